import { api, take, takePage, type Schemas } from '../client'

export type Group = Schemas['GroupRead']
export type GroupStats = Schemas['GroupStats']

export const groupKeys = {
  list: (filters: object) => ['groups', filters] as const,
  one: (group: number) => ['group', group] as const,
  stats: (group: number) => ['stats', group] as const,
}

const at = (group: number) => ({ path: { group_id: group } })

/** Pages of the groups that one may see, by id. */
export function groupsQuery(filters: { name?: string | undefined; is_active?: boolean | undefined }) {
  return {
    queryKey: groupKeys.list(filters),
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      takePage(api.GET('/api/v2/groups', { params: { query: { ...filters, limit: 50, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { cursor: string | null }) => page.cursor ?? undefined,
  }
}

/** A few groups whose name has a text in it. */
export async function groupsNamed(name: string, limit: number): Promise<Group[]> {
  return (await takePage(api.GET('/api/v2/groups', { params: { query: { name, limit } } }))).items
}

export function groupQuery(group: number) {
  return {
    queryKey: groupKeys.one(group),
    queryFn: () => take(api.GET('/api/v2/groups/{group_id}', { params: at(group) })),
  }
}

export function statsQuery(group: number) {
  return {
    queryKey: groupKeys.stats(group),
    queryFn: () => take(api.GET('/api/v2/groups/{group_id}/stats', { params: at(group) })),
  }
}
