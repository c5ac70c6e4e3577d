/**
 * Signing in on a page of Telegram's, which comes back with what it signed: the redirect of the Login Widget
 * (core.telegram.org/widgets/login), without its script. We go there and come back: nothing of Telegram's runs here.
 */
import type { Schemas } from '../api/client'
import { note, recall } from '../ui/storage'

const PAGE = 'https://oauth.telegram.org/auth'
/** Notes that this tab has gone to Telegram's page. */
const GONE = 'groupkeeper-at-telegram'

export type Signed = Schemas['WidgetLogin']

/** The bot whose sign-in page returns to an origin; null where Telegram would refuse, or send people elsewhere. */
export function botWithPage(ways: Schemas['SignInWays'], origin: string): number | null {
  return !ways.is_demo && ways.ways.includes('telegram') && ways.public_url === origin ? ways.bot_id : null
}

/** The address of Telegram's page, which returns to `here`. */
export function pageOf(bot: number, here: { origin: string; pathname: string; search: string }): string {
  const given = { bot_id: String(bot), origin: here.origin, return_to: here.origin + here.pathname + here.search }
  return `${PAGE}?${new URLSearchParams(given)}`
}

/** Go to Telegram's page. */
export function startOnTelegram(bot: number): void {
  note(GONE, 'yes', 'sessionStorage')
  location.assign(pageOf(bot, location))
}

/** What `#tgAuthResult=…` holds; undefined where people said no, or somebody made it up. */
export function signedOf(hash: string): Signed | undefined {
  const given = new URLSearchParams(hash.slice(1)).get('tgAuthResult')
  if (given === null) return undefined
  try {
    const bytes = atob(given.replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+'))
    const read: unknown = JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0))))
    return typeof read === 'object' && read !== null ? (read as Signed) : undefined
  } catch {
    return undefined
  }
}

/**
 * What Telegram's page brought, if this tab went there, the first time that we look: it leaves the address at once.
 * A link that somebody sends can't make somebody else of its reader.
 */
export function takeSigned(): Signed | undefined {
  const wasThere = recall(GONE, 'sessionStorage') !== null
  note(GONE, null, 'sessionStorage')
  const { hash } = location
  if (!hash.startsWith('#tgAuthResult=')) return undefined
  history.replaceState(history.state, '', location.pathname + location.search)
  return wasThere ? signedOf(hash) : undefined
}
