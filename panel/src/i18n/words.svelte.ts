/** The words of the panel, in the reader's language. The catalogue is `texts/locales/{language}/`. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { note } from '../ui/storage'
import { LANGUAGES, STORED, wanted, wordsOf } from './catalogue'
import { isolate, runsFromRight } from './direction'

export { LANGUAGES }

let bundle = $state.raw(new FluentBundle('en'))
let code = $state('en')

/** The language that is spoken now, as an IETF tag. */
export function language(): string {
  return code
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
  for (const text of await wordsOf(next)) made.addResource(new FluentResource(text))
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
