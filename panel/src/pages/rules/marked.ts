/** A text, cut where what breaks a rule begins and ends. The API counts in UTF-16 units, as JavaScript does. */
import type { Schemas } from '../../api/client'

export interface Part {
  text: string
  isMarked: boolean
}

export function marked(text: string, marks: readonly Schemas['Mark'][]): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { offset, length } of [...marks].sort((a, b) => a.offset - b.offset)) {
    const end = offset + length
    if (end <= at) continue
    const start = Math.max(at, offset)
    if (start > at) parts.push({ text: text.slice(at, start), isMarked: false })
    // Marks that touch are one.
    const last = parts.at(-1)
    if (last?.isMarked) last.text += text.slice(start, end)
    else parts.push({ text: text.slice(start, end), isMarked: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false })
  return parts
}
