/** Reads a stream of server-sent events (HTML Standard, 9.2.6), as far as we need it. */

export interface ServerEvent {
  id: string
  event: string
  data: string
}

/** Takes a stream apart as it comes: `push` returns the events that are complete. */
export class EventReader {
  #rest = ''
  #id = ''

  push(text: string): ServerEvent[] {
    const blocks = (this.#rest + text).replaceAll('\r\n', '\n').split('\n\n')
    this.#rest = blocks.pop()!
    return blocks.flatMap((block) => this.#read(block))
  }

  #read(block: string): ServerEvent[] {
    let event = 'message'
    const data: string[] = []
    for (const line of block.split('\n')) {
      const [name, ...rest] = line.split(':')
      const value = rest.join(':').replace(/^ /, '')
      if (name === 'id') this.#id = value
      else if (name === 'event') event = value
      else if (name === 'data') data.push(value)
    }
    return data.length ? [{ id: this.#id, event, data: data.join('\n') }] : []
  }

  /** The last one that was told, also by a block without data: where to go on. */
  get lastId(): string {
    return this.#id
  }
}
