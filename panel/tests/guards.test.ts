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

  it('put no dot between facts: the class `dotted` does, and leaves none at an end of a line', () => {
    expect(found(/^(?!.*<title>).*·/m, /\.svelte$/)).toEqual([])
  })

  it('load nothing from elsewhere', () => {
    expect(found(/(?:src|from|import\()\s*[=(]?\s*["'](?:https?:)?\/\//)).toEqual([])
  })

  it('name no side of the page: Persian runs from the right', () => {
    expect(found(/\b(?:margin|padding|border)-(?:left|right)\b|text-align: (?:left|right)|[^-\w](?:left|right): \d/, /\.(?:svelte|css)$/)).toEqual([])
  })

  it('ask for nothing of a thing while it is deleted: who deletes what is asked about does it by `remove`', () => {
    const code = Object.values(sources).join('\n')
    const asked = [...code.matchAll(/api\.GET\('([^']+)'(?:(?!api\.)[^])*?\bsignal\b/g)].map(([, path]) => path!)
    const deleted = [...code.matchAll(/(.{0,20})api\.DELETE\('([^']+)'/gs)]
    const plainly = deleted.filter(([, before]) => !/=>\s*done\($/.test(before!)).map(([, , path]) => path!)
    expect(deleted.length).toBeGreaterThan(plainly.length)
    expect(plainly.filter((path) => path.includes('{') && asked.some((one) => `${one}/`.startsWith(`${path}/`)))).toEqual([])
  })

  it('say nothing that is in no catalogue', () => {
    const typed = /Groupkeeper|\/start login_/
    const said = Object.entries(sources).flatMap(([path, text]) => {
      if (!path.endsWith('.svelte')) return []
      let markup = text.replaceAll(/<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->/g, '')
      for (let before = ''; before !== markup; ) {
        before = markup
        markup = markup.replaceAll(/\{[^{}]*\}/g, '') // the innermost expression; what is around it comes next
      }
      const attributes = [...markup.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(([, value]) => value!)
      const texts = [...attributes, ...markup.split(/<[^>]*>/)]
      return texts.filter((one) => /[A-Za-z]{3}/.test(one.replace(typed, ''))).map((one) => `${path}: ${one.trim()}`)
    })
    expect(said).toEqual([])
  })

  it('cast nothing to never, which hides what the API dropped', () => {
    expect(found(/\bas never\b|@ts-ignore|@ts-expect-error/)).toEqual([])
  })
})
