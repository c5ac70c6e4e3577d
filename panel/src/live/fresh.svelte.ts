/** Rows that came while somebody reads a list wait above it, so that nothing moves under their finger. */
import { untrack } from 'svelte'

/** How many things we did ourselves in this tab: what comes of them is shown at once. */
let ours = $state(0)

/** We've done something that lists will show. */
export function noteOurs(): void {
  ours += 1
}

export interface Fresh<T> {
  /** The rows to show. */
  readonly rows: T[]
  /** How many wait above them. */
  readonly count: number
  /** Show them. */
  show(): void
}

/**
 * `rows`, newest first, are those of the list `key`; another key is another list. The key is empty while the rows of the
 * list before are still shown.
 */
export function fresh<T extends { id: string }>(rows: () => T[], key: () => string): Fresh<T> {
  let newest = $state<string>()
  let list = $state('')
  let seen = ours
  let last: T[] = []
  const place = $derived(list === key() ? rows().findIndex((one) => one.id === newest) : -1)
  const take = () => {
    newest = rows()[0]?.id
    list = key()
  }

  $effect(() => {
    const [now, isNew] = [rows(), place < 0]
    const isOurs = ours !== seen
    untrack(() => {
      if (isNew || isOurs) take()
      if (isOurs && now !== last) seen = ours
      last = now
    })
  })
  return {
    get rows() {
      return place > 0 ? rows().slice(place) : rows()
    },
    get count() {
      return Math.max(place, 0)
    },
    show: take,
  }
}
