import { describe, expect, it } from 'vitest'
import { merged } from '../src/pages/settings/words'
import { Draft, isSame } from '../src/ui/draft.svelte'

interface Thing {
  name: string
  tags: string[]
  limit: number | null
}
const base: Thing = { name: 'a', tags: ['x'], limit: null }

describe('a draft', () => {
  it('tells what has changed, and only that', () => {
    const draft = new Draft(base)
    draft.values.tags = ['x']
    expect(draft.isDirty).toBe(false)
    draft.values.limit = 5
    expect(draft.patch()).toEqual({ limit: 5 })
    expect(draft.undo()).toEqual({ limit: null })
    draft.reset()
    expect(draft.values).toEqual(base)
  })

  it('says what is wrong with a field until it is changed', () => {
    const draft = new Draft(base)
    draft.refuse({ name: 'taken', 'tags.0': 'too short' })
    expect(draft.errors).toEqual({ name: 'taken', 'tags.0': 'too short' })
    draft.values.tags = ['longer']
    expect(draft.errors).toEqual({ name: 'taken' })
    draft.reset()
    expect(draft.errors).toEqual({})
  })

  it('never changes what the server said', () => {
    const draft = new Draft(base)
    draft.values.tags.push('y')
    expect(base.tags).toEqual(['x'])
    expect(draft.changed).toEqual(['tags'])
  })

  it('clashes only where both sides changed the same field to different values', () => {
    const draft = new Draft(base)
    draft.values.name = 'mine'
    draft.values.limit = 5
    const newer = { name: 'theirs', tags: ['z'], limit: 5 }
    expect(draft.clashes(newer)).toEqual([{ name: 'name', theirs: 'theirs', mine: 'mine' }])
    draft.rebase(newer)
    expect(draft.values).toEqual({ name: 'mine', tags: ['z'], limit: 5 })
    expect(draft.patch()).toEqual({ name: 'mine' })
  })

  it('takes their value where one says so', () => {
    const draft = new Draft(base)
    draft.values.name = 'mine'
    draft.rebase({ ...base, name: 'theirs' }, ['name'])
    expect(draft.isDirty).toBe(false)
  })
})

describe('JSON', () => {
  it('is the same whatever its order', () => {
    expect(isSame({ a: [1, { b: null }], c: 1 }, { c: 1, a: [1, { b: null }] })).toBe(true)
    expect(isSame([1], { 0: 1 })).toBe(false)
    expect(isSame([], {})).toBe(false)
  })

  it('is merged as RFC 7396 says: null takes a key away, at every depth', () => {
    expect(merged({ a: 1, b: { c: 1, d: 2 } }, { b: { d: 3 }, e: [1] })).toEqual({ a: null, b: { c: null, d: 3 }, e: [1] })
  })
})
