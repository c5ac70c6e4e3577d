import { describe, expect, it } from 'vitest'
import enums from '../src/api/enums.json'
import { keysOf, type EventType } from '../src/live/apply'
import { Parser } from '../src/live/parse'

const STREAM = 'retry: 3000\nid: 1-a\n\n:\n\nid: 2-b\nevent: action.completed\ndata: {"a":1}\n\nevent: reset\ndata: {}\n\n'
const TOLD = [
  { event: 'action.completed', data: '{"a":1}' },
  { event: 'reset', data: '{}' },
]

describe('a stream of events', () => {
  it('is read whole', () => {
    const parser = new Parser()
    expect(parser.feed(STREAM)).toEqual(TOLD)
    expect([parser.lastId, parser.retry]).toEqual(['2-b', 3000])
  })

  it('is read the same, wherever it is cut', () => {
    for (const text of [STREAM, STREAM.replaceAll('\n', '\r\n')]) {
      for (let at = 0; at <= text.length; at++) {
        const parser = new Parser()
        expect([...parser.feed(text.slice(0, at)), ...parser.feed(text.slice(at))]).toEqual(TOLD)
      }
    }
  })

  it('takes up another where that one ended', () => {
    const parser = new Parser('7-z')
    parser.feed(': nothing new\n\n')
    expect(parser.lastId).toBe('7-z')
  })

  it('puts lines of data together, and tells nothing without data', () => {
    expect(new Parser().feed('data: a\ndata: b\n\nevent: x\n\n')).toEqual([{ event: 'message', data: 'a\nb' }])
  })
})

describe('an event', () => {
  const resources = (type: EventType) => keysOf({ type, group: -1 }).map(([resource]) => resource)

  it('makes old what it changes', () => {
    expect(keysOf({ type: 'action.completed', group: -1 })).toContainEqual(['actions', -1])
    expect(resources('rule.updated')).toEqual(['rules', 'stats', 'logs'])
    expect(resources('rule.matched')).toEqual(['logs'])
    expect(resources('group.registered')).toContain('groups')
    expect(resources('group.imported')).toEqual(expect.arrayContaining(['settings', 'roles', 'rules', 'members']))
  })

  it.each(enums.EventType as EventType[])('%s makes the logs old, as each is one', (type) => {
    expect(keysOf({ type, group: -1 })).toContainEqual(['logs', -1])
  })
})
