/**
 * The first script, and a small one. While the rest of the panel is on its way it asks for all that the first page needs:
 * who is signed in, the words, the page's own code, and what it shows.
 */
import { askAhead } from './api/ahead'
import { firstWordsOf, otherWordsOf, wanted } from './i18n/catalogue'
import { pathOf } from './paths'
import { find } from './routes'
import { takeLaunch } from './telegram/launch'

const launch = takeLaunch()
const found = find(pathOf(location))
// A token in the address makes somebody else of us, and so does Telegram; and they filter another list.
if (!location.hash && !launch) {
  askAhead('/api/v2/me')
  if (found?.group) askAhead(`/api/v2/groups/${found.group}`)
  else if (found?.route.path === '/' && !location.search) askAhead('/api/v2/groups?limit=50')
}
firstWordsOf(wanted()).catch(() => undefined)
if (!found?.route.isFirst) otherWordsOf(wanted()).catch(() => undefined)
found?.route.page().catch(() => undefined) // the frame asks again, and tells
const { start } = await import('./main')
await start(launch)
