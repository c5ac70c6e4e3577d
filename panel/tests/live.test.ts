import { describe, expect, it } from 'vitest'
import enums from '../src/api/enums.json'
import { allOf, staleAfter } from '../src/live/apply'
import { EventReader } from '../src/live/events'

describe('a stream of events', () => {
  it('is read whatever the pieces that it comes in', () => {
    const text = 'retry: 3000\nid: 1-a\n\n: still here\n\nid: 2-b\nevent: rule.created\ndata: {"a":\ndata: 1}\n\nid: 3-c\ndata: x'
    const reader = new EventReader()
    const found = [...text].flatMap((one) => reader.push(one))
    expect(found).toEqual([{ id: '2-b', event: 'rule.created', data: '{"a":\n1}' }])
    expect(reader.lastId).toBe('2-b')
    expect(reader.push('\n\n')).toEqual([{ id: '3-c', event: 'message', data: 'x' }])
  })

  it('tells from where to go on before anything has happened', () => {
    const reader = new EventReader()
    expect(reader.push('retry: 3000\nid: 1-a\n\n')).toEqual([])
    expect(reader.lastId).toBe('1-a')
  })
})

describe('an event', () => {
  it('makes stale what it changes in its group only', () => {
    expect(staleAfter('action.completed', -1)).toContainEqual(['actions', -1])
    expect(staleAfter('settings.updated', -1)).toEqual([['settings', -1]])
    expect(staleAfter('rule.matched', -1)).toEqual([])
  })

  it.each(enums.EventType.filter((event) => event !== 'rule.matched'))('%s makes something stale', (event) => {
    expect(staleAfter(event, -1).length).toBeGreaterThan(0)
  })

  it('that stands for many makes all stale', () => {
    expect(allOf(-1)).toContainEqual(['rules', -1])
  })
})
