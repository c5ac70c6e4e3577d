/** Lengths of time as people type them in the chat too: `1h30m`, `90`, `2d`. */
const SIZES: Record<string, number> = { w: 604_800, d: 86_400, h: 3_600, m: 60, s: 1 }
const PART = /(\d+)\s*([wdhms]?)/gy

/** The seconds that a text means; undefined if it isn't a time. A number alone is minutes. */
export function parseDuration(text: string): number | undefined {
  const given = text.trim().toLowerCase()
  if (!given) return undefined
  let seconds = 0
  let unit = ''
  PART.lastIndex = 0
  while (PART.lastIndex < given.length) {
    const part = PART.exec(given)
    if (!part) return undefined
    unit = part[2] || smaller(unit)
    if (!unit) return undefined
    seconds += Number(part[1]) * SIZES[unit]!
    while (given[PART.lastIndex] === ' ') PART.lastIndex += 1
  }
  return Number.isSafeInteger(seconds) ? seconds : undefined
}

/** What a number behind a unit counts: `1h30` is 1 hour 30 minutes. */
function smaller(unit: string): string {
  return { '': 'm', w: 'd', d: 'h', h: 'm', m: 's' }[unit] ?? ''
}

/** The reverse: 5400 is `1h30m`. */
export function formatDuration(seconds: number): string {
  let rest = seconds
  let text = ''
  for (const [unit, size] of Object.entries(SIZES)) {
    const whole = Math.trunc(rest / size)
    if (whole) text += `${whole}${unit}`
    rest -= whole * size
  }
  return text || '0s'
}
