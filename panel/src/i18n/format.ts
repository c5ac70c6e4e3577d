/** Times, numbers and lists in the reader's language, by the browser's own `Intl`. */
import { language } from './words.svelte'

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const
const PARTS = [
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** How long ago, or in how long: “3 minutes ago”. */
export function ago(moment: string, now = Date.now()): string {
  const seconds = Math.round((Date.parse(moment) - now) / 1000)
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const)
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(Math.trunc(seconds / size), unit)
}

/** A time to the minute, here and in UTC where that differs. */
export function clock(moment: string): string {
  const shown = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment))
  return `${shown} (${moment.slice(0, 16).replace('T', ' ')} UTC)`
}

/** The day that a moment is in: “25 Nov”. */
export function dayOf(moment: string): string {
  return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short' }).format(new Date(moment))
}

/** A weekday, of which 0 is Monday: “Mon”. */
export function weekday(number: number): string {
  // The first of January 2024 was a Monday.
  return new Intl.DateTimeFormat(language(), { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + number))
}

export function count(value: number): string {
  return new Intl.NumberFormat(language()).format(value)
}

/** A share in whole percent: “40%”. */
export function percent(share: number): string {
  return new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** “a, b and c”. */
export function list(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(language(), { type }).format(items)
}

/** Seconds in words: “1 hour, 30 minutes”. */
export function span(seconds: number): string {
  let rest = seconds
  const parts: string[] = []
  for (const [unit, size] of PARTS) {
    const whole = Math.trunc(rest / size)
    rest -= whole * size
    if (whole || (unit === 'second' && !parts.length)) {
      parts.push(new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(whole))
    }
  }
  return new Intl.ListFormat(language(), { type: 'unit' }).format(parts)
}

/** A number in little room: “12K”. */
export function brief(value: number): string {
  return new Intl.NumberFormat(language(), { notation: 'compact', maximumSignificantDigits: 3 }).format(value)
}
