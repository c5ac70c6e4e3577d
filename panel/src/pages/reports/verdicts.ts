import type { Permission } from '../../api/client'
import type { Verdict } from '../../api/queries/reports'

/** What one may decide, and what one must hold to do it. */
export const VERDICTS: { verdict: Verdict; needs: Permission }[] = [
  { verdict: 'dismiss', needs: 'moderate.warn' },
  { verdict: 'delete', needs: 'moderate.delete' },
  { verdict: 'mute', needs: 'moderate.mute' },
  { verdict: 'ban', needs: 'moderate.ban' },
]

/** How long a name that we've read is good for a list: many rows ask for the same few people. */
export const KNOWN = { staleTime: 300_000, retry: false } as const
