import { cache, type Asked } from '../cache'
import { api, take, takeVersioned, type Schemas, type Versioned } from '../client'
import { ruleKeys } from './rules'

export type Settings = Omit<Schemas['SettingsRead'], 'group_id' | 'created_at' | 'updated_at'>
export type SetupPlan = Schemas['SetupPlan']
export type Step = Schemas['EscalationStep']

export const settingsKey = (group: number) => ['settings', group] as const

/** Only what can be set. */
function settable(read: Versioned<Schemas['SettingsRead']>): Versioned<Settings> {
  const { group_id: _group, created_at: _created, updated_at: _updated, ...value } = read.value
  return { value, etag: read.etag }
}

export function settingsQuery(group: number) {
  return {
    queryKey: settingsKey(group),
    queryFn: async ({ signal }: Asked) =>
      settable(await takeVersioned(api.GET('/api/v2/groups/{group_id}/settings', { params: { path: { group_id: group } }, signal }))),
  }
}

export type Greeting = Schemas['GreetingPreview']

/** A greeting as it would be sent, with the text and media that are being written. */
export function previewQuery(group: number, draft: Schemas['GreetingToPreview']) {
  return {
    queryKey: [...settingsKey(group), 'preview', draft] as const,
    queryFn: () =>
      take(api.POST('/api/v2/groups/{group_id}/settings/preview', { params: { path: { group_id: group } }, body: draft })),
    staleTime: Infinity,
  }
}

/** Change settings, if they still are of version `etag`; without one, whatever they are. */
export async function patchSettings(group: number, body: Schemas['SettingsPatch'], etag?: string): Promise<Versioned<Settings>> {
  const params = { path: { group_id: group }, header: { 'If-Match': etag } }
  const changed = settable(await takeVersioned(api.PATCH('/api/v2/groups/{group_id}/settings', { params, body })))
  cache.setQueryData(settingsKey(group), changed)
  return changed
}

/** How the group is protected in six choices, and what else can be chosen. */
export function setupQuery(group: number) {
  return {
    queryKey: [...settingsKey(group), 'setup'] as const,
    queryFn: ({ signal }: Asked) => take(api.GET('/api/v2/groups/{group_id}/setup', { params: { path: { group_id: group } }, signal })),
  }
}

/** Protect a group in six choices; returns which rules were made. */
export async function setUp(group: number, body: SetupPlan, key: string): Promise<Schemas['SetupRead']> {
  const params = { path: { group_id: group }, header: { 'Idempotency-Key': key } }
  const made = await take(api.POST('/api/v2/groups/{group_id}/setup', { params, body }))
  void cache.invalidateQueries({ queryKey: settingsKey(group) })
  void cache.invalidateQueries({ queryKey: ruleKeys.all(group) })
  return made
}
