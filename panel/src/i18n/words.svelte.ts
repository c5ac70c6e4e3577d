/** The words of the panel, in the language of who reads. The catalogue is `texts/locales/{language}/`. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { note, recall } from '../ui/storage'
import { isolate, runsFromRight } from './direction'

const files = import.meta.glob<string>('../../../texts/locales/*/{panel,labels}.ftl', { query: '?raw', import: 'default' })
const STORED = 'groupkeeper-language'

/** The languages that there are, each by its own name. */
export const LANGUAGES: Record<string, string> = Object.fromEntries(
  Object.keys(files)
    .filter((path) => path.endsWith('/panel.ftl'))
    .map((path) => path.split('/').at(-2)!)
    .sort()
    .map((code) => [code, new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code]),
)

let bundle = $state.raw(new FluentBundle('en'))
let code = $state('en')

/** The language that is spoken now, as an IETF tag. */
export function language(): string {
  return code
}

function wanted(): string {
  const asked = [recall(STORED), ...navigator.languages].filter((one) => one !== null)
  for (const one of asked) {
    const near = Object.keys(LANGUAGES).find((known) => known === one || known.slice(0, 2) === one.slice(0, 2))
    if (near) return near
  }
  return 'en'
}

export async function startWords(): Promise<void> {
  await load(wanted())
}

/** Speak another language from now on. */
export async function speak(next: string): Promise<void> {
  note(STORED, next)
  await load(next)
}

async function load(next: string): Promise<void> {
  const made = new FluentBundle(next, { useIsolating: false })
  // What the panel says itself goes before a label that the bot's sentences are made for.
  const texts = ['panel', 'labels'].map((name) => files[`../../../texts/locales/${next}/${name}.ftl`]!())
  for (const text of await Promise.all(texts)) made.addResource(new FluentResource(text))
  bundle = made
  code = next
  document.documentElement.lang = next
  document.documentElement.dir = runsFromRight(next) ? 'rtl' : 'ltr'
}

type Values = Record<string, FluentVariable>

/** The sentence for a key, with values in it. */
export function t(key: string, values: Values = {}): string {
  const pattern = bundle.getMessage(key)?.value
  if (!pattern) return key
  const isolated = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolate(value, code) : value])
  return bundle.formatPattern(pattern, Object.fromEntries(isolated) as Values)
}

/** What a message says besides, in one of its attributes; empty if nothing. */
export function attribute(key: string, name: string): string {
  const pattern = bundle.getMessage(key)?.attributes[name]
  return pattern ? bundle.formatPattern(pattern) : ''
}

/** What a message explains besides, in its attribute `.help`. */
export function help(key: string): string {
  return attribute(key, 'help')
}

/** The label of one value of an enum: `label('status', 'pending')` is `status-pending`. */
export function label(kind: string, value: string): string {
  return t(`${kind}-${value.replaceAll(/[._]/g, '-')}`)
}
