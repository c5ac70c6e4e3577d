import type { Action, ActionType } from '../../api/queries/actions'

/** The colour of a kind of action, and of a status. */
export const TONES: Record<string, 'danger' | 'warn' | 'good'> = {
  ban: 'danger',
  kick: 'danger',
  mute: 'warn',
  restrict: 'warn',
  warn: 'warn',
  unban: 'good',
  unmute: 'good',
  unwarn: 'good',
  unrestrict: 'good',
  failed: 'danger',
  pending: 'warn',
  completed: 'good',
}

/** Who it was about, by name where the bot knows them; empty where it was about messages alone. */
export function targetOf(action: Action): string {
  return action.user_name ?? String(action.user_id ?? action.sender_chat_id ?? '')
}

/** How many there are of each type, the most first. */
export function countByType(actions: Action[]): [ActionType, number][] {
  const counts = new Map<ActionType, number>()
  for (const { action_type: type } of actions) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

/** A list in pieces of so many. */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
}
