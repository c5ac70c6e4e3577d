import { cache } from '../cache'
import { api, done, ProblemError, take, takeVersioned, type Schemas } from '../client'
import { memberKeys, type Role } from './members'

const at = (group: number, name: string) => ({ path: { group_id: group, name } })

export type RoleForm = Schemas['RoleCreate']

function drop(group: number): void {
  void cache.invalidateQueries({ queryKey: memberKeys.roles(group) })
  void cache.invalidateQueries({ queryKey: memberKeys.all(group) })
}

/** Change a role as it was read; if it isn't that any more, ProblemError 412, and nothing changes. */
export async function patchRole(group: number, read: Role, body: Schemas['RolePatch']): Promise<void> {
  try {
    const { value, etag } = await takeVersioned(api.GET('/api/v2/groups/{group_id}/roles/{name}', { params: at(group, read.name) }))
    // A list tells no versions: what was changed since says so itself.
    if (value.updated_at !== read.updated_at) throw new ProblemError(412, {})
    const params = { ...at(group, read.name), header: { 'If-Match': etag } }
    await take(api.PATCH('/api/v2/groups/{group_id}/roles/{name}', { params, body }))
  } finally {
    drop(group)
  }
}

export async function createRole(group: number, body: RoleForm, key: string): Promise<void> {
  const params = { path: { group_id: group }, header: { 'Idempotency-Key': key } }
  await take(api.POST('/api/v2/groups/{group_id}/roles', { params, body }))
  drop(group)
}

export async function deleteRole(group: number, name: string): Promise<void> {
  await done(api.DELETE('/api/v2/groups/{group_id}/roles/{name}', { params: at(group, name) }))
  drop(group)
}
