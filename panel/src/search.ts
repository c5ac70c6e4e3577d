/** Typed search parameters: what a page keeps in its URL. */
import { go, here, href } from './router.svelte'

/** How a value is written in the URL; one that can't be read there counts as not given. */
export interface Codec<T> {
  read(text: string): T | undefined
  write(value: T): string
}

type Shape = Record<string, Codec<any>>
type Values<S extends Shape> = { [K in keyof S]: S[K] extends Codec<infer T> ? T | undefined : never }

export const text: Codec<string> = { read: (given) => given || undefined, write: (value) => value }

export const number: Codec<number> = {
  read: (given) => (/^-?\d{1,16}$/.test(given) && Number.isSafeInteger(Number(given)) ? Number(given) : undefined),
  write: String,
}

export const flag: Codec<boolean> = {
  read: (given) => (given === 'true' || given === 'false' ? given === 'true' : undefined),
  write: String,
}

/** A day of the reader's time zone, `2026-11-25`. */
export const day: Codec<string> = {
  read: (given) => (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : undefined),
  write: (value) => value,
}

/** The day that a moment is in. */
export function dayOfMoment(moment: string | Date): string {
  const at = new Date(moment)
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
  return parts.map((one, place) => String(one).padStart(place ? 2 : 4, '0')).join('-')
}

/** The day after a day. */
export function dayAfter(day: string): string {
  const at = new Date(`${day}T00:00:00`)
  return dayOfMoment(new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1))
}

/** When a day begins, as the API takes it. */
export function beginOf(day: string | undefined): string | undefined {
  return day && new Date(`${day}T00:00:00`).toISOString()
}

/** One of some words. */
export function oneOf<const T extends string>(values: readonly T[]): Codec<T> {
  return { read: (given) => values.find((one) => one === given), write: (value) => value }
}

/** The values of the current URL. Read it in `$derived`. */
export function readSearch<S extends Shape>(shape: S, search = here().search): Values<S> {
  const entries = Object.entries(shape).map(([name, codec]) => [name, codec.read(search.get(name) ?? '')])
  return Object.fromEntries(entries) as Values<S>
}

/** Change some of them; what is `undefined` or empty goes. What isn't in `shape` stays. */
export function writeSearch<S extends Shape>(shape: S, changes: Partial<Values<S>>, { replace = true } = {}): void {
  const { path, search } = here()
  const next = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(name)
    else next.set(name, shape[name]!.write(value))
  }
  go(href(path, Object.fromEntries(next)), { replace })
}
