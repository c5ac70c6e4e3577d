import { describe, expect, it } from 'vitest'
import { find, inGroup } from '../src/routes'
import { match } from '../src/paths'
import { day, number, oneOf, readSearch } from '../src/search'

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
    expect(read('user=1e9&since=yesterday&type=hug')).toEqual({ user: undefined, since: undefined, type: undefined })
  })

  it('holds an id of Telegram exactly: they have 52 bits', () => {
    expect(number.read(String(2 ** 52 - 1))).toBe(2 ** 52 - 1)
    expect(number.read('-1001234567890')).toBe(-1001234567890)
  })
})
