import type { AskedPage } from '../cache'
import { api, takePage, type Schemas } from '../client'

export type Entry = Schemas['LogInWords']
export type EventType = Schemas['EventType']

/** What the log may be narrowed to. Times are ISO 8601. */
export interface LogFilters {
  event_type?: EventType | undefined
  severity?: Schemas['Severity'] | undefined
  actor_kind?: Schemas['ActorKind'] | undefined
  actor_id?: string | undefined
  user_id?: number | undefined
  since?: string | undefined
  until?: string | undefined
}

/** Pages of a group's log, newest first; of group 0, that of the installation. */
export function logsQuery(group: number, filters: LogFilters) {
  return {
    queryKey: ['logs', group, filters] as const,
    queryFn: ({ pageParam, signal }: AskedPage) => {
      const query = { ...filters, limit: 50, cursor: pageParam }
      return takePage<Entry>(
        group
          ? api.GET('/api/v2/groups/{group_id}/logs', { params: { path: { group_id: group }, query }, signal })
          : api.GET('/api/v2/logs', { params: { query }, signal }),
      )
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { cursor: string | null }) => page.cursor ?? undefined,
  }
}
