import { cache, remove, under, type Asked } from '../cache'
import { api, done, idempotencyKey, take, takePage, takeVersioned, type Schemas } from '../client'
import { groupKeys } from './groups'

export type Rule = Schemas['RuleRead']
/** A rule as it is written: what one sends to make it. */
export type RuleForm = Required<Omit<Schemas['RuleCreate'], never>>
export type Trigger = NonNullable<Rule['trigger']>
export type TriggerType = Trigger['type']
export type Penalty = Schemas['Penalty']
export type RuleTest = Schemas['RuleTest']

export const ruleKeys = {
  all: (group: number) => ['rules', group] as const,
  list: (group: number) => ['rules', group, 'list'] as const,
  one: (group: number, name: string) => ['rules', group, 'one', name] as const,
}

const at = (group: number, name: string) => ({ path: { group_id: group, rule_name: name } })

/** All rules of a group, highest priority first: at most 200. */
export function rulesQuery(group: number) {
  return {
    queryKey: ruleKeys.list(group),
    queryFn: async ({ signal }: Asked) => {
      const rules: Rule[] = []
      let cursor: string | undefined
      do {
        const params = { path: { group_id: group }, query: { limit: 100, cursor } }
        const page = await takePage(api.GET('/api/v2/groups/{group_id}/rules', { params, signal }))
        rules.push(...page.items)
        cursor = page.cursor ?? undefined
      } while (cursor)
      return rules
    },
  }
}

export function ruleQuery(group: number, name: string) {
  return {
    queryKey: ruleKeys.one(group, name),
    queryFn: ({ signal }: Asked) => takeVersioned(api.GET('/api/v2/groups/{group_id}/rules/{rule_name}', { params: at(group, name), signal })),
  }
}

/** What a changed rule makes old. */
export function dropRules(group: number): void {
  void cache.invalidateQueries({ queryKey: ruleKeys.all(group) })
  void cache.invalidateQueries({ queryKey: groupKeys.stats(group) })
}

export async function createRule(group: number, body: Schemas['RuleCreate'], key = idempotencyKey()): Promise<Rule> {
  const params = { path: { group_id: group }, header: { 'Idempotency-Key': key } }
  const made = await take(api.POST('/api/v2/groups/{group_id}/rules', { params, body }))
  dropRules(group)
  return made
}

export async function patchRule(group: number, name: string, body: Schemas['RulePatch'], etag?: string): Promise<Rule> {
  const params = { ...at(group, name), header: { 'If-Match': etag } }
  const changed = await take(api.PATCH('/api/v2/groups/{group_id}/rules/{rule_name}', { params, body }))
  dropRules(group)
  return changed
}

/** Put the rules into an order, highest first; all of them are named. */
export async function orderRules(group: number, rule_names: string[]): Promise<void> {
  const params = { path: { group_id: group } }
  const ordered = await take(api.PUT('/api/v2/groups/{group_id}/rules/order', { params, body: { rule_names } }))
  cache.setQueryData(ruleKeys.list(group), ordered.rules)
  dropRules(group)
}

export async function deleteRule(group: number, name: string): Promise<void> {
  const params = at(group, name)
  await remove(under(ruleKeys.one(group, name)), () =>
    done(api.DELETE('/api/v2/groups/{group_id}/rules/{rule_name}', { params })),
  )
  dropRules(group)
}

/** What the rules, with the one that is being written, say of a text. */
export async function testRules(group: number, text: string, rule: Schemas['RuleCreate'], signal: AbortSignal): Promise<RuleTest> {
  const params = { path: { group_id: group } }
  return take(api.POST('/api/v2/groups/{group_id}/rules/test', { params, body: { text, rule }, signal }))
}
