import type { Action } from '../../api/queries/actions'
import type { Entry } from '../../api/queries/logs'

/** One thing that happened to a person: an action, or an entry of the log about something else. */
export interface Happening {
  at: number
  action?: Action
  entry?: Entry
}

/** When it happened: of joins, Telegram says that too. */
export function momentOf({ details, timestamp }: Entry): string {
  return typeof details.happened_at === 'string' ? details.happened_at : timestamp
}

/** Both in one row, the newest first. If there are older actions, entries older than those here wait for them. */
export function merged(actions: readonly Action[], entries: readonly Entry[], hasOlder: boolean): Happening[] {
  const acts = actions.map((action): Happening => ({ at: Date.parse(action.occurred_at ?? action.created_at), action }))
  const oldest = hasOlder ? Math.min(...acts.map(({ at }) => at)) : -Infinity
  // Each action is in the log too.
  const others = entries
    .filter(({ event_type: type }) => !type.startsWith('action.'))
    .map((entry): Happening => ({ at: Date.parse(momentOf(entry)), entry }))
    .filter(({ at }) => at >= oldest)
  return [...acts, ...others].sort((one, other) => other.at - one.at)
}
