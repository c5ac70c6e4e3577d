import { QueryObserver } from '@tanstack/svelte-query'
import { afterEach, expect, it } from 'vitest'
import { cache, remove, under, type Asked } from '../src/api/cache'

const THING = ['things', -1, 'of', 'a']
const OTHER = ['things', -1, 'of', 'b']

/** Somebody who looks at a thing. What they ask is answered when `answer` is called. */
function look(queryKey: string | (string | number)[]) {
  const asked: AbortSignal[] = []
  const options = {
    queryKey: queryKey as (string | number)[],
    queryFn: ({ signal }: Asked) => {
      asked.push(signal)
      return new Promise(() => undefined)
    },
    refetchInterval: 1000,
  }
  const observer = new QueryObserver(cache, cache.defaultQueryOptions(options))
  return { asked, options, away: observer.subscribe(() => undefined) }
}

const isResting = (key: (string | number)[]) => {
  const { enabled, refetchInterval } = cache.defaultQueryOptions({ queryKey: key, refetchInterval: 1000 })
  return enabled === false && refetchInterval === false
}

afterEach(() => cache.clear())

it('nothing of a thing is asked for while it is deleted, and what was asked is taken back', async () => {
  const { asked, away } = look(THING)
  const { asked: others, away: fromOther } = look(OTHER)
  await remove(under(THING), async () => {
    expect(asked.map((one) => one.aborted)).toEqual([true])
    expect(others.map((one) => one.aborted)).toEqual([false])
    expect([isResting(THING), isResting([...THING, { more: 1 }] as never), isResting(OTHER)]).toEqual([true, true, false])
  })
  away()
  fromOther()
})

it('it rests as long as somebody shows it, and then it is forgotten', async () => {
  const { away } = look(THING)
  const { away: other } = look([...THING, 'more'])
  await remove(under(THING), () => Promise.resolve())
  expect(isResting(THING)).toBe(true)
  away()
  expect(isResting(THING)).toBe(true)
  other()
  expect(isResting(THING)).toBe(false)
  expect(cache.getQueryCache().findAll({ queryKey: THING })).toEqual([])
})

it('a thing that nobody shows may come again at once', async () => {
  cache.setQueryData(THING, 'what it was')
  await remove(under(THING), () => Promise.resolve())
  expect([isResting(THING), cache.getQueryData(THING)]).toEqual([false, undefined])
})

it('a thing that cannot be deleted is there as before', async () => {
  cache.setQueryData(THING, 'what it is')
  const { away } = look(THING)
  await expect(remove(under(THING), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect([isResting(THING), cache.getQueryData(THING)]).toEqual([false, 'what it is'])
  away()
})
