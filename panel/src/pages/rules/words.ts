import type { RuleForm } from '../../api/queries/rules'
import { t } from '../../i18n'
import { inWords, keyOf } from '../../ui/schema'
import { ruleField } from './forms'
import { partsInWords, triggerInWords } from './sentences'

/** A field of a rule in words, for the list of what has changed. */
export function ruleInWords(name: keyof RuleForm, value: unknown): string {
  if (name === 'trigger') {
    const trigger = value as RuleForm['trigger']
    return trigger ? [triggerInWords(trigger), ...partsInWords(trigger)].join('\n') : t('trigger-none')
  }
  if (name === 'schedule') {
    const schedule = value as RuleForm['schedule']
    return schedule ? `${schedule.start}–${schedule.end} ${schedule.zone}` : t('schedule-always')
  }
  return inWords(ruleField(name), value, keyOf('rule-field', name))
}
