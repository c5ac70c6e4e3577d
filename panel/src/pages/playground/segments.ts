/** A message's text, cut where its formatting changes. Telegram counts in UTF-16 units, as JavaScript does. */
import type { Entity } from '../../api/queries/playground'

export interface Segment {
  text: string
  /** The kinds of entity over it: `bold`, `code`, `spoiler`… */
  kinds: string[]
  /** Where it leads, if it's a link that a browser may follow. */
  href: string | undefined
}

const WEB = /^https?:\/\//i

function addressOf(entity: Entity, text: string): string | undefined {
  const address = entity.url ?? (WEB.test(text) ? text : `https://${text}`)
  return (entity.type === 'url' || entity.type === 'text_link') && WEB.test(address) ? address : undefined
}

export function segments(text: string, entities: readonly Entity[]): Segment[] {
  const cuts = new Set([0, text.length])
  for (const one of entities) {
    cuts.add(Math.min(one.offset, text.length))
    cuts.add(Math.min(one.offset + one.length, text.length))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index]!
    const over = entities.filter((one) => one.offset <= start && one.offset + one.length >= end)
    const link = over.find((one) => one.type === 'url' || one.type === 'text_link')
    return {
      text: text.slice(start, end),
      kinds: over.map((one) => one.type),
      href: link && addressOf(link, text.slice(link.offset, link.offset + link.length)),
    }
  })
}
