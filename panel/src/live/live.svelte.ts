/**
 * One stream of events per browser: HTTP/1.1 gives six connections to all tabs together, and a stream holds one for good.
 * The tab that has the lock listens, and hands on to the others what it hears.
 */
import { connectionHeaders, renew, signedOut } from '../api/client'
import { apply, applyAll, isOurs, type News } from './apply'
import { Parser, type Told } from './parse'

const NAME = 'groupkeeper-live'
/** Milliseconds without a byte after which a stream is dead: the server sends something every 15 seconds. */
const SILENCE = 40_000
const PAUSE = 3_000
const LONGEST_PAUSE = 30_000

type Message = { news: News; lastId: string | undefined } | { reset: true } | { isLost: boolean; lastId: string | undefined } | { hello: true }

let isLost = $state(false)
let lastId: string | undefined

export const live = {
  /** The stream broke, and doesn't come back yet. */
  get isLost(): boolean {
    return isLost
  },
}

/** What stands in an event; nothing for one that isn't news. */
function newsOf(told: Told): News | undefined {
  const entry = JSON.parse(told.data) as { event_type?: News['type']; group_id?: number | null }
  return entry.event_type && entry.group_id ? { type: entry.event_type, group: entry.group_id } : undefined
}

/** Listen until the session is over. `changed` is called when what we may do may have changed. */
export function listen(changed: () => void): () => void {
  const over = new AbortController()
  const channel = new BroadcastChannel(NAME)
  let isLeader = false

  function take(message: Message): void {
    if ('news' in message) {
      lastId = message.lastId
      apply(message.news)
      if (isOurs(message.news)) changed()
    } else if ('reset' in message) applyAll()
    else if ('isLost' in message) ({ isLost, lastId } = message)
    else if (isLeader) channel.postMessage({ isLost, lastId } satisfies Message)
  }
  function tell(message: Message): void {
    take(message)
    channel.postMessage(message)
  }
  function hear(told: Told): void {
    if (told.event === 'reset') return tell({ reset: true })
    const news = newsOf(told)
    if (news) tell({ news, lastId })
  }

  channel.onmessage = (event: MessageEvent<Message>) => take(event.data)
  channel.postMessage({ hello: true } satisfies Message)
  const lead = async () => {
    isLeader = true
    await follow(over.signal, hear, (lost) => tell({ isLost: lost, lastId }))
  }
  // Where there's no lock to be had (an address without TLS), each tab listens for itself.
  const led = navigator.locks ? navigator.locks.request(NAME, { signal: over.signal }, lead) : lead()
  led.catch(() => undefined) // we've ended while we waited for the lock
  return () => {
    over.abort()
    channel.close()
    isLost = false
  }
}

/** Read streams, one after the other. */
async function follow(signal: AbortSignal, hear: (told: Told) => void, mark: (isLost: boolean) => void): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    const parser = new Parser(lastId)
    const isGood = await read(parser, signal, hear, () => {
      failures = 0
      lastId = parser.lastId
      if (isLost) mark(false)
    })
    if (signal.aborted) return
    failures += 1
    // One break is usual, as when the server restarts; we mention the second one.
    if (failures > 1 || !isGood) mark(true)
    await pause(Math.min((parser.retry ?? PAUSE) * failures, LONGEST_PAUSE), signal)
  }
}

/** Read a stream to its end; `came` is called whenever something comes. Returns whether it opened. */
async function read(
  parser: Parser,
  signal: AbortSignal,
  hear: (told: Told) => void,
  came: () => void,
): Promise<boolean> {
  const silent = new AbortController()
  let timer = setTimeout(() => silent.abort(), SILENCE)
  let isGood = false
  try {
    const response = await fetch(`${location.origin}/api/v2/events`, {
      headers: { ...connectionHeaders(), ...(parser.lastId && { 'Last-Event-ID': parser.lastId }) },
      signal: AbortSignal.any([signal, silent.signal]),
    })
    if (response.status === 401 && !(await renew())) signedOut()
    // An id that the server doesn't know any more would be refused forever.
    if (response.status === 422) lastId = undefined
    if (!response.ok || !response.body) return false
    isGood = true
    const text = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (let piece = await text.read(); !piece.done; piece = await text.read()) {
      clearTimeout(timer)
      timer = setTimeout(() => silent.abort(), SILENCE)
      const told = parser.feed(piece.value)
      came()
      told.forEach(hear)
    }
  } catch {
    // The connection broke: we come back.
  } finally {
    clearTimeout(timer)
  }
  return isGood
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
