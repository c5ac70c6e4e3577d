import { tell, tellProblem } from '../../ui/toasts.svelte'

/** Runs one change at a time, and shows a toast: what was done, with an undo, or what went wrong. */
export class Runner {
  isBusy = $state(false)

  /** Returns whether it was done. */
  async run(what: () => Promise<void>, said: string, undo?: () => Promise<void>): Promise<boolean> {
    this.isBusy = true
    try {
      await what()
      tell(said, undo && (() => void undo().catch(tellProblem)))
      return true
    } catch (error) {
      tellProblem(error)
      return false
    } finally {
      this.isBusy = false
    }
  }
}
