import { describe, expect, it } from 'vitest'
import { formatDuration, parseDuration } from '../src/ui/durations'

describe('a length of time', () => {
  it.each([
    ['1h30m', 5400],
    ['1h30', 5400],
    ['90', 5400],
    [' 2 d ', 172_800],
    ['1w 2d', 777_600],
    ['0s', 0],
  ])('%s is read', (typed, seconds) => {
    expect(parseDuration(typed)).toBe(seconds)
  })

  it.each(['', 'soon', '1h later', '-5m', '1.5h', '30s30'])('%s is no time', (typed) => {
    expect(parseDuration(typed)).toBeUndefined()
  })

  it.each([1, 59, 3600, 90_061, 604_800, 316_224_000])('%d seconds come back as they were written', (seconds) => {
    expect(parseDuration(formatDuration(seconds))).toBe(seconds)
  })
})
