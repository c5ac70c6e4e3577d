import fields from '../../api/rule.json'
import triggerFields from '../../api/triggers.json'
import type { Rule, RuleForm, Trigger, TriggerType } from '../../api/queries/rules'
import { initial, type FormField } from '../../ui/schema'

export const RULE_FIELDS = fields as FormField[]
export const TRIGGER_FIELDS = triggerFields as Record<TriggerType, FormField[]>
export const TRIGGER_TYPES = Object.keys(triggerFields) as TriggerType[]

/** Those that another trigger may be made of: the schema lists none of these two there. */
const COMPOUND: ReadonlySet<TriggerType> = new Set(['new_member', 'reactions'])
export const SIMPLE_TYPES = TRIGGER_TYPES.filter((type) => !COMPOUND.has(type))

/** A field of a rule. */
export function ruleField(name: keyof RuleForm): FormField {
  return RULE_FIELDS.find((field) => field.name === name)!
}

/** A trigger with what its fields begin with. */
export function newTrigger(type: TriggerType): Trigger {
  const values = TRIGGER_FIELDS[type].map((field) => [field.name, initial(field)])
  return { type, ...Object.fromEntries(values) } as Trigger
}

/** The rule as if written from scratch. */
export function formOf(rule: Rule): RuleForm {
  const written = ['trigger', ...RULE_FIELDS.map((field) => field.name)]
  return Object.fromEntries(Object.entries(rule).filter(([name]) => written.includes(name))) as RuleForm
}

/** A rule with what its fields begin with. */
export function newRule(): RuleForm {
  const values = RULE_FIELDS.map((field) => [field.name, initial(field)])
  return { ...Object.fromEntries(values), trigger: null } as RuleForm
}

/** A rule as it is written in another group: topics are that group's own. */
export function copyOf(rule: Rule): RuleForm {
  return { ...formOf(rule), exempt_topics: [] }
}

/** What `/setup` does about spam. */
const SPAM = { delete_message: true, penalty: 'mute', penalty_duration: 86_400 } as const

/** Rules to begin with. */
export const TEMPLATES: Record<string, () => RuleForm> = {
  spam: () => ({ ...newRule(), ...SPAM, rule_name: 'no-spam', trigger: { type: 'spam', sensitivity: 'normal' } }),
  words: () => ({ ...newRule(), rule_name: 'bad-words', penalty: 'warn', delete_message: true, trigger: newTrigger('words') }),
  links: () => ({
    ...newRule(),
    rule_name: 'no-links-by-new-members',
    delete_message: true,
    trigger: {
      type: 'new_member',
      seconds: 86_400,
      triggers: [
        { type: 'links', kinds: ['web', 'invite'], except_domains: [] },
        { type: 'forwards', origins: [] },
      ],
    },
  }),
  flood: () => ({
    ...newRule(),
    rule_name: 'no-flood',
    penalty: 'mute',
    penalty_duration: 3600,
    delete_message: true,
    trigger: { type: 'flood', messages: 7, seconds: 10 },
  }),
  invitations: () => ({ ...newRule(), ...SPAM, rule_name: 'no-invitations', trigger: { type: 'links', kinds: ['invite'], except_domains: [] } }),
  mentions: () => ({ ...newRule(), ...SPAM, rule_name: 'no-mass-mentions', trigger: { type: 'mentions', count: 6 } }),
  copies: () => ({ ...newRule(), ...SPAM, rule_name: 'no-copies', trigger: { type: 'duplicates', messages: 3, seconds: 120 } }),
}
