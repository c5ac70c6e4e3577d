import { undo, type Action, type Reverted } from '../../api/queries/actions'
import { t } from '../../i18n'
import { tell, tellProblem } from '../../ui/toasts.svelte'

/** Undo an action and say what came of it, or why nothing did. */
export async function undoWithWord(action: Action): Promise<void> {
  try {
    const made = await undo(action.group_id, action.id)
    if (made.undo_failure) tellProblem(t('undo-failed', { why: made.undo_failure }))
    else tell(t(undoneKey(made)))
  } catch (error) {
    tellProblem(error)
  }
}

/** What to say of an action after undoing it. */
export function undoneKey(made: Pick<Reverted, 'action_type' | 'status' | 'still_restricted'>): string {
  if (made.status !== 'reverted') return 'undo-pending'
  return made.still_restricted ? 'undone-stands' : `undone-${made.action_type}`
}
