import fields from '../../api/rule.json'
import templates from '../../api/templates.json'
import triggerFields from '../../api/triggers.json'
import type { Rule, RuleForm, Trigger, TriggerType } from '../../api/queries/rules'
import { initial, type FormField } from '../../ui/schema'

export const RULE_FIELDS = fields as FormField[]
export const TRIGGER_FIELDS = triggerFields as Record<TriggerType, FormField[]>
export const TRIGGER_TYPES = Object.keys(triggerFields) as TriggerType[]

/** A field of a rule. */
export function ruleField(name: keyof RuleForm): FormField {
  return RULE_FIELDS.find((field) => field.name === name)!
}

/** A trigger with what its fields begin with, where nothing else is given. */
export function newTrigger(type: TriggerType, given: Record<string, unknown> = {}): Trigger {
  const values = TRIGGER_FIELDS[type].map((field) => {
    const value = given[field.name] ?? initial(field)
    return [field.name, field.kind === 'triggers' ? (value as Trigger[]).map((one) => newTrigger(one.type, { ...one })) : value]
  })
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

/** A rule as it is written in another group: without what only this group has. */
export function copyOf(rule: Rule): RuleForm {
  const emptied = RULE_FIELDS.filter((field) => field.onlyHere).map((field) => [field.name, initial(field)])
  return { ...formOf(rule), ...Object.fromEntries(emptied) }
}

type Template = Omit<RuleForm, 'trigger'> & { trigger: Trigger }

function filled({ trigger, ...given }: Template): RuleForm {
  return { ...newRule(), ...given, trigger: newTrigger(trigger.type, { ...trigger }) }
}

/** Rules to begin with. */
export const TEMPLATES: Record<string, () => RuleForm> = Object.fromEntries(
  Object.entries(templates as unknown as Record<string, Template>).map(([name, given]) => [name, () => filled(given)]),
)
