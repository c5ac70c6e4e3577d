import { cache, type AskedPage } from '../cache'
import { api, done, take, takePage, type Schemas } from '../client'

export type Token = Schemas['TokenRead']
export type NewToken = Schemas['TokenCreate']
export type Scope = NewToken['scopes'][number]

const KEY = ['tokens'] as const

export function tokensQuery() {
  return {
    queryKey: KEY,
    queryFn: ({ pageParam, signal }: AskedPage) =>
      takePage(api.GET('/api/v2/tokens', { params: { query: { limit: 50, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { cursor: string | null }) => page.cursor ?? undefined,
  }
}

/** Create a token; only this answer holds its secret. */
export async function createToken(body: NewToken, key: string): Promise<Schemas['TokenCreated']> {
  const made = await take(api.POST('/api/v2/tokens', { params: { header: { 'Idempotency-Key': key } }, body }))
  void cache.invalidateQueries({ queryKey: KEY })
  return made
}

export async function revokeToken(id: string): Promise<void> {
  await done(api.DELETE('/api/v2/tokens/{token_id}', { params: { path: { token_id: id } } }))
  void cache.invalidateQueries({ queryKey: KEY })
}
