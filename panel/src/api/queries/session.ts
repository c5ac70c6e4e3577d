import type { Asked } from '../cache'
import { api, take } from '../client'

/** How one signs in here, and what this installation is. Anybody may ask. */
export function waysQuery() {
  return {
    queryKey: ['session'] as const,
    queryFn: ({ signal }: Asked) => take(api.GET('/api/v2/session', { signal })),
    staleTime: Infinity,
  }
}
