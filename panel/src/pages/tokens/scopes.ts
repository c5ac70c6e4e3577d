/** What a token may do: a permission, or one of the scopes that no role holds. */
import enums from '../../api/enums.json'
import type { Scope } from '../../api/queries/tokens'
import { label, t } from '../../i18n'

export const EVERYTHING: Scope = '*'
const EXTRA: readonly string[] = enums.ExtraScope
export const SCOPES = [...(enums.Permission as Scope[]), ...(enums.ExtraScope as Scope[]).filter((one) => one !== EVERYTHING)]

/** What a scope allows, in words. */
export function nameOfScope(scope: string): string {
  if (scope === EVERYTHING) return t('scope-all')
  return label(EXTRA.includes(scope) ? 'scope' : 'permission', scope)
}
