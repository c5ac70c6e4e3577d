/** What Telegram hands to a Mini App in its address: who opened it, and how Telegram looks. No script of Telegram's. */
import { BASE } from '../paths'

export interface Launch {
  /** What Telegram signed: the server checks it. */
  initData: string
  /** The version of what Telegram understands, such as `8.0`. */
  version: string
  theme: Record<string, string>
}

const GROUP = /^group_(-\d{1,19})$/

/** Ways to speak to the app around us (core.telegram.org/api/web-events). */
export interface Surroundings {
  TelegramWebviewProxy?: { postEvent: (type: string, data: string) => void }
  external?: { notify?: (text: string) => void }
  parent?: { postMessage: (text: string, origin: string) => void }
}

/** Whether there's an app around us. Only Telegram's sites may frame us, so a frame is one of theirs. */
export function isInside(around: Surroundings): boolean {
  const isFramed = around.parent !== undefined && around.parent !== around
  return Boolean(around.TelegramWebviewProxy) || typeof around.external?.notify === 'function' || isFramed
}

/** What stands in `#tgWebAppData=…`; undefined where nobody signed in. */
export function launchOf(hash: string): Launch | undefined {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const initData = given.get('tgWebAppData')
  if (!initData) return undefined
  return { initData, version: given.get('tgWebAppVersion') ?? '6.0', theme: colorsOf(given.get('tgWebAppThemeParams')) }
}

/** The colors of a theme: whatever else it holds is left out. */
export function colorsOf(theme: unknown): Record<string, string> {
  let given = theme
  try {
    if (typeof theme === 'string') given = JSON.parse(theme)
  } catch {
    return {}
  }
  if (typeof given !== 'object' || given === null) return {}
  return Object.fromEntries(Object.entries(given).filter(([, value]) => /^#[0-9a-f]{6}$/i.test(String(value))))
}

/** The page that a link `?startapp=group_-100…` means. */
export function pageOf(launch: Launch): string | undefined {
  const group = GROUP.exec(new URLSearchParams(launch.initData).get('start_param') ?? '')?.[1]
  return group && `${BASE}/groups/${group}`
}

/**
 * The launch, if Telegram shows us: from the address, which it leaves at once, or from before a reload. It's kept with the
 * entry of the history: a frame may be denied all storage.
 * A link in a browser can't make somebody else of its reader: there's no app around it.
 */
export function takeLaunch(): Launch | undefined {
  if (!isInside(window as Surroundings)) return undefined
  const given = launchOf(location.hash)
  if (!given) return launchOf((history.state as { launch?: string } | null)?.launch ?? '')
  const isAtHome = location.pathname.replace(/\/+$/, '') === BASE
  history.replaceState({ launch: location.hash }, '', (isAtHome && pageOf(given)) || location.pathname + location.search)
  return given
}
