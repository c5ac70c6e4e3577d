import { cache, remove, under, type Asked, type AskedPage } from '../cache'
import { api, done, idempotencyKey, take, takePage, type Schemas } from '../client'

export type Webhook = Schemas['WebhookRead']
export type Delivery = Schemas['DeliveryRead']
export type DeliveryStatus = Schemas['DeliveryStatus']

export const webhookKeys = {
  all: (group: number) => ['webhooks', group] as const,
  list: (group: number) => ['webhooks', group, 'list'] as const,
  sent: (group: number, id: string) => ['webhooks', group, 'deliveries', id] as const,
}

const drop = (group: number) => void cache.invalidateQueries({ queryKey: webhookKeys.all(group) })
const at = (group: number, id: string) => ({ path: { group_id: group, webhook_id: id } })

/** All webhooks of a group: at most ten. */
export function webhooksQuery(group: number) {
  return {
    queryKey: webhookKeys.list(group),
    queryFn: async ({ signal }: Asked) => {
      const params = { path: { group_id: group }, query: { limit: 50 } }
      return (await takePage(api.GET('/api/v2/groups/{group_id}/webhooks', { params, signal }))).items
    },
  }
}

/** Pages of what was sent to a webhook, newest first. */
export function deliveriesQuery(group: number, id: string, filters: { status?: DeliveryStatus | undefined }) {
  return {
    queryKey: [...webhookKeys.sent(group, id), filters] as const,
    queryFn: ({ pageParam, signal }: AskedPage) =>
      takePage(
        api.GET('/api/v2/groups/{group_id}/webhooks/{webhook_id}/deliveries', {
          params: { ...at(group, id), query: { ...filters, limit: 20, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { cursor: string | null }) => page.cursor ?? undefined,
  }
}

/** Create a webhook; only this answer holds the secret that deliveries are signed with. */
export async function createWebhook(
  group: number,
  body: Schemas['WebhookCreate'],
  key: string,
): Promise<Schemas['WebhookCreated']> {
  const params = { path: { group_id: group }, header: { 'Idempotency-Key': key } }
  const made = await take(api.POST('/api/v2/groups/{group_id}/webhooks', { params, body }))
  drop(group)
  return made
}

export async function patchWebhook(group: number, id: string, body: Schemas['WebhookPatch']): Promise<void> {
  await take(api.PATCH('/api/v2/groups/{group_id}/webhooks/{webhook_id}', { params: at(group, id), body }))
  drop(group)
}

export async function deleteWebhook(group: number, id: string): Promise<void> {
  const params = at(group, id)
  await remove(under(webhookKeys.sent(group, id)), () =>
    done(api.DELETE('/api/v2/groups/{group_id}/webhooks/{webhook_id}', { params })),
  )
  drop(group)
}

/** Send an event that means nothing, to try a webhook. */
export async function testWebhook(group: number, id: string): Promise<void> {
  const params = { ...at(group, id), header: { 'Idempotency-Key': idempotencyKey() } }
  await take(api.POST('/api/v2/groups/{group_id}/webhooks/{webhook_id}/test', { params }))
  drop(group)
}

/** Send a delivery again. */
export async function retryDelivery(group: number, delivery: Delivery): Promise<void> {
  const path = { ...at(group, delivery.webhook_id).path, delivery_id: delivery.id }
  const params = { path, header: { 'Idempotency-Key': idempotencyKey() } }
  await take(api.POST('/api/v2/groups/{group_id}/webhooks/{webhook_id}/deliveries/{delivery_id}/retry', { params }))
  drop(group)
}
