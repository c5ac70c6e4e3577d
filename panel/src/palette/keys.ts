/** Keys that do something by themselves, wherever nobody is typing. `Shortcuts.svelte` lists them. */
import { note, recall } from '../ui/storage'

const STORED = 'groupkeeper-keys'
/** Who speaks to their computer turns them off: a word would press many (WCAG 2.1.4). */
const OFF = 'off'

export function areKeysOn(): boolean {
  return recall(STORED) !== OFF
}

export function turnKeys(isOn: boolean): void {
  note(STORED, isOn ? null : OFF)
}

/** Whether a machine's shortcuts begin with ⌘. */
export const IS_MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)
export const PALETTE_KEYS = IS_MAC ? ['⌘', 'K'] : ['Ctrl', 'K']

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The key as on a Latin keyboard: on a Russian or Persian one, the letter in its place. */
export function keyOf({ key, code }: Pick<Pressed, 'key' | 'code'>): string {
  const isOwn = key.length > 1 || /^[\x20-\x7e]$/.test(key)
  return !isOwn && code.startsWith('Key') ? code.slice(3).toLowerCase() : key
}

export function isPaletteKey(event: Pressed): boolean {
  return (IS_MAC ? event.metaKey : event.ctrlKey || event.metaKey) && !event.altKey && keyOf(event).toLowerCase() === 'k'
}

/** Whether a key may be a shortcut: with nothing held, where nobody types, and with no dialog open. */
export function isAlone(event: KeyboardEvent): boolean {
  const at = event.target instanceof Element ? event.target : document.body
  const isTyping = at.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]') !== null
  const isHeld = event.ctrlKey || event.metaKey || event.altKey
  return !event.defaultPrevented && !isTyping && !isHeld && !document.querySelector('dialog[open], :popover-open')
}

/** Bring the focus to the next row of the page's list, or to the one before. */
export function moveInList(by: 1 | -1): void {
  const rows = [...document.querySelectorAll('main .rows > li, main .list > li')]
  const now = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rows[now < 0 && by < 0 ? rows.length - 1 : Math.min(Math.max(now + by, 0), rows.length - 1)]
  next?.querySelector<HTMLElement>('a[href], button:not(:disabled), summary')?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** Tick the row that has the focus, or take the tick off. */
export function tickRow(): void {
  document.activeElement?.closest('li')?.querySelector<HTMLElement>('input[type="checkbox"]:not([role="switch"])')?.click()
}

/** Bring the focus to the page's search field. Returns whether it has one. */
export function focusSearch(): boolean {
  const field = document.querySelector<HTMLElement>('main input[type="search"]')
  field?.focus()
  return field !== null
}
