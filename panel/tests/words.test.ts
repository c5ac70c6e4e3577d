/** The catalogue and the code agree: every key that is used is there, in every language, and every key is used. */
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { BUILT_IN } from '../src/i18n/roles'
import { ROUTES } from '../src/routes'
import { THEMES } from '../src/ui/theme.svelte'
import { LABELS } from './labels'

const catalogues = import.meta.glob<string>('../../texts/locales/*/{panel-first,panel,labels}.ftl', {
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
const OURS = ['panel-first', 'panel'] as const

function resource(language: string, name: string): FluentResource {
  return new FluentResource(catalogues[`../../texts/locales/${language}/${name}.ftl`]!)
}

function keys(language: string, ...names: string[]): Map<string, string[]> {
  const all = names.flatMap((name) => resource(language, name).body)
  return new Map(all.map((one) => [one.id, Object.keys(one.attributes).sort()]))
}

/** Keys that are said for certain: `t('key')`. */
const saidIn = (text: string) => [...text.matchAll(/\b(?:t|help)\(\s*'([a-z0-9-]+)'/g)].map((found) => found[1]!)
/** All that may be a key, also as one of two: `t(isOn ? 'on' : 'off')`. */
const literalsIn = (text: string) => [...text.matchAll(/'([a-z][a-z0-9-]*)'/g)].map((found) => found[1]!)
const text = Object.values(code).join('\n')
const said = new Set(saidIn(text))
const literal = new Set(literalsIn(text))
const ofFrame = [
  ...ROUTES.flatMap((route) => (route.nav ? [`nav-${route.nav.name}`] : [])),
  ...THEMES.map((theme) => `theme-${theme}`),
  ...[...BUILT_IN].map((role) => `role-${role}`),
]
const made = new Set([
  ...ofFrame,
  ...Object.entries(LABELS).flatMap(([kind, values]) => values.map((one) => `${kind}-${one.replaceAll(/[._]/g, '-')}`)),
])

/** The sources that a source needs at once, with itself. What comes with `import()` comes later. */
function needs(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found
  found.add(path)
  for (const [, kind, from] of code[path]!.matchAll(/^\s*(?:import|export) (type )?[^'"()]*?from '(\.[^']+)'/gm)) {
    const base = new URL(from!, `file:///tests/${path}`).pathname.replace(/^\//, '../')
    const target = [base, `${base}.ts`, `${base}/index.ts`].find((one) => one in code)
    if (!kind && target) needs(target, found)
  }
  return found
}

/** What shows before the words of all pages have come. */
const first = new Set(
  ['main.ts', 'boot.ts', 'pages/groups/Groups.svelte', 'pages/signin/SignIn.svelte', 'pages/signin/SignInAgain.svelte']
    .flatMap((name) => [...needs(`../src/${name}`)])
    .map((path) => code[path]!),
)
const firstText = [...first].join('\n')

describe('the catalogue', () => {
  const english = keys('en', ...OURS)
  const all = new Set([...english.keys(), ...keys('en', 'labels').keys()])

  it('has every key that the code uses', () => {
    expect([...said, ...made].filter((key) => !all.has(key))).toEqual([])
  })

  it('has no key that nothing uses', () => {
    expect([...english.keys()].filter((key) => !literal.has(key) && !made.has(key))).toEqual([])
  })

  it('has in its first file what the first page says, and nothing else: every visit waits for it', () => {
    const needed = new Set([...literalsIn(firstText), ...ofFrame].filter((key) => all.has(key)))
    const given = new Set(keys('en', 'panel-first').keys())
    expect([...needed].filter((key) => !given.has(key))).toEqual([])
    expect([...given].filter((key) => !needed.has(key))).toEqual([])
  })

  it.each(languages)('says the same in %s', (language) => {
    for (const name of OURS) expect(keys(language, name)).toEqual(keys('en', name))
  })

  it.each(languages)('is read in %s without a mistake', (language) => {
    const bundle = new FluentBundle(language)
    for (const name of OURS) expect(bundle.addResource(resource(language, name))).toEqual([])
  })
})
