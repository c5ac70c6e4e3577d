/** What protects a group without a rule being written: each is a rule of its own, which these calls keep. */
import { api, done, idempotencyKey, take, type Schemas } from '../client'
import type { paths } from '../schema'
import { dropRules, type Rule } from './rules'

export type LockKind = paths['/api/v2/groups/{group_id}/locks/{kind}']['put']['parameters']['path']['kind']
export type FloodLimit = Schemas['FloodPut']
export type Schedule = Schemas['Schedule']
export type Blocking = Schemas['BlocklistAdd']
type Penalty = Schemas['PenaltyFields']

const LOCK = 'lock-'
const FLOOD = 'flood'
const NIGHT = 'nightmode'
const BLOCKED = /^blocklist(-[0-9]{1,3}|-[0-9a-f]{8})?$/
const SHARED = /^blocklist(-[0-9]{1,3})?$/

/** What protects a group, found among its rules. */
export interface Protection {
  /** The rules of what is locked, by its name. */
  locks: Map<string, Rule>
  /** The rules that hold blocked words. */
  blocked: Rule[]
  flood: Rule | undefined
  night: Rule | undefined
}

export function protectionOf(rules: Rule[]): Protection {
  const active = rules.filter((rule) => rule.is_active)
  const locks = active.filter((rule) => rule.rule_name.startsWith(LOCK))
  return {
    locks: new Map(locks.map((rule) => [rule.rule_name.slice(LOCK.length), rule])),
    blocked: rules.filter((rule) => BLOCKED.test(rule.rule_name)),
    flood: active.find((rule) => rule.rule_name === FLOOD),
    night: active.find((rule) => rule.rule_name === NIGHT),
  }
}

/** Whether a rule holds words without a penalty of their own. */
export function isShared(rule: Rule): boolean {
  return SHARED.test(rule.rule_name)
}

const of = (group: number) => ({ path: { group_id: group } })

export async function lock(group: number, kind: string): Promise<void> {
  const params = { path: { group_id: group, kind: kind as LockKind } }
  await take(api.PUT('/api/v2/groups/{group_id}/locks/{kind}', { params }))
  dropRules(group)
}

export async function unlock(group: number, kind: string): Promise<void> {
  const params = { path: { group_id: group, kind: kind as LockKind } }
  await done(api.DELETE('/api/v2/groups/{group_id}/locks/{kind}', { params }))
  dropRules(group)
}

/** Block words; those with a reason or a penalty get a rule of their own. */
export async function block(group: number, body: Blocking): Promise<void> {
  const params = { ...of(group), header: { 'Idempotency-Key': idempotencyKey() } }
  await take(api.POST('/api/v2/groups/{group_id}/blocklist', { params, body }))
  dropRules(group)
}

export async function unblock(group: number, word: string): Promise<void> {
  const params = { path: { group_id: group, word } }
  await done(api.DELETE('/api/v2/groups/{group_id}/blocklist/{word}', { params }))
  dropRules(group)
}

/** Set the penalty of blocked words that have none of their own. */
export async function setBlockPenalty(group: number, body: Penalty): Promise<void> {
  await take(api.PATCH('/api/v2/groups/{group_id}/blocklist', { params: of(group), body }))
  dropRules(group)
}

export async function setFlood(group: number, body: FloodLimit): Promise<void> {
  await take(api.PUT('/api/v2/groups/{group_id}/flood', { params: of(group), body }))
  dropRules(group)
}

export async function endFlood(group: number): Promise<void> {
  await done(api.DELETE('/api/v2/groups/{group_id}/flood', { params: of(group) }))
  dropRules(group)
}

export async function setNight(group: number, body: Schedule): Promise<void> {
  await take(api.PUT('/api/v2/groups/{group_id}/night-mode', { params: of(group), body }))
  dropRules(group)
}

export async function endNight(group: number): Promise<void> {
  await done(api.DELETE('/api/v2/groups/{group_id}/night-mode', { params: of(group) }))
  dropRules(group)
}
