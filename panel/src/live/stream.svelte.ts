/** The stream of what happens in the group that is shown. It runs while the page can be seen: a browser gives a host few
 * connections, and a hidden tab needs none. Back in sight, it goes on where it left off. */
import { cache } from '../api/cache'
import { allOf, staleAfter } from './apply'
import { EventReader } from './events'

/** Milliseconds in which what has become stale is gathered, so that a raid doesn't ask for each. */
const GATHERING = 400
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 30_000

let failures = $state(0)

/** Whether we have lost the server: twice in a row, so that a restart goes unnoticed. */
export function isLost(): boolean {
  return failures > 1
}

/** Follow a group; returns what ends that. */
export function follow(group: number): () => void {
  let last = ''
  let stop = new AbortController()
  const stale = new Set<string>()
  let gathering: ReturnType<typeof setTimeout> | undefined

  function drop(keys: (string | number)[][]): void {
    for (const key of keys) stale.add(JSON.stringify(key))
    gathering ??= setTimeout(() => {
      gathering = undefined
      for (const key of stale) void cache.invalidateQueries({ queryKey: JSON.parse(key) as unknown[] })
      stale.clear()
    }, GATHERING)
  }

  async function listen(signal: AbortSignal): Promise<'over' | 'refused'> {
    const headers: Record<string, string> = { Accept: 'text/event-stream', ...(last && { 'Last-Event-ID': last }) }
    const answer = await fetch(`/api/v2/groups/${group}/events`, { headers, credentials: 'same-origin', signal })
    if (!answer.ok || !answer.body) return answer.status < 500 && answer.status !== 429 ? 'refused' : 'over'
    failures = 0
    const reader = new EventReader()
    const chunks = answer.body.pipeThrough(new TextDecoderStream()).getReader()
    for (let chunk = await chunks.read(); !chunk.done; chunk = await chunks.read()) {
      for (const { event } of reader.push(chunk.value)) drop(event === 'reset' ? allOf(group) : staleAfter(event, group))
      last = reader.lastId || last
    }
    return 'over'
  }

  async function run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        if ((await listen(signal)) === 'refused') return
      } catch {
        if (signal.aborted) return
      }
      failures += 1
      await pause(Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE), signal)
    }
  }

  function turn(): void {
    stop.abort()
    if (document.visibilityState === 'hidden') return
    stop = new AbortController()
    void run(stop.signal)
  }

  document.addEventListener('visibilitychange', turn)
  window.addEventListener('online', turn)
  turn()
  return () => {
    document.removeEventListener('visibilitychange', turn)
    window.removeEventListener('online', turn)
    clearTimeout(gathering)
    stop.abort()
    failures = 0
  }
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
