/** What the server told us, kept by TanStack Query. Nothing of it is copied elsewhere. */
import {
  partialMatchKey,
  QueryClient,
  type DefaultedQueryObserverOptions,
  type QueryKey,
  type QueryObserverOptions,
} from '@tanstack/svelte-query'
import { tick } from 'svelte'
import { ProblemError } from './client'
import { isGoing, letGo, type Subject } from './gone.svelte'

/** What a query is given to ask with. It's taken back when nobody waits for its answer any more. */
export interface Asked {
  signal: AbortSignal
}

/** The same of a list that comes in pages. */
export interface AskedPage extends Asked {
  pageParam: string | undefined
}

/** Whether the same request may go well in a moment. */
function isPassing(error: unknown): boolean {
  return error instanceof ProblemError && (error.status === 0 || error.status === 503)
}

/** Queries of what is being deleted rest: they keep what they have. */
export class Cache extends QueryClient {
  override defaultQueryOptions<A = unknown, E = Error, B = A, C = A, K extends QueryKey = QueryKey, P = never>(
    options: QueryObserverOptions<A, E, B, C, K, P> | DefaultedQueryObserverOptions<A, E, B, C, K>,
  ): DefaultedQueryObserverOptions<A, E, B, C, K> {
    const usual = super.defaultQueryOptions(options)
    return isGoing(usual.queryKey) ? { ...usual, enabled: false, refetchInterval: false } : usual
  }
}

export const cache = new Cache({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => isPassing(error) && failures < 3,
      retryDelay: (failures) => Math.min(1000 * 2 ** failures, 8000),
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

/** The queries whose keys begin with this one. */
export function under(key: QueryKey): Subject {
  return (one) => partialMatchKey(one, key)
}

/**
 * Delete a thing: from now on nothing of it is asked for, as long as somebody shows it; what was asked is taken back.
 * If it can't be deleted, all goes on as before.
 */
export async function remove(subject: Subject, send: () => Promise<void>): Promise<void> {
  const matching = { predicate: (query: { queryKey: QueryKey }) => subject(query.queryKey) }
  const bringBack = letGo(subject)
  await tick()
  await cache.cancelQueries(matching)
  try {
    await send()
  } catch (error) {
    bringBack()
    throw error
  }
  const queries = cache.getQueryCache()
  const isShown = () => queries.findAll(matching).some((query) => query.getObserversCount() > 0)
  function forget(): void {
    if (isShown()) return
    stop()
    cache.removeQueries(matching)
    bringBack()
  }
  const stop = queries.subscribe((event) => event.type === 'observerRemoved' && forget())
  forget()
}
