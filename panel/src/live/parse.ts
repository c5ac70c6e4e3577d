/** Server-sent events as they are written on the wire (HTML, "Server-sent events"), taken apart piece by piece. */
export interface Told {
  /** `message` where the server gives no name. */
  event: string
  data: string
}

export class Parser {
  /** The last id that was given: where another stream takes up this one. */
  lastId: string | undefined
  /** Milliseconds after which to come back, where the server says so. */
  retry: number | undefined
  #rest = ''
  #event = ''
  #data: string[] = []

  constructor(lastId?: string) {
    this.lastId = lastId
  }

  /** The events that are whole with this piece. */
  feed(piece: string): Told[] {
    const lines = (this.#rest + piece).split(/\r\n|\n|\r(?!$)/)
    this.#rest = lines.pop()!
    return lines.flatMap((line) => this.#line(line))
  }

  #line(line: string): Told[] {
    if (line === '') return this.#end()
    const [, name, value] = /^([^:]*):? ?(.*)$/s.exec(line)!
    if (name === 'data') this.#data.push(value!)
    else if (name === 'event') this.#event = value!
    else if (name === 'id') this.lastId = value!
    else if (name === 'retry' && /^\d+$/.test(value!)) this.retry = Number(value)
    return []
  }

  #end(): Told[] {
    const told = this.#data.length ? [{ event: this.#event || 'message', data: this.#data.join('\n') }] : []
    this.#event = ''
    this.#data = []
    return told
  }
}
