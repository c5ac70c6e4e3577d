/** What to say of an error. The server's own words, unless it said nothing or we know better. */
import { ProblemError, type FieldError } from '../api/client'
import { t } from '../i18n'

export function explain(error: unknown): string {
  if (!(error instanceof ProblemError)) return t('problem-unexpected')
  if (error.status === 0) return t('problem-unreachable')
  if (error.status === 429) return t('problem-wait', { seconds: error.retryAfter ?? 60 })
  if (error.status === 401) return t('problem-signed-out')
  if (error.status >= 500 && error.status !== 503) return t('problem-server')
  if (error.code === 'invalid-fields' && error.fields[0]) return explainField(error.fields[0])
  return error.problem.detail ?? t('problem-server')
}

/** What is wrong with the fields of a form, by their names; of a part of a field, the field's. */
export function explainFields(error: unknown): Record<string, string> {
  const fields = error instanceof ProblemError ? error.fields : []
  return Object.fromEntries(fields.map((one) => [one.field.split('.')[0]!, explainField(one)]))
}

/** What is wrong with each part of a form, by its whole path: `trigger.words.words.0`. */
export function explainPaths(error: ProblemError): Record<string, string> {
  return Object.fromEntries(error.fields.map((one) => [one.field, explainField(one)]))
}

/** What is wrong at a path, or within what stands there. */
export function errorAt(errors: Record<string, string>, ...paths: string[]): string | undefined {
  return Object.entries(errors).find(([at]) => paths.some((one) => at === one || at.startsWith(`${one}.`)))?.[1]
}

/** A field's error, in the reader's language if we know the kind of mistake. */
export function explainField(problem: FieldError): string {
  const limit = Object.values(problem.limits ?? {})[0]
  switch (problem.code) {
    case 'missing':
    case 'string-too-short':
    case 'too-short':
      return t('field-missing')
    case 'greater-than-equal':
    case 'greater-than':
      return t('field-at-least', { limit: limit ?? 0 })
    case 'less-than-equal':
    case 'less-than':
      return t('field-at-most', { limit: limit ?? 0 })
    case 'string-too-long':
    case 'too-long':
      return t('field-too-long')
    default:
      return problem.message
  }
}
