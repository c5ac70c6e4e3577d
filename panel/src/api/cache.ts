/** What the server told us, kept by TanStack Query. Nothing of it is copied elsewhere. */
import { QueryClient } from '@tanstack/svelte-query'
import { ProblemError } from './client'

/** Whether the same request may go well in a moment. */
function isPassing(error: unknown): boolean {
  return error instanceof ProblemError && (error.status === 0 || error.status === 503)
}

export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => isPassing(error) && failures < 3,
      retryDelay: (failures) => Math.min(1000 * 2 ** failures, 8000),
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})
