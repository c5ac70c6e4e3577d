/** What the demo's Telegram shows and does. It isn't part of the API: only the playground asks it. */
import { api, ask, takePage } from '../client'

export interface Player {
  id: number
  name: string
  username: string | null
  is_bot: boolean
  status: string
  is_here: boolean
  may_write: boolean
  /** Seconds since 1970 at which a penalty ends; null for none, and for one without end. */
  until: number | null
}

export interface Entity {
  type: string
  offset: number
  length: number
  url?: string
}

export interface Key {
  text: string
  callback_data?: string
  url?: string
}

export interface ChatMessage {
  id: number
  /** Seconds since 1970. */
  date: number
  author: { id: number; name: string }
  text: string
  entities: Entity[]
  has_picture: boolean
  has_joined: boolean
  reply_to: { id: number; name: string; text: string } | null
  buttons: Key[][]
  is_pinned: boolean
}

export interface World {
  version: string
  chat: { id: number; title: string }
  bot_id: number
  is_paused: boolean
  people: Player[]
  messages: ChatMessage[]
}

/** What Telegram shows to somebody who taps a button. */
export interface TapAnswer {
  text: string | null
  is_alert: boolean
}

const PATH = '/panel/playground/telegram'
const send = <T>(what: string, body: object) => ask<T>(`${PATH}/${what}`, { body })

/** The chat; with `known`, the version that we have, as soon as it is another. */
export function look(known: string | undefined, signal: AbortSignal): Promise<World> {
  return ask<World>(known ? `${PATH}?known=${known}` : PATH, { signal })
}

/** The roles that the bot knows of people, by their ids. */
export async function rolesOf(group: number): Promise<Map<number, string>> {
  const params = { path: { group_id: group }, query: { limit: 100 } }
  const { items } = await takePage(api.GET('/api/v2/groups/{group_id}/users', { params }))
  return new Map(items.map((one) => [one.user_id, one.role]))
}

export const say = (user: number, text: string, replyTo: number | undefined) =>
  send<{ message_id: number }>('messages', { user_id: user, text, reply_to: replyTo ?? null })
export const tap = (user: number, message: number, data: string) =>
  send<TapAnswer>('taps', { user_id: user, message_id: message, data })
export const join = (name: string) => send<{ user_id: number }>('joins', { name })
export const raid = () => send<object>('raids', {})
export const pause = (isPaused: boolean) => send<object>('pauses', { is_paused: isPaused })
