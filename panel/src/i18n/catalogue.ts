/** Which languages there are, and their words as text. */
import { recall } from '../ui/storage'

const first = import.meta.glob<string>('../../../texts/locales/*/panel-first.ftl', { query: '?raw', import: 'default' })
const others = import.meta.glob<string>('../../../texts/locales/*/{panel,labels}.ftl', { query: '?raw', import: 'default' })
export const STORED = 'groupkeeper-language'

/** The languages that there are, each by its own name. */
export const LANGUAGES: Record<string, string> = Object.fromEntries(
  Object.keys(first)
    .map((path) => path.split('/').at(-2)!)
    .sort()
    .map((code) => [code, new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code]),
)

/** The language that was chosen before, else the first that the browser asks for and that there is. */
export function wanted(): string {
  const asked = [recall(STORED), ...navigator.languages].filter((one) => one !== null)
  for (const one of asked) {
    const near = Object.keys(LANGUAGES).find((known) => known === one || known.slice(0, 2) === one.slice(0, 2))
    if (near) return near
  }
  return 'en'
}

/** What the frame, the sign-in and the list of groups say. */
export async function firstWordsOf(language: string): Promise<string[]> {
  return [await first[`../../../texts/locales/${language}/panel-first.ftl`]!()]
}

/** What all other pages say. The panel's own words go before a label that the bot's sentences are made for. */
export function otherWordsOf(language: string): Promise<string[]> {
  return Promise.all(['panel', 'labels'].map((name) => others[`../../../texts/locales/${language}/${name}.ftl`]!()))
}
