import { afterEach, expect, it, vi } from 'vitest'
import { note, recall } from '../src/ui/storage'

afterEach(() => vi.unstubAllGlobals())

it('notes and recalls', () => {
  const kept = new Map<string, string>()
  const localStorage = { getItem: (name: string) => kept.get(name) ?? null, setItem: kept.set.bind(kept), removeItem: kept.delete.bind(kept) }
  vi.stubGlobal('window', { localStorage })
  expect(note('a', 'b')).toBe(true)
  expect(recall('a')).toBe('b')
  note('a', null)
  expect(recall('a')).toBe(null)
})

it('goes on where a frame is denied its storage', () => {
  vi.stubGlobal('window', {
    get localStorage(): never {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  expect(recall('a')).toBe(null)
  expect(note('a', 'b')).toBe(false)
})
