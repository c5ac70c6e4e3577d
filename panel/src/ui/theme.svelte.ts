/** Light, dark, or as the system is. */
import { note, recall } from './storage'

const STORED = 'groupkeeper-theme'
export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

let theme = $state<Theme>('auto')

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

function show(): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
