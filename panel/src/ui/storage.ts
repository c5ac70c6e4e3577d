/** What a browser keeps for us. A page in a frame may be denied it: then what we note lasts until the page is closed. */

type Kept = 'localStorage' | 'sessionStorage'

/** What was noted under a name; null if nothing was, or if we may not look. */
export function recall(name: string, where: Kept = 'localStorage'): string | null {
  try {
    return window[where].getItem(name)
  } catch {
    return null
  }
}

/** Note a text, or forget it with null. Returns whether we may. */
export function note(name: string, text: string | null, where: Kept = 'localStorage'): boolean {
  try {
    if (text === null) window[where].removeItem(name)
    else window[where].setItem(name, text)
    return true
  } catch {
    return false
  }
}
