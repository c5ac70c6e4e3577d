/** What an entry of the log says that changed, in words, and how it's put back. */
import { cache } from '../../api/cache'
import { idempotencyKey, type Permission } from '../../api/client'
import type { Entry, EventType } from '../../api/queries/logs'
import { memberQuery, patchMember, rolesQuery, type Role } from '../../api/queries/members'
import { createRole, deleteRole, patchRole, type RoleForm } from '../../api/queries/roles'
import { createRule, deleteRule, patchRule, ruleQuery, type Rule, type RuleForm } from '../../api/queries/rules'
import { patchSettings, settingsQuery, type Settings } from '../../api/queries/settings'
import { label, list, roleName, t } from '../../i18n'
import { noteOurs } from '../../live/fresh.svelte'
import type { Change } from '../../ui/Diff.svelte'
import { isSame } from '../../ui/draft.svelte'
import { keyOf } from '../../ui/schema'
import { tell, tellProblem } from '../../ui/toasts.svelte'
import { ruleInWords } from '../rules/words'
import { fieldInWords, mergePatch } from '../settings/words'

type Values = Record<string, unknown>
type Write = (values: Values) => Promise<unknown>

/** A kind of thing whose fields change. */
interface Kind {
  needs: Permission
  name: (field: string) => string
  words: (field: string, value: unknown) => string
  /** Which of the fields are shown; all of them, if it is left out. */
  shown?: (before: Values) => string[]
  /** How it is now, and what writes other values over that. */
  read: (group: number, details: Values) => Promise<{ now: Values; write: Write }>
}

const ROLE_WORDS: Record<string, string> = {
  description: 'role-description',
  priority: 'role-priority',
  color: 'role-color',
  permissions: 'role-permissions',
}

function roleInWords(field: string, value: unknown): string {
  if (field === 'permissions') return list((value as string[]).map((one) => label('permission', one))) || t('value-none')
  return value === null || value === '' ? t('value-none') : String(value)
}

async function readSettings(group: number): Promise<{ now: Values; write: Write }> {
  const { value, etag } = await cache.fetchQuery({ ...settingsQuery(group), staleTime: 0 })
  return { now: value, write: (values) => patchSettings(group, mergePatch(value, values as Partial<Settings>), etag) }
}

async function readRule(group: number, { rule_name }: Values): Promise<{ now: Values; write: Write }> {
  const { value, etag } = await cache.fetchQuery({ ...ruleQuery(group, String(rule_name)), staleTime: 0 })
  return { now: { ...value }, write: (values) => patchRule(group, value.rule_name, values as Partial<Rule>, etag) }
}

async function readRole(group: number, { name }: Values): Promise<{ now: Values; write: Write }> {
  const roles = await cache.fetchQuery({ ...rolesQuery(group), staleTime: 0 })
  const role = roles.find((one) => one.name === name)
  if (!role) throw new Error(t('restore-gone'))
  return { now: { ...role }, write: (values) => patchRole(group, role, values as Partial<Role>) }
}

/** The role that counts; the one that was assigned stands for it where that changed nothing. */
function shownOfMember(before: Values): string[] {
  return ['role', 'assigned_role'].filter((field) => field in before).slice(0, 1)
}

async function readMember(group: number, { user_id }: Values): Promise<{ now: Values; write: Write }> {
  const { value } = await cache.fetchQuery({ ...memberQuery(group, Number(user_id)), staleTime: 0 })
  const write: Write = ({ assigned_role }) => patchMember(group, value.user_id, { role: assigned_role as string | null })
  return { now: { assigned_role: value.assigned_role ?? null }, write }
}

const KINDS: Partial<Record<EventType, Kind>> = {
  'settings.updated': { needs: 'settings.edit', name: (field) => t(keyOf('setting', field)), words: fieldInWords, read: readSettings },
  'rule.updated': {
    needs: 'rules.edit',
    name: (field) => t(keyOf('rule-field', field)),
    words: (field, value) => ruleInWords(field as keyof RuleForm, value),
    read: readRule,
  },
  'role.updated': { needs: 'roles.edit', name: (field) => t(ROLE_WORDS[field] ?? field), words: roleInWords, read: readRole },
  'user.role_changed': {
    needs: 'roles.assign',
    name: () => t('member-role'),
    words: (_, value) => (value ? roleName(String(value)) : t('member-role-none')),
    shown: shownOfMember,
    read: readMember,
  },
}

/** A kind of thing that was deleted: how it's made again, and deleted again. */
interface Deleted {
  needs: Permission
  again: (group: number, before: Values) => Promise<unknown>
  remove: (group: number, before: Values) => Promise<unknown>
  /** What to say then. */
  said: string
}

const DELETED: Partial<Record<EventType, Deleted>> = {
  'rule.deleted': {
    needs: 'rules.edit',
    again: (group, rule) => createRule(group, rule as RuleForm),
    remove: (group, rule) => deleteRule(group, String(rule.rule_name)),
    said: 'restored',
  },
  'role.deleted': {
    needs: 'roles.edit',
    again: (group, role) => createRole(group, role as RoleForm, idempotencyKey()),
    remove: (group, role) => deleteRole(group, String(role.name)),
    said: 'restored-role',
  },
}

/** What changed, in words; nothing for entries about something else. */
export function changesOf({ event_type, details }: Entry): Change[] {
  const kind = KINDS[event_type]
  if (!kind) return []
  const { before, after } = details as { before: Values; after: Values }
  return (kind.shown ?? Object.keys)(before).map((field) => ({
    label: kind.name(field),
    before: kind.words(field, before[field]),
    after: kind.words(field, after[field]),
  }))
}

/** What one must hold to put back what an entry says; nothing if that can't be put back. */
export function needsToRestore({ event_type, details }: Entry): Permission | undefined {
  if (event_type in DELETED) return details.before ? DELETED[event_type]!.needs : undefined
  // Roles that come from Telegram are Telegram's to change.
  if (event_type === 'user.role_changed' && !('assigned_role' in (details.before as Values))) return undefined
  return KINDS[event_type]?.needs
}

/** Those of the wanted values that aren't so yet; what the thing doesn't have any more is left out. */
export function differing(wanted: Values, now: Values): Values {
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => field in now && !isSame(now[field], value)))
}

/** Put a thing back as it was before an entry, and say so. */
export async function restore(group: number, entry: Entry): Promise<void> {
  const deleted = DELETED[entry.event_type]
  if (deleted) await run(() => restoreDeleted(group, deleted, entry.details.before as Values))
  else await run(() => restoreFields(group, KINDS[entry.event_type]!, entry.details))
}

/** Do it, and show at once what the log says of it. */
async function run(change: () => Promise<unknown>): Promise<void> {
  noteOurs()
  try {
    await change()
  } catch (error) {
    tellProblem(error)
  }
}

async function restoreDeleted(group: number, deleted: Deleted, before: Values): Promise<void> {
  await deleted.again(group, before)
  tell(t(deleted.said), () => void run(() => deleted.remove(group, before)))
}

async function restoreFields(group: number, kind: Kind, details: Values): Promise<void> {
  const { now, write } = await kind.read(group, details)
  const patch = differing(details.before as Values, now)
  if (!Object.keys(patch).length) return tell(t('restore-same'))
  await write(patch)
  const undo = Object.fromEntries(Object.keys(patch).map((field) => [field, now[field]]))
  tell(t('restored'), () => void run(async () => (await kind.read(group, details)).write(undo)))
}
