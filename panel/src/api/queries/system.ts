import { api, ProblemError, take, type Schemas } from '../client'

export type Readiness = Schemas['ReadinessRead']

/** How the process and its parts are. While it isn't ready, its answer is no success, but says the same. */
export function readinessQuery() {
  return {
    queryKey: ['ready'] as const,
    queryFn: async (): Promise<Readiness> => {
      try {
        return await take(api.GET('/api/v2/ready'))
      } catch (error) {
        const told = error instanceof ProblemError && error.status === 503 ? error.problem : {}
        if ('data' in told) return told.data as Readiness
        throw error
      }
    },
  }
}
