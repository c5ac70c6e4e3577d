/** Light, dark, or as the system is. */
const STORED = 'groupkeeper-theme'
export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

let theme = $state<Theme>('auto')

export function currentTheme(): Theme {
  return theme
}

/** Show the theme that was chosen before; a page in a frame may be denied its storage. */
export function applyTheme(): void {
  try {
    theme = THEMES.find((one) => one === localStorage.getItem(STORED)) ?? 'auto'
  } catch {
    theme = 'auto'
  }
  show()
}

export function chooseTheme(next: Theme): void {
  theme = next
  show()
  try {
    localStorage.setItem(STORED, next)
  } catch {
    // It lasts until the page is closed.
  }
}

function show(): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
