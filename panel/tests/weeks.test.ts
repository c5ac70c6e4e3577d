import { describe, expect, it } from 'vitest'
import { inWeek, mondayOf } from '../src/pages/weekly/weeks'

describe('a week', () => {
  it('begins on its Monday in UTC', () => {
    expect(mondayOf(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23')
    expect(mondayOf(new Date('2026-11-29T23:59:59Z'))).toBe('2026-11-23')
    expect(mondayOf(new Date('2026-11-30T00:00:00Z'))).toBe('2026-11-30')
  })

  it('is seven days from the next, also where clocks change and years end', () => {
    expect(inWeek('2026-10-19', 1)).toBe('2026-10-26')
    expect(inWeek('2026-12-28', 1)).toBe('2027-01-04')
    expect(inWeek('2026-01-05', -1)).toBe('2025-12-29')
  })
})
