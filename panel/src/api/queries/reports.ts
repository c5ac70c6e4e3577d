import { cache, type AskedPage } from '../cache'
import { api, idempotencyKey, take, takePage, type Schemas } from '../client'
import { dropActions } from './actions'

export type Report = Schemas['ReportRead']
export type ReportStatus = Schemas['ReportStatus']
export type Verdict = Schemas['ReportVerdict']

export const reportKeys = {
  all: (group: number) => ['reports', group] as const,
  list: (group: number, filters: object) => ['reports', group, filters] as const,
}

/** Pages of a group's reports, newest first. */
export function reportsQuery(group: number, filters: { status?: ReportStatus | undefined }) {
  return {
    queryKey: reportKeys.list(group, filters),
    queryFn: ({ pageParam, signal }: AskedPage) =>
      takePage(
        api.GET('/api/v2/groups/{group_id}/reports', {
          params: { path: { group_id: group }, query: { ...filters, limit: 30, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { cursor: string | null }) => page.cursor ?? undefined,
  }
}

/** Decide on a report; returns it with the action that was taken. */
export async function decide(group: number, message: number, verdict: Verdict): Promise<Schemas['ReportDecided']> {
  const params = { path: { group_id: group, message_id: message }, header: { 'Idempotency-Key': idempotencyKey() } }
  try {
    return await take(api.POST('/api/v2/groups/{group_id}/reports/{message_id}/decision', { params, body: { verdict } }))
  } finally {
    void cache.invalidateQueries({ queryKey: reportKeys.all(group) })
    dropActions(group)
  }
}
