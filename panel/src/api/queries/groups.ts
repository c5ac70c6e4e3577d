import type { QueryKey } from '@tanstack/svelte-query'
import { cache, remove, type Asked, type AskedPage } from '../cache'
import { api, done, take, takePage, type Schemas } from '../client'

export type Group = Schemas['GroupRead']
export type GroupStats = Schemas['GroupStats']

export const groupKeys = {
  list: (filters: object) => ['groups', filters] as const,
  one: (group: number) => ['group', group] as const,
  stats: (group: number) => ['stats', group] as const,
}

const at = (group: number) => ({ path: { group_id: group } })

/** Groups in a page; `boot.ts` asks for as many. */
const LIMIT = 50

/** Pages of the groups that one may see, by id. */
export function groupsQuery(filters: { name?: string | undefined; is_active?: boolean | undefined }) {
  return {
    queryKey: groupKeys.list(filters),
    queryFn: ({ pageParam, signal }: AskedPage) =>
      takePage(api.GET('/api/v2/groups', { params: { query: { ...filters, limit: LIMIT, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { cursor: string | null }) => page.cursor ?? undefined,
  }
}

/** What happened lately in the groups of such a page. */
export function latelyQuery(filters: Parameters<typeof groupsQuery>[0], cursor: string | undefined) {
  return {
    queryKey: ['lately', filters, cursor],
    queryFn: async ({ signal }: Asked) => {
      const page = await takePage(api.GET('/api/v2/stats/groups', { params: { query: { ...filters, limit: LIMIT, cursor } }, signal }))
      return page.items
    },
    refetchInterval: 60_000,
  }
}

/** A few groups whose name has a text in it. */
export async function groupsNamed(name: string, limit: number): Promise<Group[]> {
  return (await takePage(api.GET('/api/v2/groups', { params: { query: { name, limit } } }))).items
}

export function groupQuery(group: number) {
  return {
    queryKey: groupKeys.one(group),
    queryFn: ({ signal }: Asked) => take(api.GET('/api/v2/groups/{group_id}', { params: at(group), signal })),
  }
}

export function statsQuery(group: number) {
  return {
    queryKey: groupKeys.stats(group),
    queryFn: ({ signal }: Asked) => take(api.GET('/api/v2/groups/{group_id}/stats', { params: at(group), signal })),
  }
}

/** Add a group by hand: most are added by the bot itself. */
export async function createGroup(body: Schemas['GroupCreate'], key: string): Promise<Group> {
  const made = await take(api.POST('/api/v2/groups', { params: { header: { 'Idempotency-Key': key } }, body }))
  void cache.invalidateQueries({ queryKey: ['groups'] })
  return made
}

export type Import = Schemas['ImportRead']

/** The group's configuration as a file: all of it that we may see. */
export function exportGroup(group: number): Promise<Schemas['GroupFile']> {
  return take(api.GET('/api/v2/groups/{group_id}/export', { params: at(group) }))
}

/** What a file would change; with `confirm` from that, do it. */
export async function importInto(group: number, file: unknown, confirm?: string): Promise<Import> {
  const params = { ...at(group), query: { confirm } }
  const done = await take(api.POST('/api/v2/groups/{group_id}/import', { params, body: file as Schemas['ImportBody'] }))
  if (confirm) void cache.invalidateQueries()
  return done
}

/** Delete a group with all that is its own; its log stays. */
export async function deleteGroup(group: number): Promise<void> {
  // The second part of a key is whose it is.
  const isOfGroup = ([, whose]: QueryKey) => whose === group
  await remove(isOfGroup, () => done(api.DELETE('/api/v2/groups/{group_id}', { params: at(group) })))
  void cache.invalidateQueries({ queryKey: ['groups'] })
}
