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
  csrf: () => string | null
  /** The session is over. */
  signedOut: () => void
}

let hooks: Hooks = { csrf: () => null, signedOut: () => undefined }

/** The session tells the client how requests are signed: the client knows no session. */
export function connect(given: Hooks): void {
  hooks = given
}

const guard: Middleware = {
  onRequest({ request }) {
    const token = hooks.csrf()
    if (token && request.method !== 'GET') request.headers.set('X-CSRF-Token', token)
    return request
  },
}

// The page's base is the build's folder: addresses of the API must be whole.
const client = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin', fetch: fetchOnce })
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
export function connectionHeaders(): Record<string, string> {
  const token = hooks.csrf()
  return token ? { 'X-CSRF-Token': token } : {}
}

/** A request that isn't sent by the client heard that the session is over. */
export function signedOut(): void {
  hooks.signedOut()
}

/** Ask what isn't part of the API: a GET, or a POST of a body. Raises ProblemError. */
export async function ask<T>(path: string, { body, signal }: { body?: object; signal?: AbortSignal } = {}): Promise<T> {
  const request = new Request(location.origin + path, {
    method: body ? 'POST' : 'GET',
    headers: { 'Content-Type': 'application/json', ...connectionHeaders() },
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
  const call = fetch(address, { headers: { Accept: 'text/csv' } }).then(async (response): Promise<Answer<Blob>> => {
    if (response.ok) return { data: await response.blob(), response }
    return { error: await response.json().catch(() => undefined), response }
  })
  return (await settle(call)).body
}

/** A key under which the same request sent twice is one. Make it when a form opens, not when it is sent. */
export function idempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
