/** The pages in the menu: those of a group, or those outside of groups, that one may see. */
import { inGroup, ROUTES, type Route } from './routes'
import { may } from './session/session.svelte'

const ANY_GROUP = inGroup(0).replace('0', ':group')

export interface Entry {
  route: Route
  /** The path with the group in it. */
  path: string
}

/** The menu of a group; of 0, the one outside of groups. */
export function menuOf(group: number, isDemo: boolean): Entry[] {
  const isHere = (route: Route) => (route.isDemo ? isDemo : route.path.startsWith(ANY_GROUP) === (group !== 0))
  return ROUTES.filter((route) => route.nav && isHere(route) && (!route.needs || may(route.needs, group))).map((route) => ({
    route,
    path: route.path.replace(':group', String(group)),
  }))
}
