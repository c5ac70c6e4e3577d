import type { Permission } from '../../api/client'
import type { ActionType } from '../../api/queries/actions'

/** What one can do about a person from here. */
export interface Act {
  type: ActionType
  needs: Permission
  lasts?: boolean
  isGrave?: boolean
  /** Seconds that are offered. */
  usual?: number
}

export const ACTS: readonly Act[] = [
  { type: 'warn', needs: 'moderate.warn' },
  { type: 'mute', needs: 'moderate.mute', lasts: true, usual: 3600 },
  { type: 'unmute', needs: 'moderate.mute' },
  { type: 'kick', needs: 'moderate.kick', isGrave: true },
  { type: 'ban', needs: 'moderate.ban', lasts: true, isGrave: true },
  { type: 'unban', needs: 'moderate.ban' },
]
