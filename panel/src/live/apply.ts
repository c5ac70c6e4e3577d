/** The queries that a server event makes stale. They're fetched again where shown; cached data is never patched. */
import type { QueryKey } from '@tanstack/svelte-query'
import { cache } from '../api/cache'
import type { Schemas } from '../api/client'

export type EventType = Schemas['EventType']

export interface News {
  type: EventType
  group: number
}

/** Milliseconds in which what happens is taken together: a raid is many events. */
const TOGETHER = 400
/** Resources that an event of a kind changes; `group` is the part after the resource. */
const CHANGED: Record<string, readonly string[]> = {
  action: ['actions', 'stats', 'members'],
  user: ['members', 'group', 'stats'],
  role: ['roles', 'members'],
  rule: ['rules', 'stats'],
  report: ['reports'],
  filter: ['filter'],
  settings: ['settings'],
  raid: ['settings'],
  group: ['group'],
  webhook: ['webhooks'],
  federation: ['group'],
}
/** What a file may hold. */
const IMPORTED = ['settings', 'roles', 'rules', 'members'] as const
/** They change what we may do, or which groups we see. */
const OURS = new Set<EventType>([
  'user.role_changed',
  'role.updated',
  'role.deleted',
  'group.registered',
  'group.removed',
  'group.migrated',
  'group.deleted',
  'group.imported',
])

/** The keys of what an event makes old. */
export function keysOf({ type, group }: News): QueryKey[] {
  // A match changes no rule.
  const kind = type === 'rule.matched' ? '' : type.split('.')[0]!
  const imported = type === 'group.imported' ? IMPORTED : []
  const keys: QueryKey[] = [...(CHANGED[kind] ?? []), ...imported, 'logs'].map((resource) => [resource, group])
  // Federations and the list of groups are of no group.
  const beyond: Record<string, string> = { group: 'groups', federation: 'federations' }
  return beyond[kind] ? [...keys, [beyond[kind]]] : keys
}

/** Whether an event may change what we may do. */
export function isOurs({ type }: News): boolean {
  return OURS.has(type)
}

const waiting = new Map<string, QueryKey>()

function flush(): void {
  for (const queryKey of waiting.values()) void cache.invalidateQueries({ queryKey })
  waiting.clear()
}

/** Let go of what an event makes old, in a moment. */
export function apply(news: News): void {
  if (!waiting.size) setTimeout(flush, TOGETHER)
  for (const key of keysOf(news)) waiting.set(JSON.stringify(key), key)
}

/** We've missed something: all may be old. */
export function applyAll(): void {
  void cache.invalidateQueries()
}
