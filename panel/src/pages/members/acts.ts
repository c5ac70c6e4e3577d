import { neededFor, TIMED, type ActionType } from '../../api/queries/actions'
import type { Permission } from '../../api/client'

/** What one can do about a person from here. */
export interface Act {
  type: ActionType
  needs: Permission
  lasts: boolean
  isGrave?: boolean
  /** Seconds that are offered. */
  usual?: number
}

const OFFERED: (Pick<Act, 'isGrave' | 'usual'> & { type: ActionType })[] = [
  { type: 'warn' },
  { type: 'mute', usual: 3600 },
  { type: 'unmute' },
  { type: 'kick', isGrave: true },
  { type: 'ban', isGrave: true },
  { type: 'unban' },
]

/** For how long a warning counts, the settings say. */
const asks = (type: ActionType) => TIMED.has(type) && type !== 'warn'

export const ACTS: readonly Act[] = OFFERED.map((one) => ({ ...one, needs: neededFor(one.type), lasts: asks(one.type) }))
