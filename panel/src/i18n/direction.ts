/** Which way words run. */

const FROM_RIGHT = new Set(['ar', 'fa', 'he', 'ur'])
const FROM_RIGHT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const LETTER = /\p{L}/u
/** First strong isolate, and pop directional isolate. */
const [ISOLATE, END] = ['\u2068', '\u2069']

/** Whether a language is written from the right. */
export function runsFromRight(language: string): boolean {
  return FROM_RIGHT.has(language.slice(0, 2))
}

/** A value that runs against the sentence keeps its direction to itself (UAX 9); others stay as they are. */
export function isolate(value: string, language: string): string {
  const isFromRight = runsFromRight(language)
  const letters = [...value].filter((one) => LETTER.test(one))
  const runsAgainst = letters.some((one) => FROM_RIGHT_LETTER.test(one) !== isFromRight)
  return runsAgainst ? ISOLATE + value + END : value
}
