import type { Asked } from '../cache'
import { api, done, ProblemError, take, type Schemas } from '../client'

export type Readiness = Schemas['ReadinessRead']

/** Who the operators are, how late updates come, and what waits: for operators. */
export function systemQuery() {
  return { queryKey: ['system'] as const, queryFn: ({ signal }: Asked) => take(api.GET('/api/v2/system', { signal })) }
}

/** Erase what is kept about a person, in all groups; it happens in the background. For operators. */
export function forgetPerson(person: number): Promise<void> {
  return done(api.DELETE('/api/v2/users/{user_id}', { params: { path: { user_id: person } } }))
}

/** How the process and its parts are. While it isn't ready, its answer is no success, but says the same. */
export function readinessQuery() {
  return {
    queryKey: ['ready'] as const,
    queryFn: async ({ signal }: Asked): Promise<Readiness> => {
      try {
        return await take(api.GET('/api/v2/ready', { signal }))
      } catch (error) {
        const told = error instanceof ProblemError && error.status === 503 ? error.problem : {}
        if ('data' in told) return told.data as Readiness
        throw error
      }
    },
  }
}
