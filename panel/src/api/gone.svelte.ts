/** What is being deleted, or is gone but still on the page: nothing of it is asked for, since the answer would be "not found". */
import type { QueryKey } from '@tanstack/svelte-query'

/** Whether a query asks for the thing, or for what is the thing's. */
export type Subject = (key: QueryKey) => boolean

let subjects = $state.raw<Subject[]>([])

/** Whether a query asks for what is going. Who shows it hears when this changes. */
export function isGoing(key: QueryKey): boolean {
  return subjects.some((is) => is(key))
}

/** Let a thing go. Returns what takes that back. */
export function letGo(subject: Subject): () => void {
  subjects = [...subjects, subject]
  return () => {
    subjects = subjects.filter((one) => one !== subject)
  }
}
