import { cache, remove, under, type Asked, type AskedPage } from '../cache'
import { api, done, idempotencyKey, take, takePage, type Schemas } from '../client'

export type Federation = Schemas['FederationRead']
export type FederationBan = Schemas['FederationBanRead']

const KEY = ['federations'] as const
const drop = () => void cache.invalidateQueries({ queryKey: KEY })
const at = (id: string) => ({ path: { federation_id: id } })
const next = (page: { cursor: string | null }) => page.cursor ?? undefined
const FIRST = undefined as string | undefined

/** Pages of the federations that one has a part in. */
export function federationsQuery() {
  return {
    queryKey: [...KEY, 'list'] as const,
    queryFn: ({ pageParam, signal }: AskedPage) =>
      takePage(api.GET('/api/v2/federations', { params: { query: { limit: 50, cursor: pageParam } }, signal })),
    initialPageParam: FIRST,
    getNextPageParam: next,
  }
}

/** The ids of a federation's groups. */
export function federatedGroupsQuery(id: string) {
  return {
    queryKey: [...KEY, id, 'groups'] as const,
    queryFn: async ({ signal }: Asked) => (await take(api.GET('/api/v2/federations/{federation_id}/groups', { params: at(id), signal }))).group_ids,
  }
}

/** Pages of a federation's bans, newest first. */
export function federationBansQuery(id: string) {
  return {
    queryKey: [...KEY, id, 'bans'] as const,
    queryFn: ({ pageParam, signal }: AskedPage) =>
      takePage(
        api.GET('/api/v2/federations/{federation_id}/bans', {
          params: { ...at(id), query: { limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: FIRST,
    getNextPageParam: next,
  }
}

export async function createFederation(name: string, key: string): Promise<Federation> {
  const params = { header: { 'Idempotency-Key': key } }
  const made = await take(api.POST('/api/v2/federations', { params, body: { name } }))
  drop()
  return made
}

export async function patchFederation(id: string, body: Schemas['FederationPatch']): Promise<void> {
  await take(api.PATCH('/api/v2/federations/{federation_id}', { params: at(id), body }))
  drop()
}

export async function deleteFederation(id: string): Promise<void> {
  await remove(under([...KEY, id]), () => done(api.DELETE('/api/v2/federations/{federation_id}', { params: at(id) })))
  drop()
}

export async function joinFederation(id: string, group: number): Promise<void> {
  const path = { federation_id: id, group_id: group }
  await take(api.PUT('/api/v2/federations/{federation_id}/groups/{group_id}', { params: { path } }))
  drop()
}

export async function leaveFederation(id: string, group: number): Promise<void> {
  const path = { federation_id: id, group_id: group }
  await done(api.DELETE('/api/v2/federations/{federation_id}/groups/{group_id}', { params: { path } }))
  drop()
}

export async function banInFederation(id: string, user: number, reason: string): Promise<void> {
  const params = { ...at(id), header: { 'Idempotency-Key': idempotencyKey() } }
  await take(api.POST('/api/v2/federations/{federation_id}/bans', { params, body: { user_id: user, reason } }))
  drop()
}

export async function liftInFederation(id: string, user: number): Promise<void> {
  const path = { federation_id: id, user_id: user }
  await done(api.DELETE('/api/v2/federations/{federation_id}/bans/{user_id}', { params: { path } }))
  drop()
}

export type BanImport = Schemas['BanImportRead']

/** Who a file would ban; with `confirm` from that, ban them. */
export async function importBans(id: string, file: string, confirm?: string): Promise<BanImport> {
  const params = { ...at(id), query: { confirm } }
  const done = await take(api.POST('/api/v2/federations/{federation_id}/bans/import', { params, body: { file } }))
  if (confirm) drop()
  return done
}
