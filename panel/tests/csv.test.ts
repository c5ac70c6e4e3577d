import { afterEach, describe, expect, it, vi } from 'vitest'
import { connect, takeCsv } from '../src/api/client'

afterEach(() => vi.unstubAllGlobals())

describe('a download', () => {
  it('is signed like every other request, since a Mini App may have no cookie, and is in the same language', async () => {
    const asked: [string, RequestInit][] = []
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
      asked.push([address, init])
      return Promise.resolve(new Response('id\r\n'))
    })
    connect({
      headers: () => ({ 'Accept-Language': 'fa', Authorization: 'Bearer gk_session' }),
      renewal: () => null,
      signedOut: () => undefined,
    })
    await takeCsv('groups/-1/logs', { severity: 'error', since: undefined })
    const [[address, init]] = asked as [[string, RequestInit]]
    expect(address).toMatch(/\/api\/v2\/groups\/-1\/logs\?severity=error$/)
    expect(init.headers).toEqual({ 'Accept-Language': 'fa', Authorization: 'Bearer gk_session', Accept: 'text/csv' })
  })
})
