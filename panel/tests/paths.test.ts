/** Whatever the API can do, the panel can: each path is called, or stands here with the reason why it isn't. */
import { describe, expect, it } from 'vitest'

const [docs] = Object.values(import.meta.glob<string>('../../docs/api/README.md', { query: '?raw', import: 'default', eager: true }))
const code = import.meta.glob<string>(['../src/**/*.{svelte,ts}', '!**/*.d.ts'], { query: '?raw', import: 'default', eager: true })

const IN_A_LIST = 'the list has all of it'
const IN_RULES = 'the list of rules has it'
const IN_PART = 'the panel sends only what has changed'
const BY_TELEGRAM = 'Telegram tells it'
const UNUSED: Record<string, string> = {
  'POST /groups/bulk': 'for imports by programs',
  'PUT /groups/{group_id}': BY_TELEGRAM,
  'PATCH /groups/{group_id}': BY_TELEGRAM,
  'GET /groups/{group_id}/photo': 'the browser asks for it: an address in an answer',
  'GET /groups/{group_id}/events': 'one stream of all groups will do',
  'GET /groups/{group_id}/locks': IN_RULES,
  'GET /groups/{group_id}/locks/{kind}': IN_RULES,
  'GET /groups/{group_id}/blocklist': IN_RULES,
  'GET /groups/{group_id}/flood': IN_RULES,
  'GET /groups/{group_id}/night-mode': IN_RULES,
  'PUT /groups/{group_id}/settings': IN_PART,
  'POST /groups/{group_id}/reports': 'members report a message in the chat, where they see it',
  'GET /groups/{group_id}/reports/{message_id}': IN_A_LIST,
  'GET /groups/{group_id}/webhooks/{webhook_id}': IN_A_LIST,
  'GET /federations/{federation_id}': IN_A_LIST,
  'GET /federations/{federation_id}/bans/{user_id}': IN_A_LIST,
  'GET /tokens/{token_id}': IN_A_LIST,
}

/** All that the documentation lists; a test of the API compares it with what there is. */
const documented = [...docs!.matchAll(/^\| `(\/[^`]*)` \| ([A-Z ]+) \|$/gm)].flatMap(([, path, methods]) =>
  methods!.split(' ').map((method) => `${method} ${path}`),
)
const CALL = /\bapi\s*\.(GET|POST|PUT|PATCH|DELETE)\(\s*'\/api\/v2(\/[^']*)'/g
const source = Object.values(code).join('\n')
const called = new Set([
  ...[...source.matchAll(CALL)].map(([, method, path]) => `${method} ${path}`),
  'GET /events', // by fetch: see live/
])

describe('the panel', () => {
  it('knows what the API can do', () => {
    expect(documented.length).toBeGreaterThan(80)
  })

  it('does all of it, but for what is named here', () => {
    expect(documented.filter((one) => !called.has(one) && !(one in UNUSED))).toEqual([])
  })

  it('names nothing here that it does, or that is gone', () => {
    expect(Object.keys(UNUSED).filter((one) => called.has(one) || !documented.includes(one))).toEqual([])
  })

  it('does nothing that a program could not: it asks for nothing but the API, and in a demo for the stand-in for Telegram', () => {
    // The types keep the client to the API. These addresses aren't passed to it: `fetch`, and what is asked for ahead.
    const byHand = [...source.replaceAll(CALL, '').matchAll(/(?:fetch|[aA]sk\w*(?:<[^(]*>)?)\(\s*['"`](?:\$\{location\.origin\})?([^'"`?]*)/g)]
    const addresses = new Set(byHand.map(([, address]) => address!.replace(/\$\{[^}]*\}/g, '{group_id}').replace('/api/v2', '')))
    expect([...addresses].filter((one) => !documented.includes(`GET ${one}`))).toEqual(['{group_id}/{group_id}'])
    expect(source.match(/^const PATH = .*$/gm)).toEqual(["const PATH = '/panel/playground/telegram'"])
  })
})
