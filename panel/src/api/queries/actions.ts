import acts from '../acts.json'
import { cache, type Asked, type AskedPage } from '../cache'
import { api, idempotencyKey, take, takePage, type Permission, type Schemas } from '../client'
import { noteOurs } from '../../live/fresh.svelte'
import { groupKeys } from './groups'

export type Action = Schemas['ActionRead']
export type Reverted = Schemas['ActionReverted']
export type ActionType = Schemas['ActionType']
export type ActionStatus = Schemas['ActionStatus']

/** What the history may be narrowed to. Times are ISO 8601. */
export interface ActionFilters {
  user_id?: number | undefined
  admin_id?: number | undefined
  action_type?: ActionType | undefined
  status?: ActionStatus | undefined
  rule_name?: string | undefined
  since?: string | undefined
  until?: string | undefined
}

export const actionKeys = {
  all: (group: number) => ['actions', group] as const,
  list: (group: number, filters: object) => ['actions', group, 'list', filters] as const,
  one: (group: number, id: string) => ['actions', group, 'one', id] as const,
}

/** Kinds of action that can be undone. */
export const UNDOABLE: ReadonlySet<ActionType> = new Set(Object.keys(acts.undoneBy) as ActionType[])
/** Kinds of action that can have an end. */
export const TIMED: ReadonlySet<ActionType> = new Set(acts.timed as ActionType[])
/** Actions that one request undoes at most. */
export const UNDONE_AT_ONCE = acts.undoneAtOnce

/** What one must hold to take an action, and to undo it. */
export function neededFor(type: ActionType): Permission {
  return acts.needs[type] as Permission
}

export function isUndoable(action: Action): boolean {
  return UNDOABLE.has(action.action_type) && !action.reverts && ['completed', 'recorded', 'pending'].includes(action.status)
}

/** Pages of a group's actions, newest first. */
export function actionsQuery(group: number, filters: ActionFilters) {
  return {
    queryKey: actionKeys.list(group, filters),
    queryFn: ({ pageParam, signal }: AskedPage) =>
      takePage(
        api.GET('/api/v2/groups/{group_id}/actions', {
          params: { path: { group_id: group }, query: { ...filters, limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { cursor: string | null }) => page.cursor ?? undefined,
  }
}

/** The newest few. */
export async function newestActions(group: number, limit: number): Promise<Action[]> {
  const params = { path: { group_id: group }, query: { limit } }
  return (await takePage(api.GET('/api/v2/groups/{group_id}/actions', { params }))).items
}

export function actionQuery(group: number, id: string) {
  return {
    queryKey: actionKeys.one(group, id),
    queryFn: ({ signal }: Asked) =>
      take(
        api.GET('/api/v2/groups/{group_id}/actions/{action_id}', { params: { path: { group_id: group, action_id: id } }, signal }),
      ),
  }
}

/** What an action changes besides itself. */
export function dropActions(group: number): void {
  noteOurs()
  void cache.invalidateQueries({ queryKey: actionKeys.all(group) })
  void cache.invalidateQueries({ queryKey: groupKeys.stats(group) })
  void cache.invalidateQueries({ queryKey: ['members', group] })
}

export async function act(group: number, body: Schemas['ActionCreate'], key = idempotencyKey()): Promise<Action> {
  const params = { path: { group_id: group }, header: { 'Idempotency-Key': key } }
  const made = await take(api.POST('/api/v2/groups/{group_id}/actions', { params, body }))
  dropActions(group)
  return made
}

/** Take the same action on many people: all are accepted, or none. Returns the ids of the actions. */
export async function actOnMany(group: number, bodies: Schemas['ActionCreate'][], key: string): Promise<string[]> {
  const params = { path: { group_id: group }, header: { 'Idempotency-Key': key } }
  const made = await take(api.POST('/api/v2/groups/{group_id}/actions/bulk', { params, body: { actions: bodies } }))
  dropActions(group)
  return made.action_ids
}

/** Undo many, at most `UNDONE_AT_ONCE`; returns which are being undone, and why the others aren't. */
export async function undoMany(group: number, ids: string[], reason = ''): Promise<Schemas['ActionsReverted']> {
  const params = { path: { group_id: group }, header: { 'Idempotency-Key': idempotencyKey() } }
  const body = { action_ids: ids, reason }
  const made = await take(api.POST('/api/v2/groups/{group_id}/actions/bulk-revert', { params, body }))
  dropActions(group)
  return made
}

/** Undo an action; returns it as it is afterwards. */
export async function undo(group: number, id: string): Promise<Reverted> {
  const params = { path: { group_id: group, action_id: id }, header: { 'Idempotency-Key': idempotencyKey() } }
  const made = await take(api.POST('/api/v2/groups/{group_id}/actions/{action_id}/revert', { params, body: {} }))
  dropActions(group)
  return made
}
