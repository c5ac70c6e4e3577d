/** What is being edited: a copy of what the server said, and what differs from it. */

/** Whether two values of JSON are the same; of what is left out, nothing is asked. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => isSame((one as any)[name], (other as any)[name]))
}

/** A field that both sides changed, to different values. */
export interface Clash<T> {
  name: keyof T & string
  theirs: T[keyof T]
  mine: T[keyof T]
}

export class Draft<T extends object> {
  base = $state.raw() as T
  values = $state() as T

  /** What the server refused last, and why. */
  #refused = $state.raw<{ values: T; errors: Record<string, string> }>()

  /** What's wrong, by paths that begin with a field's name: until that field is changed. */
  readonly errors = $derived.by(() => {
    const { values, errors = {} } = this.#refused ?? {}
    const stays = ([path]: [string, string]) => {
      const name = path.split('.')[0] as keyof T
      return isSame(this.values[name], values?.[name])
    }
    return Object.fromEntries(Object.entries(errors).filter(stays))
  })

  /** Names of the fields that differ, in the order of the base. */
  readonly changed = $derived.by(() =>
    (Object.keys(this.values) as (keyof T & string)[]).filter((name) => !isSame(this.values[name], this.base[name])),
  )

  constructor(base: T) {
    this.take(base)
  }

  get isDirty(): boolean {
    return this.changed.length > 0
  }

  /** Start again from the server's current values. */
  take(base: T): void {
    this.base = base
    this.values = structuredClone(base)
    this.#refused = undefined
  }

  /** The server refused the values as they are. */
  refuse(errors: Record<string, string>): void {
    this.#refused = { values: $state.snapshot(this.values) as T, errors }
  }

  reset(): void {
    this.take(this.base)
  }

  /** Only what has changed: the body of a PATCH. */
  patch(): Partial<T> {
    return Object.fromEntries(this.changed.map((name) => [name, $state.snapshot(this.values[name])])) as Partial<T>
  }

  /** What it was before: the body of the PATCH that undoes this one. */
  undo(): Partial<T> {
    return Object.fromEntries(this.changed.map((name) => [name, this.base[name]])) as Partial<T>
  }

  /** Where somebody else's newer version and this draft disagree. */
  clashes(newer: T): Clash<T>[] {
    return this.changed
      .filter((name) => !isSame(newer[name], this.base[name]) && !isSame(newer[name], this.values[name]))
      .map((name) => ({ name, theirs: newer[name], mine: this.values[name] }))
  }

  /** Go on from a newer version: our changes stay, except of `theirs`, where that version's value is taken. */
  rebase(newer: T, theirs: readonly string[] = []): void {
    const mine = this.changed.filter((name) => !theirs.includes(name)).map((name) => [name, $state.snapshot(this.values[name])])
    this.base = newer
    this.values = { ...structuredClone(newer), ...Object.fromEntries(mine) }
  }
}
