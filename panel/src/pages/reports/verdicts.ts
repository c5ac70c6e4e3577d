import acts from '../../api/acts.json'
import type { Permission } from '../../api/client'
import type { Verdict } from '../../api/queries/reports'

/** What one may decide, the gravest last, and what one must hold to do it. */
export const VERDICTS = (Object.entries(acts.verdicts) as [Verdict, Permission][])
  .map(([verdict, needs]) => ({ verdict, needs }))
  .reverse()

/** How long a name that we've read is good for a list: many rows ask for the same few people. */
export const KNOWN = { staleTime: 300_000, retry: false } as const
