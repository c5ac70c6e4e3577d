/** Light, dark, or as the system is; in Telegram, as Telegram is. */
import { isDark, variablesOf } from '../telegram/colors'
import { note, recall } from './storage'

const STORED = 'groupkeeper-theme'
export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

let theme = $state<Theme>('auto')
let telegrams: Record<string, string> = {}
let variables: Record<string, string> = {}

export function currentTheme(): Theme {
  return theme
}

/** Show the theme that was chosen before. */
export function applyTheme(): void {
  theme = THEMES.find((one) => one === recall(STORED)) ?? 'auto'
  show()
}

export function chooseTheme(next: Theme): void {
  theme = next
  show()
  note(STORED, next)
}

/** Telegram has another theme now. */
export function takeTelegramTheme(given: Record<string, string>): void {
  telegrams = given
  show()
}

function show(): void {
  const { dataset, style } = document.documentElement
  Object.keys(variables).forEach((name) => style.removeProperty(name))
  variables = theme === 'auto' ? variablesOf(telegrams) : {}
  Object.entries(variables).forEach(([name, value]) => style.setProperty(name, value))
  if (theme !== 'auto') dataset.theme = theme
  else if (telegrams.bg_color) dataset.theme = isDark(telegrams) ? 'dark' : 'light'
  else delete dataset.theme
}
