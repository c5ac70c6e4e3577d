import type { Settings, Step } from '../../api/queries/settings'
import { label, span, t } from '../../i18n'
import { inWords, keyOf, type FormField } from '../../ui/schema'
import { FIELDS } from './sections'

/** One step of an escalation, in words. */
function stepInWords(step: Step): string {
  const values = {
    count: step.warnings,
    penalty: label('penalty', step.penalty),
    within: step.within ? span(step.within) : '',
    duration: step.duration ? span(step.duration) : '',
    limits: `${step.within ? 'within' : ''}${step.duration ? 'lasting' : ''}` || 'none',
  }
  return t('step-sentence', values)
}

/** A setting in words, for the list of what has changed. */
export function fieldInWords(name: string, value: unknown): string {
  const field = FIELDS.find((one) => one.name === name)
  return field ? (nestedInWords(field, value) ?? inWords(field, value, keyOf('setting', name))) : String(value)
}

/** A nested setting in words; undefined for one that isn't nested. */
function nestedInWords(field: FormField, value: unknown): string | undefined {
  if (field.of === 'EscalationStep') return (value as Step[]).map(stepInWords).join('\n') || t('value-none')
  if (field.of === 'GreetingMedia') {
    const media = value as Settings['welcome_media']
    return media ? `${label('media-type', media.type)} ${media.file_id}` : t('value-none')
  }
  return undefined
}

/** What PATCH takes: custom settings are merged there, and null takes a key away (RFC 7396). */
export function mergePatch(base: Settings, patch: Partial<Settings>): Partial<Settings> {
  if (!patch.custom_settings) return patch
  return { ...patch, custom_settings: merged(base.custom_settings ?? {}, patch.custom_settings) }
}

type Json = NonNullable<Settings['custom_settings']>

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The merge patch that makes `after` of `before`. */
export function merged(before: Json, after: Json): Json {
  const patch: Json = {}
  for (const name of Object.keys(before)) if (!(name in after)) patch[name] = null
  for (const [name, value] of Object.entries(after)) {
    const old = before[name]
    patch[name] = isObject(old) && isObject(value) ? merged(old, value) : value
  }
  return patch
}
