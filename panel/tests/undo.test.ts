import { describe, expect, it } from 'vitest'
import type { Action } from '../src/api/queries/actions'
import { chunks, countByType } from '../src/pages/history/facts'
import { undoneKey } from '../src/pages/history/undo'

describe('what is said after undoing', () => {
  it('is that it is lifted only where nothing else holds them', () => {
    expect(undoneKey({ action_type: 'ban', status: 'reverted', still_restricted: false })).toBe('undone-ban')
    expect(undoneKey({ action_type: 'ban', status: 'reverted', still_restricted: true })).toBe('undone-stands')
    expect(undoneKey({ action_type: 'mute', status: 'completed', still_restricted: false })).toBe('undo-pending')
  })
})

describe('many actions', () => {
  it('are counted by type, the most first', () => {
    const actions = ['warn', 'ban', 'ban'].map((action_type) => ({ action_type }) as Action)
    expect(countByType(actions)).toEqual([['ban', 2], ['warn', 1]])
  })
  it('are cut into requests, none empty and none lost', () => {
    expect(chunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
    expect(chunks([], 2)).toEqual([])
  })
})
