/** Rows that are put in order by dragging, with a mouse or a finger. Nothing moves before it's dropped: a line shows where. */

export interface Drag {
  /** The row that is dragged. */
  readonly from: number
  /** Its place among all rows, if it's dropped now. */
  readonly to: number
}

/** How near the edge of the window it scrolls, and how far at a time. */
const EDGE = 70
const STEP = 14

/** Where a row goes that is dropped at a height, by the middles of all rows. */
export function placeAt(height: number, middles: readonly number[], from: number): number {
  return middles.filter((middle, index) => index !== from && middle < height).length
}

/** Follows one row at a time. Calls `dropped` with the old place and the new one, if they differ. */
export class Dragging {
  #now = $state.raw<Drag | null>(null)
  #rows: readonly Element[] = []

  constructor(readonly dropped: (from: number, to: number) => void) {}

  get now(): Drag | null {
    return this.#now
  }

  begin(event: PointerEvent, from: number): void {
    const row = (event.currentTarget as Element).closest('li')
    if (event.button !== 0 || !row?.parentElement) return
    event.preventDefault()
    this.#rows = [...row.parentElement.children]
    this.#now = { from, to: from }
    const stop = new AbortController()
    const { signal } = stop
    const end = (drop: boolean) => () => {
      stop.abort()
      const drag = this.#now
      this.#now = null
      if (drop && drag && drag.from !== drag.to) this.dropped(drag.from, drag.to)
    }
    addEventListener('pointermove', (moved) => this.#follow(moved), { signal })
    addEventListener('pointerup', end(true), { signal })
    addEventListener('pointercancel', end(false), { signal })
    addEventListener('keydown', (pressed) => pressed.key === 'Escape' && end(false)(), { signal })
  }

  #follow({ clientY }: PointerEvent): void {
    if (clientY < EDGE) scrollBy(0, -STEP)
    else if (clientY > innerHeight - EDGE) scrollBy(0, STEP)
    const middles = this.#rows.map((row) => {
      const { top, height } = row.getBoundingClientRect()
      return top + height / 2
    })
    const { from } = this.#now!
    this.#now = { from, to: placeAt(clientY, middles, from) }
  }
}
