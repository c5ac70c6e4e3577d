/** What a token may do: a permission, or one of the scopes that no role holds. */
import enums from '../../api/enums.json'
import type { Permission } from '../../api/client'
import type { Scope } from '../../api/queries/tokens'
import { label, t } from '../../i18n'

export const EVERYTHING: Scope = '*'
export const SCOPES = [...(enums.Permission as Permission[]), 'groups.create', 'metrics.view', 'tokens.manage'] as const satisfies Scope[]

const EXTRA: Record<string, () => string> = {
  '*': () => t('scope-all'),
  'groups.create': () => t('scope-groups-create'),
  'metrics.view': () => t('scope-metrics-view'),
  'tokens.manage': () => t('scope-tokens-manage'),
}

/** What a scope allows, in words. */
export function nameOfScope(scope: string): string {
  return EXTRA[scope]?.() ?? label('permission', scope)
}
