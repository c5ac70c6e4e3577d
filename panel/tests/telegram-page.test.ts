import { afterEach, describe, expect, it, vi } from 'vitest'
import { botWithPage, pageOf, signedOf, takeSigned } from '../src/session/telegram-page'

const SIGNED = { id: 1, first_name: 'Мия?>', auth_date: 1_700_000_000, hash: 'ab' }
const BYTES = new TextEncoder().encode(JSON.stringify(SIGNED))
const HASH = `#tgAuthResult=${btoa(String.fromCharCode(...BYTES)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`

afterEach(() => vi.unstubAllGlobals())

/** A tab at an address; returns what is in its address bar. */
function tab(hash: string, wasThere: boolean) {
  const kept = new Map(wasThere ? [['groupkeeper-at-telegram', 'yes']] : [])
  const bar = { shown: `/panel/tokens?x=1${hash}` }
  vi.stubGlobal('location', { hash, pathname: '/panel/tokens', search: '?x=1' })
  vi.stubGlobal('history', { state: null, replaceState: (_: unknown, __: string, to: string) => (bar.shown = to) })
  vi.stubGlobal('window', {
    sessionStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => kept.set(name, text),
      removeItem: (name: string) => kept.delete(name),
    },
  })
  return bar
}

describe('what the page of Telegram brings', () => {
  it('is taken once, and leaves the address', () => {
    const bar = tab(HASH, true)
    expect(takeSigned()).toEqual(SIGNED)
    expect(bar.shown).toBe('/panel/tokens?x=1')
    expect(takeSigned()).toBeUndefined()
  })

  it('is nothing in a tab that never went there, and leaves the address all the same', () => {
    const bar = tab(HASH, false)
    expect(takeSigned()).toBeUndefined()
    expect(bar.shown).toBe('/panel/tokens?x=1')
  })

  it('is waited for on the next page only', () => {
    tab('', true)
    expect(takeSigned()).toBeUndefined()
    vi.stubGlobal('location', { hash: HASH, pathname: '/panel', search: '' })
    expect(takeSigned()).toBeUndefined()
  })

  it('may be a no, or nonsense', () => {
    for (const bad of ['false', '', '%%%', 'bm9uc2Vuc2U', 'bnVsbA']) expect(signedOf(`#tgAuthResult=${bad}`)).toBeUndefined()
  })
})

describe('the page of Telegram', () => {
  const ways = { ways: ['token', 'telegram', 'bot'], bot_id: 7, bot_username: 'b', public_url: 'https://a.example', is_demo: false, version: '1' } as Parameters<typeof botWithPage>[0]

  it('is offered at the public address only', () => {
    expect(botWithPage(ways, 'https://a.example')).toBe(7)
    expect(botWithPage(ways, 'http://127.0.0.1:8002')).toBeNull()
    expect(botWithPage({ ...ways, public_url: null }, 'https://a.example')).toBeNull()
    expect(botWithPage({ ...ways, is_demo: true }, 'https://a.example')).toBeNull()
    expect(botWithPage({ ...ways, ways: ['token'], bot_id: null }, 'https://a.example')).toBeNull()
  })

  it('comes back to where one was', () => {
    const address = new URL(pageOf(7, { origin: 'https://a.example', pathname: '/panel/tokens', search: '?x=1' }))
    expect(address.origin + address.pathname).toBe('https://oauth.telegram.org/auth')
    expect(Object.fromEntries(address.searchParams)).toEqual({
      bot_id: '7',
      origin: 'https://a.example',
      return_to: 'https://a.example/panel/tokens?x=1',
    })
  })
})
