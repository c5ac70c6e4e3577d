/** What the palette offers: each entry goes somewhere or does something that the panel has anyway. */
import { nameOf } from '../api/queries/members'
import type { Rule } from '../api/queries/rules'
import { LANGUAGES, speak, t } from '../i18n'
import { menuOf } from '../menu'
import { FIELDS } from '../pages/settings/sections'
import { go, href } from '../router.svelte'
import { inGroup } from '../routes'
import { may, session, signOut } from '../session/session.svelte'
import type { IconName } from '../ui/icons'
import { keyOf } from '../ui/schema'
import { chooseTheme, THEMES } from '../ui/theme.svelte'
import { tellProblem } from '../ui/toasts.svelte'
import { openLast } from './last'
import type { Found } from './lookup'

export interface Entry {
  /** Alone among all entries. */
  id: string
  label: string
  hint?: string
  icon: IconName
  /** Offered only to who types its name. */
  isHidden?: boolean
  run: () => void
}

/** Go to a page, and let the keyboard begin there. */
function visit(path: string, search: Record<string, string | number> = {}): () => void {
  return () => {
    go(href(path, search))
    document.getElementById('content')?.focus({ preventScroll: true })
  }
}

export function pageEntries(group: number, isDemo: boolean): Entry[] {
  const outside = menuOf(0, isDemo)
  const pages = group ? [...menuOf(group, false), ...outside] : outside
  return pages.map(({ route, path }) => ({
    id: `page ${path}`,
    label: t(`nav-${route.nav!.name}`),
    icon: route.nav!.icon,
    run: visit(path),
  }))
}

export function commandEntries(group: number, onshortcuts: () => void): Entry[] {
  const entries: Entry[] = []
  if (group && may('rules.edit', group)) {
    entries.push({ id: 'rule-new', label: t('rule-new'), icon: 'plus', run: visit(inGroup(group, 'rules/edit')) })
  }
  if (group && may('actions.view', group)) {
    entries.push({ id: 'undo', label: t('palette-undo'), icon: 'undo', run: () => void openLast(group) })
  }
  if (may('tokens.manage', 0)) {
    entries.push({ id: 'token-new', label: t('token-new'), icon: 'plus', run: visit('/tokens', { new: 'true' }) })
  }
  entries.push({ id: 'keys', label: t('keys'), icon: 'more', run: onshortcuts })
  return [...entries, ...displayEntries()]
}

function displayEntries(): Entry[] {
  const themes = THEMES.map((theme) => ({
    id: `theme ${theme}`,
    label: t(`theme-${theme}`),
    hint: t('account-theme'),
    icon: 'settings' as const,
    isHidden: true,
    run: () => chooseTheme(theme),
  }))
  const languages = Object.entries(LANGUAGES).map(([code, name]) => ({
    id: `language ${code}`,
    label: name,
    hint: t('account-language'),
    icon: 'settings' as const,
    isHidden: true,
    run: () => void speak(code),
  }))
  const leave = { id: 'sign-out', label: t('sign-out'), icon: 'kick' as const, isHidden: true, run: () => void signOut().catch(tellProblem) }
  return [...themes, ...languages, ...(session.state === 'in' ? [leave] : [])]
}

export function foundEntries(group: number, found: Found | undefined): Record<'groups' | 'members', Entry[]> {
  return {
    groups: (found?.groups ?? []).map((one) => ({
      id: `group ${one.group_id}`,
      label: one.name,
      icon: 'members',
      run: visit(inGroup(one.group_id)),
    })),
    members: (found?.members ?? []).map((one) => ({
      id: `member ${one.user_id}`,
      label: nameOf(one),
      hint: one.username ? `@${one.username}` : String(one.user_id),
      icon: 'person',
      run: visit(inGroup(group, 'members'), { open: one.user_id }),
    })),
  }
}

export function ruleEntries(group: number, rules: readonly Rule[]): Entry[] {
  return rules.map((rule) => ({
    id: `rule ${rule.rule_name}`,
    label: rule.rule_name,
    hint: rule.description ?? '',
    icon: 'rules',
    isHidden: true,
    run: visit(inGroup(group, 'rules/edit'), { name: rule.rule_name }),
  }))
}

export function settingEntries(group: number): Entry[] {
  if (!group || !may('settings.view', group)) return []
  return FIELDS.map((field) => ({
    id: `setting ${field.name}`,
    label: t(keyOf('setting', field.name)),
    icon: 'settings',
    isHidden: true,
    run: visit(inGroup(group, 'settings'), { field: field.name }),
  }))
}
