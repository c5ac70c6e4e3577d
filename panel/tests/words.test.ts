/** The catalogue and the code agree: every key that is used is there, in every language, and every key is used. */
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { ROUTES } from '../src/routes'
import { THEMES } from '../src/ui/theme.svelte'
import { LABELS } from './labels'

const catalogues = import.meta.glob<string>('../../texts/locales/*/{panel,labels}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const code = import.meta.glob<string>(['../src/**/*.{svelte,ts}', '!**/*.d.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const languages = [...new Set(Object.keys(catalogues).map((path) => path.split('/').at(-2)!))]

function resource(language: string, name: string): FluentResource {
  return new FluentResource(catalogues[`../../texts/locales/${language}/${name}.ftl`]!)
}

function keys(language: string, name: string): Map<string, string[]> {
  return new Map(resource(language, name).body.map((one) => [one.id, Object.keys(one.attributes).sort()]))
}

const text = Object.values(code).join('\n')
/** Keys that are said for certain: `t('key')`. */
const said = new Set([...text.matchAll(/\b(?:t|help)\(\s*'([a-z0-9-]+)'/g)].map((found) => found[1]!))
/** All that may be a key, also as one of two: `t(isOn ? 'on' : 'off')`. */
const literal = new Set([...text.matchAll(/'([a-z][a-z0-9-]*)'/g)].map((found) => found[1]!))
const made = new Set([
  ...ROUTES.flatMap((route) => (route.nav ? [`nav-${route.nav.name}`] : [])),
  ...THEMES.map((theme) => `theme-${theme}`),
  ...Object.entries(LABELS).flatMap(([kind, values]) => values.map((one) => `${kind}-${one.replaceAll(/[._]/g, '-')}`)),
])

describe('the catalogue', () => {
  const english = keys('en', 'panel')
  const all = new Set([...english.keys(), ...keys('en', 'labels').keys()])

  it('has every key that the code uses', () => {
    expect([...said, ...made].filter((key) => !all.has(key))).toEqual([])
  })

  it('has no key that nothing uses', () => {
    expect([...english.keys()].filter((key) => !literal.has(key) && !made.has(key))).toEqual([])
  })

  it.each(languages)('says the same in %s', (language) => {
    expect(keys(language, 'panel')).toEqual(english)
  })

  it.each(languages)('is read in %s without a mistake', (language) => {
    const bundle = new FluentBundle(language)
    expect(bundle.addResource(resource(language, 'panel'))).toEqual([])
  })
})
