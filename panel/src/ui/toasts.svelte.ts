/** Short messages at the bottom: what was done, with a way to undo it. */
import { feel } from '../telegram/telegram'
import { explain } from './explain'

export interface Toast {
  id: number
  text: string
  isError: boolean
  undo?: (() => void) | undefined
}

/** Milliseconds that a toast is shown, unless the pointer is on it. */
export const SHOWN_FOR = 10_000

let toasts = $state<Toast[]>([])
let dialogs = $state<string[]>([])

/** A modal dialog makes all behind it inert: the one on top shows the toasts while it's open. */
export function openDialog(id: string): () => void {
  dialogs = [...dialogs, id]
  return () => {
    dialogs = dialogs.filter((one) => one !== id)
  }
}

/** The dialog on top, if one is open. */
export function topDialog(): string | undefined {
  return dialogs.at(-1)
}

let last = 0

export function shownToasts(): Toast[] {
  return toasts
}

/** Say what was done; `undo` undoes it. */
export function tell(text: string, undo?: () => void): void {
  feel('success')
  toasts = [...toasts.slice(-2), { id: ++last, text, isError: false, undo }]
}

/** Say what went wrong: an error, or words for people. */
export function tellProblem(error: unknown): void {
  const text = typeof error === 'string' ? error : explain(error)
  feel('error')
  toasts = [...toasts.slice(-2), { id: ++last, text, isError: true }]
}

export function dismiss(id: number): void {
  toasts = toasts.filter((toast) => toast.id !== id)
}
