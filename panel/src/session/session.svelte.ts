/** Who is signed in, and what they may do. */
import { cache } from '../api/cache'
import { api, ask, connect, done, ProblemError, take, type Permission, type Schemas } from '../api/client'
import { language } from '../i18n'
import type { Launch } from '../telegram/launch'
import { note, recall } from '../ui/storage'
import { takeSigned } from './telegram-page'

export type Me = Schemas['Me']

/** `over`: the session ended while one was at it; what was written stays, and a dialog asks to sign in again. */
type State = 'starting' | 'out' | 'in' | 'over' | 'away'

let state = $state<State>('starting')
let me = $state.raw<Me | null>(null)
let csrf: string | null = null
/** The session's own token, of a Mini App that gets no cookie. In memory only. */
let bearer: string | null = null
let launch: Launch | undefined
let renewing: Promise<boolean> | null = null
let problem = $state.raw<unknown>(null)
let refusal = $state.raw<unknown>(null)

/** Notes that somebody is signed in, so that sign-in can say that their session has ended. */
const NOTED = 'groupkeeper-signed-in'

connect({ headers, renewal: () => (launch && state === 'in' ? renew : null), signedOut: leave })

/** What a request carries: who we are, and in which language the server speaks to us of errors. */
function headers(method: string): Record<string, string> {
  const spoken = { 'Accept-Language': language() }
  if (bearer) return { ...spoken, Authorization: `Bearer ${bearer}` }
  return csrf && method !== 'GET' ? { ...spoken, 'X-CSRF-Token': csrf } : spoken
}

function leave(): void {
  if (state === 'in') state = 'over'
  csrf = null
  bearer = null
}

function enter(given: Me, token: string | null | undefined): void {
  me = given
  refusal = null
  csrf = token ?? null
  state = 'in'
  note(NOTED, 'yes')
}

export const session = {
  get state(): State {
    return state
  },
  get me(): Me | null {
    return me
  },
  /** Whether somebody was signed in here, and didn't sign out. */
  get wasIn(): boolean {
    return recall(NOTED) !== null
  },
  /** Why we couldn't ask who is signed in. */
  get problem(): unknown {
    return problem
  },
  /** Why the server didn't believe what Telegram's page brought. */
  get refusal(): unknown {
    return refusal
  },
}

/** The token that the address brings, `#token=…`: it leaves the address bar and the history at once. */
function takeToken(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token !== null) history.replaceState(history.state, '', location.pathname + location.search)
  return token
}

/** Open a session with what Telegram signed. Raises ProblemError. */
async function enterMiniApp({ initData }: Launch): Promise<void> {
  const signedIn = await take(api.POST('/api/v2/session', { body: { init_data: initData } }))
  // Where the cookie arrives we go by it: pictures and downloads have nothing else, and it lasts longer.
  bearer = null
  const found = await ask<{ data: Me }>('/api/v2/me').catch(() => null)
  bearer = found?.data.csrf_token === signedIn.csrf_token ? null : (signedIn.session_token ?? null)
  enter(signedIn.me, signedIn.csrf_token)
}

/** Open the session of a Mini App again; all who ask meanwhile wait for the same. */
function renew(): Promise<boolean> {
  renewing ??= (launch ? enterMiniApp(launch) : Promise.reject(new Error('no launch')))
    .then(() => true, () => false)
    .finally(() => (renewing = null))
  return renewing
}

/** Find out who we are: by what Telegram or the address brings, else by a cookie from before. */
export async function resume(given = launch): Promise<void> {
  launch = given
  const token = takeToken()
  const signed = takeSigned()
  try {
    if (given) return await enterMiniApp(given)
  } catch {
    // Too old, or the server is away: the session from before may still be good.
  }
  try {
    if (signed) return await signIn({ widget: signed })
  } catch (error) {
    refusal = error
  }
  try {
    if (token) return await signIn({ token })
  } catch {
    // An old link: the session from before may still be good.
  }
  try {
    const found = await take(api.GET('/api/v2/me'))
    enter(found, found.csrf_token)
  } catch (error) {
    problem = error
    state = error instanceof ProblemError && error.status === 401 ? 'out' : 'away'
  }
}

/** Ask again what we may do; keep what we know if there is no answer. */
export async function refresh(): Promise<void> {
  try {
    const found = await take(api.GET('/api/v2/me'))
    if (state === 'in') enter(found, found.csrf_token)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
  }
}

type Given = { token: string } | { code: string } | { widget: Schemas['WidgetLogin'] }

/** Sign in with a token, a code that somebody confirmed, or what Telegram signed; the cookie has their rights. Raises ProblemError. */
export async function signIn(given: Given, signal?: AbortSignal): Promise<void> {
  const signedIn = await take(api.POST('/api/v2/session', { body: given, ...(signal && { signal }) }))
  const isSame = me?.id === signedIn.me.id && me.kind === signedIn.me.kind
  enter(signedIn.me, signedIn.csrf_token)
  // Another person may see other things: nothing of the one before stays.
  if (isSame) void cache.invalidateQueries()
  else cache.clear()
}

export async function signOut(): Promise<void> {
  await done(api.DELETE('/api/v2/session'))
  giveUp()
}

/** Forget who was signed in. */
export function giveUp(): void {
  state = 'out'
  me = null
  csrf = null
  bearer = null
  note(NOTED, null)
  cache.clear()
}

/** Whether we may do something in a group. For operators no groups are listed. */
export function may(permission: Permission | Schemas['ExtraScope'], group: number): boolean {
  const access = me?.groups.find((one) => one.group_id === group)
  return (access?.permissions ?? me?.scopes ?? []).includes(permission)
}
