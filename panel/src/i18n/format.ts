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

/** A day of UTC, `2026-11-25`. */
export function dayOf(date: string): string {
  return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(date))
}

export function count(value: number): string {
  return new Intl.NumberFormat(language()).format(value)
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
