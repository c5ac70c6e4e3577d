/** Who may change what of a role, and why not. */
import type { Permission } from '../../api/client'
import type { Role } from '../../api/queries/members'
import facts from '../../api/roles.json'
import { FIXED } from '../../i18n'

/** Above every role: an operator. */
export const BEYOND = facts.operator

export interface Editor {
  /** How strong they are. */
  priority: number
  permissions: ReadonlySet<string>
}

export type Lock = 'no-permission' | 'owner' | 'too-strong' | 'not-yours'

/** Why a role can't be changed; undefined if it can. */
export function lockOf(role: Role, editor: Editor): Lock | undefined {
  if (!editor.permissions.has('roles.edit')) return 'no-permission'
  if (FIXED.has(role.name)) return 'owner'
  return role.priority >= editor.priority ? 'too-strong' : undefined
}

/** Why one permission of a role can't be turned on or off: nobody gives what they don't have. */
export function lockOfCell(role: Role, permission: Permission, editor: Editor): Lock | undefined {
  const isNew = !role.permissions.includes(permission)
  return lockOf(role, editor) ?? (isNew && !editor.permissions.has(permission) ? 'not-yours' : undefined)
}
