import { describe, expect, it } from 'vitest'
import { segments } from '../src/pages/playground/segments'

const of = (type: string, offset: number, length: number, url?: string) => ({ type, offset, length, ...(url && { url }) })

describe('a formatted message', () => {
  it('without formatting is one piece', () => {
    expect(segments('hi', [])).toEqual([{ text: 'hi', kinds: [], href: undefined }])
  })

  it('is cut where formatting changes, also where it overlaps', () => {
    const cut = segments('abcdef', [of('bold', 0, 4), of('italic', 2, 4)])
    expect(cut.map((one) => [one.text, one.kinds])).toEqual([
      ['ab', ['bold']],
      ['cd', ['bold', 'italic']],
      ['ef', ['italic']],
    ])
  })

  it('is counted as Telegram counts: an emoji is two', () => {
    expect(segments('🎉ok', [of('code', 2, 2)]).map((one) => one.text)).toEqual(['🎉', 'ok'])
  })

  it('keeps its text whole, whatever the entities say', () => {
    const wrong = [of('bold', 1, 90), of('italic', 50, 2)]
    expect(segments('abc', wrong).map((one) => one.text).join('')).toBe('abc')
  })

  it('leads to the web only', () => {
    const href = (text: string, ...entities: ReturnType<typeof of>[]) => segments(text, entities)[0]!.href
    expect(href('t.me/x', of('url', 0, 6))).toBe('https://t.me/x')
    expect(href('here', of('text_link', 0, 4, 'https://example.org'))).toBe('https://example.org')
    expect(href('here', of('text_link', 0, 4, 'javascript:alert(1)'))).toBeUndefined()
    expect(href('@mia', of('mention', 0, 4))).toBeUndefined()
  })
})
