import { describe, expect, it } from 'vitest'
import type { Action } from '../src/api/queries/actions'
import type { Entry } from '../src/api/queries/logs'
import { merged } from '../src/pages/members/timeline'

const act = (id: string, at: string) => ({ id, created_at: at, occurred_at: null }) as unknown as Action
const entry = (id: string, type: string, at: string, details = {}) => ({ id, event_type: type, timestamp: at, details }) as Entry
const ids = (found: ReturnType<typeof merged>) => found.map(({ action, entry }) => action?.id ?? entry?.id)

describe("a person's timeline", () => {
  const actions = [act('ban', '2026-11-27T12:00:00Z'), act('warn', '2026-11-27T10:00:00Z')]
  const entries = [
    entry('role', 'user.role_changed', '2026-11-27T11:00:00Z'),
    entry('again', 'action.completed', '2026-11-27T10:00:01Z'),
    entry('joined', 'user.joined', '2026-11-27T12:30:00Z', { happened_at: '2026-11-27T09:00:00Z' }),
  ]

  it('has actions, and what else happened, the newest first and each once', () => {
    expect(ids(merged(actions, entries, false))).toEqual(['ban', 'role', 'warn', 'joined'])
  })

  it('shows nothing older than the actions as long as there are older ones', () => {
    expect(ids(merged(actions, entries, true))).toEqual(['ban', 'role', 'warn'])
  })

  it('is there without actions', () => {
    expect(ids(merged([], entries, false))).toEqual(['role', 'joined'])
  })
})
