import { describe, expect, it } from 'vitest'
import type { Role } from '../src/api/queries/members'
import { BEYOND, lockOf, lockOfCell } from '../src/pages/roles/locks'

const role = (name: string, priority: number, permissions: string[] = []) => ({ name, priority, permissions }) as Role
const admin = { priority: 80, permissions: new Set(['roles.edit', 'moderate.warn']) }
const operator = { priority: BEYOND, permissions: new Set(['roles.edit', 'moderate.ban']) }

describe('a role', () => {
  it("of the owner is nobody's to change", () => {
    expect(lockOf(role('owner', 100), operator)).toBe('owner')
  })

  it('is changed by who is stronger, and may change roles', () => {
    expect(lockOf(role('moderator', 50), admin)).toBeUndefined()
    expect(lockOf(role('admin', 80), admin)).toBe('too-strong')
    expect(lockOf(role('admin', 80), operator)).toBeUndefined()
    expect(lockOf(role('moderator', 50), { ...admin, permissions: new Set<string>() })).toBe('no-permission')
  })

  it('gets what its editor has, and can lose what they lack', () => {
    expect(lockOfCell(role('moderator', 50), 'moderate.warn', admin)).toBeUndefined()
    expect(lockOfCell(role('moderator', 50), 'moderate.ban', admin)).toBe('not-yours')
    expect(lockOfCell(role('moderator', 50, ['moderate.ban']), 'moderate.ban', admin)).toBeUndefined()
  })
})
