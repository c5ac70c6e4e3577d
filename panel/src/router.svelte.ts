/** Where we are, and how to get elsewhere. All state of a page that a colleague may want to see stands in its URL. */
import { BASE, pathOf } from './paths'
import { askBeforeClosing } from './telegram/telegram'

interface Place {
  /** Without the base: `/groups/-1001/history`. */
  path: string
  search: URLSearchParams
}

/** Asked before we leave a page; `false` keeps us here. */
type Guard = () => boolean

let place = $state.raw<Place>(read())
const guards = new Set<Guard>()

function read(): Place {
  return { path: pathOf(location), search: new URLSearchParams(location.search) }
}

function mayLeave(): boolean {
  return [...guards].every((guard) => guard())
}

/** Where we are; read in a component, it follows. */
export function here(): Place {
  return place
}

/** The address of a path, for `href`. */
export function href(path: string, search: Record<string, string | number | undefined> = {}): string {
  const given = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return BASE + (path === '/' ? '' : path) + (given.length ? `?${new URLSearchParams(given)}` : '')
}

/** Go to an address that `href` made. A page with unsaved changes may keep us. */
export function go(address: string, { replace = false } = {}): void {
  const isSamePage = new URL(address, location.origin).pathname === location.pathname
  if (!isSamePage && !mayLeave()) return
  history[replace ? 'replaceState' : 'pushState'](entry(replace ? 0 : 1), '', address)
  place = read()
  if (!isSamePage) window.scrollTo(0, 0)
}

/** How many pages of ours are behind us. */
function depth(): number {
  return (history.state as { depth?: number } | null)?.depth ?? 0
}

/** What the history keeps of a page: with all that the one before it had. */
function entry(further: number): object {
  return { ...(history.state as object | null), depth: depth() + further }
}

/** Go back to where we came from; from the first page, up. */
export function goBack(): void {
  if (depth() > 0) history.back()
  else go(href(place.path.split('/').length > 3 ? place.path.split('/').slice(0, 3).join('/') : '/'), { replace: true })
}

/** Keep people on a page while `guard` says false; returns what ends that. */
export function guardLeaving(guard: Guard): () => void {
  const beforeUnload = (event: BeforeUnloadEvent) => {
    if (!guard()) event.preventDefault()
  }
  guards.add(guard)
  askBeforeClosing(true)
  window.addEventListener('beforeunload', beforeUnload)
  return () => {
    guards.delete(guard)
    askBeforeClosing(guards.size > 0)
    window.removeEventListener('beforeunload', beforeUnload)
  }
}

/** Listen to the browser's own ways to go: back, forward, and a click on a link of ours. */
export function startRouter(): () => void {
  const popped = () => {
    if (location.pathname !== BASE + (place.path === '/' ? '' : place.path) && !mayLeave()) {
      history.pushState(entry(1), '', href(place.path, Object.fromEntries(place.search)))
      return
    }
    place = read()
  }
  const clicked = (event: MouseEvent) => {
    const link = (event.target as Element).closest?.('a')
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    if (!link || !isPlain || event.defaultPrevented || link.target || link.hasAttribute('download')) return
    if (link.origin !== location.origin || !`${link.pathname}/`.startsWith(`${BASE}/`)) return
    event.preventDefault()
    go(link.pathname + link.search)
  }
  window.addEventListener('popstate', popped)
  document.addEventListener('click', clicked)
  return () => {
    window.removeEventListener('popstate', popped)
    document.removeEventListener('click', clicked)
  }
}
