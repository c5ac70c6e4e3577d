/** What the content policy forbids, and what types can't see, isn't in the sources. */
import { describe, expect, it } from 'vitest'

const sources = import.meta.glob<string>(['../src/**/*.{svelte,ts}', '!**/*.d.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

function found(pattern: RegExp, only = /./): string[] {
  return Object.entries(sources).flatMap(([path, text]) =>
    only.test(path) && pattern.test(text) ? [`${path}: ${pattern.exec(text)![0]}`] : [],
  )
}

describe('the sources', () => {
  it('make no markup of text', () => {
    expect(found(/\{@html|innerHTML|insertAdjacentHTML|document\.write/)).toEqual([])
  })

  it('have no fixed style in a template: the policy lets none through', () => {
    expect(found(/\sstyle="[^{"]*"/, /\.svelte$/)).toEqual([])
  })

  it('load nothing from elsewhere', () => {
    expect(found(/(?:src|from|import\()\s*[=(]?\s*["'](?:https?:)?\/\//)).toEqual([])
  })

  it('name no side of the page: Persian runs from the right', () => {
    expect(found(/\b(?:margin|padding|border)-(?:left|right)\b|text-align: (?:left|right)|[^-\w](?:left|right): \d/, /\.(?:svelte|css)$/)).toEqual([])
  })

  it('cast nothing to never, which hides what the API dropped', () => {
    expect(found(/\bas never\b|@ts-ignore|@ts-expect-error/)).toEqual([])
  })
})
