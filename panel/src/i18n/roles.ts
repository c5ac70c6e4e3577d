/** What roles are called. */
import roles from '../api/roles.json'
import { t } from './words.svelte'

/** Roles that every group has. They can't be deleted. */
export const BUILT_IN: ReadonlySet<string> = new Set(roles.builtIn)
/** Those of them that never change: they have every permission, and every rule leaves them out. */
export const FIXED: ReadonlySet<string> = new Set(roles.fixed)

/** One that every group has is called by its name in the reader's language, any other as its owner typed it. */
export function roleName(name: string): string {
  return BUILT_IN.has(name) ? t(`role-${name}`) : name
}
