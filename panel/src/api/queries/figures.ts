/** What was counted over time. All of it is computed by the server; days are those of the reader's time zone. */
import { keepPreviousData } from '@tanstack/svelte-query'
import type { Asked, AskedPage } from '../cache'
import { api, take, takePage, type Schemas } from '../client'

export type Metric = Schemas['Metric']
export type Series = Schemas['Series']

/** Milliseconds between two looks: the server writes what it counted every few seconds. */
const REFRESH = 30_000
const DAY = 86_400_000
const METRICS: Metric[] = ['members', 'messages', 'active_people', 'joins', 'leaves', 'actions', 'undone']

/** Of a query that shows how things are now, and meanwhile what it showed before. */
const CURRENT = { refetchInterval: REFRESH, placeholderData: keepPreviousData } as const

/** The reader's time zone, by its IANA name. */
function zone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Some days, the last of which is today. The server goes to the first one's midnight. */
function range(days: number): { from: string; tz: string } {
  return { from: new Date(Date.now() - (days - 1) * DAY).toISOString(), tz: zone() }
}

function ask(group: number, days: number, signal: AbortSignal) {
  return { params: { path: { group_id: group }, query: range(days) }, signal }
}

function key(of: string, group: number, ...more: unknown[]) {
  return ['figures', group, of, ...more]
}

export function seriesQuery(group: number, days: number) {
  return {
    ...CURRENT,
    queryKey: key('series', group, days),
    queryFn: ({ signal }: Asked) => {
      const { path, query } = ask(group, days, signal).params
      return take(api.GET('/api/v2/groups/{group_id}/stats/series', { params: { path, query: { ...query, metrics: METRICS.join(',') } }, signal }))
    },
  }
}

/** What happened in all groups: for operators. */
export function installationQuery(days: number) {
  return {
    ...CURRENT,
    queryKey: ['figures', 'all', days] as const,
    queryFn: ({ signal }: Asked) => take(api.GET('/api/v2/stats', { params: { query: range(days) }, signal })),
  }
}

export function heatmapQuery(group: number, days: number, metric: Metric) {
  return {
    ...CURRENT,
    queryKey: key('heatmap', group, days, metric),
    queryFn: ({ signal }: Asked) => {
      const { path, query } = ask(group, days, signal).params
      return take(api.GET('/api/v2/groups/{group_id}/stats/heatmap', { params: { path, query: { ...query, metric } }, signal }))
    },
  }
}

export function moderatorsQuery(group: number, days: number) {
  return {
    ...CURRENT,
    queryKey: key('moderators', group, days),
    queryFn: ({ signal }: Asked) => take(api.GET('/api/v2/groups/{group_id}/stats/moderators', ask(group, days, signal))),
  }
}

/** Who stays, by the week in which they joined: so many whole weeks, the last of which is this one. */
export function membersFiguresQuery(group: number, weeks: number) {
  return {
    ...CURRENT,
    queryKey: key('members', group, weeks),
    queryFn: ({ signal }: Asked) => take(api.GET('/api/v2/groups/{group_id}/stats/members', ask(group, 7 * (weeks - 1) + 1, signal))),
  }
}

/** Pages of a week of each group. `week` is any of its days. */
export function weeklyQuery(filters: { week: string; name?: string | undefined }) {
  return {
    queryKey: ['figures', 'weekly', filters] as const,
    queryFn: ({ pageParam, signal }: AskedPage) =>
      takePage(api.GET('/api/v2/reports/weekly', { params: { query: { ...filters, limit: 30, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { cursor: string | null }) => page.cursor ?? undefined,
    placeholderData: keepPreviousData,
  }
}

export function rulesFiguresQuery(group: number, days: number) {
  return {
    ...CURRENT,
    queryKey: key('rules', group, days),
    queryFn: ({ signal }: Asked) => take(api.GET('/api/v2/groups/{group_id}/stats/rules', ask(group, days, signal))),
  }
}

export function captchaQuery(group: number, days: number) {
  return {
    ...CURRENT,
    queryKey: key('captcha', group, days),
    queryFn: ({ signal }: Asked) => take(api.GET('/api/v2/groups/{group_id}/stats/captcha', ask(group, days, signal))),
  }
}
