/** The words of the panel, in the reader's language. The catalogue is `texts/locales/{language}/`. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { note } from '../ui/storage'
import { firstWordsOf, LANGUAGES, otherWordsOf, STORED, wanted } from './catalogue'
import { isolate, runsFromRight } from './direction'

export { LANGUAGES }

let bundle = $state.raw(new FluentBundle('en'))
let code = $state('en')
/** The language that was asked for last. */
let asked = 'en'
/** The words of all pages, once they were asked for. */
let all: Promise<void> | undefined

/** The language that is spoken now, as an IETF tag. */
export function language(): string {
  return code
}

/** Load what the first page says, in the reader's language. */
export async function startWords(): Promise<void> {
  asked = wanted()
  speakWith(asked, await firstWordsOf(asked))
}

/** Load what all other pages say, too; once. */
export function allWords(): Promise<void> {
  all ??= load(asked)
  return all
}

/** Speak another language from now on, and the next time. */
export async function speak(next: string): Promise<void> {
  note(STORED, next)
  asked = next
  all = load(next)
  await all
}

async function load(next: string): Promise<void> {
  try {
    const texts = await Promise.all([firstWordsOf(next), otherWordsOf(next)])
    if (next === asked) speakWith(next, texts.flat())
  } catch (error) {
    all = undefined // the next time the line may hold
    throw error
  }
}

function speakWith(next: string, texts: string[]): void {
  const made = new FluentBundle(next, { useIsolating: false })
  for (const text of texts) made.addResource(new FluentResource(text))
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
