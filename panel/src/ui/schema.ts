/** Fields as the schema describes them (`src/api/*.json`, made by `npm run schema`), and their values in words. */
import { attribute, count, label, list, span, t } from '../i18n'

export interface FormField {
  name: string
  kind: string
  /** The enum of its options. */
  of?: string
  options?: string[]
  min?: number
  max?: number
  nullable?: boolean
  required?: boolean
  /** Of tags: whether each is a number. */
  numbers?: boolean
  fields?: FormField[]
  /** It names things of one group only. */
  onlyHere?: boolean
  default?: unknown
}

const kebab = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
const capitals = (name: string) => name.replaceAll('_', '-')

/** The key of a field's label: `setting-welcome-message`. */
export function keyOf(prefix: string, name: string): string {
  return `${prefix}-${capitals(name)}`
}

/** What an option of a field is called. */
export function optionName(field: FormField, option: string): string {
  if (field.name === 'language') return new Intl.DisplayNames([option], { type: 'language' }).of(option) ?? option
  return field.of ? label(kebab(field.of), option) : option
}

/** What no value means: “forever”, “never”. */
export function emptyMeans(key: string): string {
  return attribute(key, 'empty') || t('value-none')
}

/** The value that a field begins with. */
export function initial(field: FormField): unknown {
  if (field.default !== undefined) return structuredClone(field.default)
  if (field.nullable) return null
  switch (field.kind) {
    case 'number':
    case 'duration':
      return field.min ?? 0
    case 'switch':
      return false
    case 'choice':
      return field.options?.[0] ?? ''
    case 'choices':
    case 'tags':
    case 'triggers':
    case 'objects':
      return []
    default:
      return ''
  }
}

/** A value in words, for the list of what has changed. */
export function inWords(field: FormField, value: unknown, key: string): string {
  if (value === null || value === undefined || value === '') return emptyMeans(key)
  if (typeof value === 'boolean') return value ? t('value-on') : t('value-off')
  if (field.kind === 'duration') return span(value as number)
  if (field.kind === 'choice') return optionName(field, value as string)
  if (field.kind === 'choices') {
    const names = (value as string[]).map((one) => optionName(field, one))
    return names.length ? list(names) : emptyMeans(key)
  }
  if (field.kind === 'tags') return (value as unknown[]).length ? list((value as unknown[]).map(String)) : emptyMeans(key)
  if (field.kind === 'moment') return new Date(value as string).toLocaleString()
  if (typeof value === 'number') return field.name.endsWith('_id') ? String(value) : count(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
