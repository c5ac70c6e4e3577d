/** Paths of the panel, without anything that renders: the first script to run needs them. */

export const BASE = '/panel'

/** The path of a page in an address: `/groups/-1001/history`. */
export function pathOf(address: { pathname: string }): string {
  return address.pathname.slice(BASE.length).replace(/\/+$/, '') || '/'
}

/** The values of a pattern such as `/groups/:group/history` in a path; undefined if it doesn't fit. */
export function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const values: Record<string, string> = {}
  for (const [place, part] of wanted.entries()) {
    const found = given[place]!
    if (part.startsWith(':')) values[part.slice(1)] = decodeURIComponent(found)
    else if (part !== found) return undefined
  }
  return values
}
