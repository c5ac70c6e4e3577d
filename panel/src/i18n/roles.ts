/** What roles are called. */
import { t } from './words.svelte'

/** Roles that every group has. They can't be deleted; the owner's can't be changed. */
export const BUILT_IN: ReadonlySet<string> = new Set(['owner', 'admin', 'moderator', 'member'])

/** One that every group has is called by its name in the reader's language, any other as its owner typed it. */
export function roleName(name: string): string {
  return BUILT_IN.has(name) ? t(`role-${name}`) : name
}
