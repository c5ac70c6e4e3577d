/** Telegram's theme as our own colors. People choose its colors, so we bend those that nobody could read. */

type Rgb = readonly [number, number, number]
/** Contrast of text (WCAG 2.2, 1.4.3). */
const READABLE = 4.5
const BLACK: Rgb = [0, 0, 0]
const WHITE: Rgb = [255, 255, 255]

function read(color: string): Rgb {
  const value = parseInt(color.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function write(color: Rgb): string {
  return `#${color.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (place: 0 | 1 | 2) => Math.round(from[place] + (to[place] - from[place]) * share)
  return [part(0), part(1), part(2)]
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((one) => {
    const part = one / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** A color, bent towards black or white as far as it must be to be read on some others. */
function readable(front: Rgb, ...backs: Rgb[]): Rgb {
  const least = (color: Rgb) => Math.min(...backs.map((back) => contrast(color, back)))
  const goal = least(BLACK) > least(WHITE) ? BLACK : WHITE
  for (let share = 0; share < 1; share += 0.05) {
    const bent = mix(front, goal, share)
    if (least(bent) >= READABLE) return bent
  }
  return goal
}

export function isDark(theme: Record<string, string>): boolean {
  return luminance(read(theme.bg_color ?? '#ffffff')) < 0.3
}

/** Our variables in the colors of a theme: only of what it has. */
export function variablesOf(theme: Record<string, string>): Record<string, string> {
  if (!theme.bg_color || !theme.text_color) return {}
  const surface = read(theme.section_bg_color ?? theme.bg_color)
  const page = read(theme.secondary_bg_color ?? theme.bg_color)
  const tint = mix(surface, read(theme.text_color), 0.07)
  const backs = [page, surface, tint]
  const text = readable(read(theme.text_color), ...backs)
  const found: Record<string, Rgb> = { page, surface, tint, text, raised: surface, line: mix(surface, text, 0.14) }
  const muted = theme.subtitle_text_color ?? theme.hint_color
  if (muted) found.muted = readable(read(muted), ...backs)
  if (theme.link_color) found.link = readable(read(theme.link_color), ...backs)
  if (theme.destructive_text_color) found.danger = readable(read(theme.destructive_text_color), ...backs)
  if (theme.button_color) {
    found.accent = read(theme.button_color)
    found['on-accent'] = readable(read(theme.button_text_color ?? '#ffffff'), found.accent)
  }
  return Object.fromEntries(Object.entries(found).map(([name, color]) => [`--${name}`, write(color)]))
}
