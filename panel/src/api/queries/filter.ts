import { cache, type AskedPage } from '../cache'
import { api, done, idempotencyKey, take, takePage, type Schemas } from '../client'

export type Sample = Schemas['SampleRead']
export type SampleLabel = Schemas['SampleLabel']
export type Review = Schemas['ReviewRead']
export type SpamVerdict = Schemas['Verdict']

const key = (group: number) => ['filter', group] as const
/** Milliseconds between two looks at the review queue: what comes into it makes no event. */
const EVERY = 30_000
const drop = (group: number) => void cache.invalidateQueries({ queryKey: key(group) })

/** Pages of what the filter was taught, newest first. */
export function samplesQuery(group: number) {
  return {
    queryKey: [...key(group), 'samples'] as const,
    queryFn: ({ pageParam, signal }: AskedPage) =>
      takePage(
        api.GET('/api/v2/groups/{group_id}/filter/samples', {
          params: { path: { group_id: group }, query: { limit: 10, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { cursor: string | null }) => page.cursor ?? undefined,
  }
}

/** Pages of the messages that wait for a verdict, newest first. */
export function reviewsQuery(group: number) {
  return {
    queryKey: [...key(group), 'reviews'] as const,
    queryFn: ({ pageParam, signal }: AskedPage) =>
      takePage(
        api.GET('/api/v2/groups/{group_id}/filter/reviews', {
          params: { path: { group_id: group }, query: { limit: 20, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { cursor: string | null }) => page.cursor ?? undefined,
    refetchInterval: EVERY,
  }
}

/** Say what a message of the queue is. Returns the sample that the filter has learned. */
export async function decideReview(group: number, id: string, verdict: SampleLabel): Promise<Sample> {
  const params = { path: { group_id: group, review_id: id }, header: { 'Idempotency-Key': idempotencyKey() } }
  try {
    return await take(api.POST('/api/v2/groups/{group_id}/filter/reviews/{review_id}', { params, body: { verdict } }))
  } finally {
    drop(group)
  }
}

/** What the filter says of a text. */
export async function judge(group: number, text: string): Promise<SpamVerdict> {
  return take(api.POST('/api/v2/groups/{group_id}/filter/test', { params: { path: { group_id: group } }, body: { text } }))
}

/** Tell the filter what a text is. */
export async function teach(group: number, text: string, label: SampleLabel): Promise<Sample> {
  const params = { path: { group_id: group }, header: { 'Idempotency-Key': idempotencyKey() } }
  const made = await take(api.POST('/api/v2/groups/{group_id}/filter/samples', { params, body: { text, label } }))
  drop(group)
  return made
}

export async function forget(group: number, id: string): Promise<void> {
  const params = { path: { group_id: group, sample_id: id } }
  await done(api.DELETE('/api/v2/groups/{group_id}/filter/samples/{sample_id}', { params }))
  drop(group)
}
