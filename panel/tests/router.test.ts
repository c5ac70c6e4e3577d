import { describe, expect, it } from 'vitest'
import { find, inGroup } from '../src/routes'
import { match } from '../src/paths'
import { beginOf, day, dayAfter, dayOfMoment, number, oneOf, readSearch } from '../src/search'

describe('an address', () => {
  it('finds its page and its group', () => {
    expect(find(inGroup(-1001, 'history'))).toMatchObject({ group: -1001, route: { needs: 'actions.view' } })
    expect(find('/')).toMatchObject({ group: 0 })
  })

  it('without a page finds none', () => {
    expect(find('/groups/-1001/nothing')).toBeUndefined()
    expect(find('/groups/abc')).toBeUndefined()
  })

  it('gives back what was put into it', () => {
    expect(match('/groups/:group/x/:name', '/groups/-1/x/a%2Fb')).toEqual({ group: '-1', name: 'a/b' })
  })

  it('with values that make no sense has none', () => {
    const shape = { user: number, since: day, type: oneOf(['ban', 'mute']) }
    const read = (text: string) => readSearch(shape, new URLSearchParams(text))
    expect(read('user=7&since=2026-11-25&type=ban')).toEqual({ user: 7, since: '2026-11-25', type: 'ban' })
    expect(read('user=1e9&since=2026-13-40&type=hug')).toEqual({ user: undefined, since: undefined, type: undefined })
  })

  it('holds an id of Telegram exactly: they have 52 bits', () => {
    expect(number.read(String(2 ** 52 - 1))).toBe(2 ** 52 - 1)
    expect(number.read('-1001234567890')).toBe(-1001234567890)
  })

  it('holds a day of the reader, whose begin the API is asked for', () => {
    expect(dayAfter('2026-02-28')).toBe('2026-03-01')
    expect(dayAfter('2026-12-31')).toBe('2027-01-01')
    expect(dayOfMoment(beginOf('2026-03-29')!)).toBe('2026-03-29')
    expect(Date.parse(beginOf(dayAfter('2026-03-29'))!)).toBe(new Date(2026, 2, 30).getTime())
    expect(beginOf(undefined)).toBeUndefined()
  })
})
