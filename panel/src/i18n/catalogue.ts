/** Which languages there are, and their words as text. */
import { recall } from '../ui/storage'

const files = import.meta.glob<string>('../../../texts/locales/*/{panel,labels}.ftl', { query: '?raw', import: 'default' })
export const STORED = 'groupkeeper-language'

/** The languages that there are, each by its own name. */
export const LANGUAGES: Record<string, string> = Object.fromEntries(
  Object.keys(files)
    .filter((path) => path.endsWith('/panel.ftl'))
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

/** The words of a language. What the panel says itself goes before a label that the bot's sentences are made for. */
export function wordsOf(language: string): Promise<string[]> {
  return Promise.all(['panel', 'labels'].map((name) => files[`../../../texts/locales/${language}/${name}.ftl`]!()))
}
