/** The demo's chat as it is now: fetched again whenever it has changed. */
import { ProblemError } from '../../api/client'
import { look, type World } from '../../api/queries/playground'

/** Milliseconds to wait after a failure. */
const PAUSE = 2000

export class Chat {
  world = $state.raw<World>()
  problem = $state.raw<unknown>()

  /** Follow the chat until `signal` says so. */
  async follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        this.world = await look(this.world?.version, signal)
        this.problem = undefined
      } catch (error) {
        if (signal.aborted) return
        this.problem = error
        // Nothing mends these: the session is over, or this is no demo.
        if (error instanceof ProblemError && [401, 403, 404].includes(error.status)) return
        await new Promise((resolve) => setTimeout(resolve, PAUSE))
      }
    }
  }
}
