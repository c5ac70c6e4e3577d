import { describe, expect, it } from 'vitest'
import { placeAt } from '../src/ui/dragging.svelte'

describe('a row that is dragged', () => {
  const middles = [50, 150, 250, 350]

  it('stays where it was as long as it passes no middle', () => {
    expect(placeAt(150, middles, 1)).toBe(1)
    expect(placeAt(240, middles, 1)).toBe(1)
  })

  it('goes up and down past those whose middle it passes', () => {
    expect(placeAt(10, middles, 2)).toBe(0)
    expect(placeAt(260, middles, 1)).toBe(2)
    expect(placeAt(9000, middles, 0)).toBe(3)
  })
})
