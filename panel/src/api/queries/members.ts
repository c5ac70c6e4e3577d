import { cache, type Asked, type AskedPage } from '../cache'
import { api, take, takePage, takeVersioned, type Schemas } from '../client'

export type Member = Schemas['UserRead']
export type Role = Schemas['RoleRead']

export interface MemberFilters {
  name?: string | undefined
  role?: string | undefined
  is_active?: boolean | undefined
}

export const memberKeys = {
  all: (group: number) => ['members', group] as const,
  list: (group: number, filters: object) => ['members', group, 'list', filters] as const,
  one: (group: number, user: number) => ['members', group, 'one', user] as const,
  stats: (group: number, user: number) => ['members', group, 'stats', user] as const,
  roles: (group: number) => ['roles', group] as const,
}

const at = (group: number, user: number) => ({ path: { group_id: group, user_id: user } })

/** Characters that turn the direction of what follows: with them a name reads as another one. */
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** What people call them: their first name, else their @name or id. */
export function nameOf(member: Member): string {
  return member.first_name.replace(TURNS, '').trim() || (member.username ? `@${member.username}` : String(member.user_id))
}

/** Pages of a group's members, by id. */
export function membersQuery(group: number, filters: MemberFilters) {
  return {
    queryKey: memberKeys.list(group, filters),
    queryFn: ({ pageParam, signal }: AskedPage) =>
      takePage(
        api.GET('/api/v2/groups/{group_id}/users', {
          params: { path: { group_id: group }, query: { ...filters, limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { cursor: string | null }) => page.cursor ?? undefined,
  }
}

/** A few members whose name has a text in it. */
export async function membersNamed(group: number, name: string, limit: number): Promise<Member[]> {
  const params = { path: { group_id: group }, query: { name, limit } }
  return (await takePage(api.GET('/api/v2/groups/{group_id}/users', { params }))).items
}

export function memberQuery(group: number, user: number) {
  return {
    queryKey: memberKeys.one(group, user),
    queryFn: ({ signal }: Asked) => takeVersioned(api.GET('/api/v2/groups/{group_id}/users/{user_id}', { params: at(group, user), signal })),
  }
}

export function memberStatsQuery(group: number, user: number) {
  return {
    queryKey: memberKeys.stats(group, user),
    queryFn: ({ signal }: Asked) => take(api.GET('/api/v2/groups/{group_id}/users/{user_id}/stats', { params: at(group, user), signal })),
  }
}

/** The roles of a group, the first page: there are few. */
export function rolesQuery(group: number) {
  return {
    queryKey: memberKeys.roles(group),
    queryFn: async ({ signal }: Asked) => {
      const params = { path: { group_id: group }, query: { limit: 100 } }
      return (await takePage(api.GET('/api/v2/groups/{group_id}/roles', { params, signal }))).items
    },
  }
}

export async function patchMember(group: number, user: number, body: Schemas['UserPatch']): Promise<Member> {
  const changed = await take(api.PATCH('/api/v2/groups/{group_id}/users/{user_id}', { params: at(group, user), body }))
  void cache.invalidateQueries({ queryKey: memberKeys.all(group) })
  return changed
}
