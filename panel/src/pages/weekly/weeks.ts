/** Weeks by their Mondays, written `2026-11-23`: in UTC, as the report counts them. */
import { dayOf } from '../../i18n'

const DAY = 86_400_000

function written(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}

/** The Monday of the week that a moment is in. */
export function mondayOf(moment: Date): string {
  return written(moment.getTime() - ((moment.getUTCDay() + 6) % 7) * DAY)
}

/** The Monday some weeks later, or earlier. */
export function inWeek(monday: string, weeks: number): string {
  return written(Date.parse(monday) + 7 * weeks * DAY)
}

/** A week in words: “Nov 16 – Nov 22”. */
export function nameOf(monday: string): string {
  // As a day of the reader's, whatever their zone.
  const [first, last] = [monday, written(Date.parse(monday) + 6 * DAY)].map((one) => dayOf(`${one}T00:00:00`))
  return `${first} – ${last}`
}
