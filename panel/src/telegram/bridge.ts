/** Events from and to the Telegram app that shows us (core.telegram.org/api/web-events). */
import type { Surroundings } from './launch'

type Listener = (data: Record<string, unknown>) => void
type Receive = (type: string, data: unknown) => void
/** Where each app puts what it tells us. */
interface Ears {
  Telegram?: { WebView: { receiveEvent: Receive } }
  TelegramGameProxy?: { receiveEvent: Receive }
  TelegramGameProxy_receiveEvent?: Receive
}
export type Around = Surroundings & Ears & Pick<Window, 'addEventListener'>

export class Bridge {
  readonly #around: Around
  readonly #version: readonly number[]
  readonly #listeners = new Map<string, Set<Listener>>()

  constructor(around: Around, version: string) {
    this.#around = around
    this.#version = version.split('.').map(Number)
    const receive: Receive = (type, data) => this.#hear(type, data)
    around.Telegram = { WebView: { receiveEvent: receive } }
    around.TelegramGameProxy = { receiveEvent: receive }
    around.TelegramGameProxy_receiveEvent = receive
    around.addEventListener('message', (event) => this.#read(event))
  }

  /** Whether the app understands what came with a version of the Bot API. */
  knows(major: number, minor: number): boolean {
    const [ours = 0, part = 0] = this.#version
    return ours > major || (ours === major && part >= minor)
  }

  /** Tell the app something. It holds no secrets: only Telegram's sites may frame us. */
  post(type: string, data: object = {}): void {
    const { TelegramWebviewProxy, external, parent } = this.#around
    if (TelegramWebviewProxy) TelegramWebviewProxy.postEvent(type, JSON.stringify(data))
    else if (typeof external?.notify === 'function') external.notify(JSON.stringify({ eventType: type, eventData: data }))
    else parent?.postMessage(JSON.stringify({ eventType: type, eventData: data }), '*')
  }

  /** Listen to what the app tells; returns what ends that. */
  on(type: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(type) ?? new Set()
    this.#listeners.set(type, listeners.add(listener))
    return () => void listeners.delete(listener)
  }

  #read(event: MessageEvent): void {
    if (event.source !== (this.#around.parent as unknown) || typeof event.data !== 'string') return
    let told: unknown
    try {
      told = JSON.parse(event.data)
    } catch {
      return // something of the browser's, or of an extension
    }
    const { eventType, eventData } = (told ?? {}) as { eventType?: unknown; eventData?: unknown }
    if (typeof eventType === 'string') this.#hear(eventType, eventData)
  }

  #hear(type: string, data: unknown): void {
    const given = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}
    this.#listeners.get(type)?.forEach((listener) => listener(given))
  }
}
