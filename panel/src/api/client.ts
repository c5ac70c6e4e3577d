/** How the panel calls the API: one client, typed by our OpenAPI, and one kind of error. */
import createClient, { type Middleware } from 'openapi-fetch'
import { fetchOnce } from './ahead'
import type { components, paths } from './schema'

export type Schemas = components['schemas']
export type Permission = Schemas['Permission']
export type Problem = Schemas['Problem']
export type FieldError = Schemas['FieldError']

/** An answer that isn't a success. `status` 0: no answer at all. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
    /** Seconds to wait, where the server says so. */
    readonly retryAfter?: number,
  ) {
    super(problem.detail ?? `HTTP ${status}`)
  }

  get code(): string {
    return this.problem.code ?? (this.status === 0 ? 'unreachable' : 'failed')
  }

  /** What is wrong with which field. */
  get fields(): FieldError[] {
    return this.problem.errors ?? []
  }
}

/** A thing with the version that it was read in, which a change demands (If-Match). */
export interface Versioned<T> {
  value: T
  etag: string
}

/** A page of a list. */
export interface Page<T> {
  items: T[]
  cursor: string | null
}

interface Hooks {
  /** What a request must carry. */
  headers: (method: string) => Record<string, string>
  /** Reopens the session if that needs no question; returns whether it did. */
  renewal: () => (() => Promise<boolean>) | null
  /** The session is over. */
  signedOut: () => void
}

let hooks: Hooks = { headers: () => ({}), renewal: () => null, signedOut: () => undefined }

/** The session tells the client how requests are signed: the client knows no session. */
export function connect(given: Hooks): void {
  hooks = given
}

function sign(request: Request): void {
  for (const [name, value] of Object.entries(hooks.headers(request.method))) request.headers.set(name, value)
}

/** Send a request; if the session is over and can be reopened, send it again. */
async function send(request: Request): Promise<Response> {
  const again = hooks.renewal() && request.clone()
  const answer = await fetchOnce(request)
  if (answer.status !== 401 || !again || !(await renew())) return answer
  again.headers.delete('Authorization')
  sign(again)
  return fetch(again)
}

/** Reopen the session, if that needs no question. */
export async function renew(): Promise<boolean> {
  return (await hooks.renewal()?.()) ?? false
}

const guard: Middleware = {
  onRequest({ request }) {
    sign(request)
    return request
  },
}

// The page's base is the build's folder: addresses of the API must be whole.
const client = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin', fetch: send })
client.use(guard)
export const api = client

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

async function settle<T>(call: Promise<Answer<T>>): Promise<{ body: T; response: Response }> {
  let answer
  try {
    answer = await call
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ProblemError(0, {})
  }
  const { data, error, response } = answer
  if (response.ok && data !== undefined) return { body: data, response }
  if (response.status === 401) hooks.signedOut()
  const problem = typeof error === 'object' && error !== null ? (error as Partial<Problem>) : {}
  throw new ProblemError(response.status, problem, Number(response.headers.get('Retry-After')) || undefined)
}

/** What an answer holds. Raises ProblemError. */
export async function take<T>(call: Promise<Answer<{ data: T }>>): Promise<T> {
  return (await settle(call)).body.data
}

/** Wait for an answer that holds nothing. Raises ProblemError. */
export async function done(call: Promise<Answer<unknown>>): Promise<void> {
  await settle(call)
}

/** What an answer holds, with its version. */
export async function takeVersioned<T>(call: Promise<Answer<{ data: T }>>): Promise<Versioned<T>> {
  const { body, response } = await settle(call)
  return { value: body.data, etag: response.headers.get('ETag') ?? '' }
}

/** The same of a list. */
export async function takePage<T>(
  call: Promise<Answer<{ data: T[]; pagination: { next_cursor: string | null } }>>,
): Promise<Page<T>> {
  const { body } = await settle(call)
  return { items: body.data, cursor: body.pagination.next_cursor }
}

/** The headers of a request that isn't sent by the client. */
export function connectionHeaders(method = 'GET'): Record<string, string> {
  return hooks.headers(method)
}

/** Whether the browser asks for pictures in our name: it does by a cookie only. */
export function arePicturesShown(): boolean {
  return !('Authorization' in hooks.headers('GET'))
}

/** A request that isn't sent by the client heard that the session is over. */
export function signedOut(): void {
  hooks.signedOut()
}

/** Ask what isn't part of the API: a GET, or a POST of a body. Raises ProblemError. */
export async function ask<T>(path: string, { body, signal }: { body?: object; signal?: AbortSignal } = {}): Promise<T> {
  const request = new Request(location.origin + path, {
    method: body ? 'POST' : 'GET',
    headers: { 'Content-Type': 'application/json', ...connectionHeaders(body ? 'POST' : 'GET') },
    ...(body && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  })
  const call = fetch(request).then(async (response): Promise<Answer<T>> => {
    const given: unknown = await response.json().catch(() => undefined)
    return response.ok ? { data: given as T, response } : { error: given, response }
  })
  return (await settle(call)).body
}

/** All of a list that matches, as CSV. `list` is its address below `/api/v2/`. Raises ProblemError. */
export async function takeCsv(list: string, filters: Record<string, string | number | boolean | undefined>): Promise<Blob> {
  const given = Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  const address = `${location.origin}/api/v2/${list}?${new URLSearchParams(given)}`
  const call = fetch(address, { headers: { ...connectionHeaders(), Accept: 'text/csv' } }).then(async (response): Promise<Answer<Blob>> => {
    if (response.ok) return { data: await response.blob(), response }
    return { error: await response.json().catch(() => undefined), response }
  })
  return (await settle(call)).body
}

/** A key under which the same request sent twice is one. Make it when a form opens, not when it is sent. */
export function idempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
