import { undo, type Action } from '../../api/queries/actions'
import { t } from '../../i18n'
import { tell, tellProblem } from '../../ui/toasts.svelte'

/** Undo an action and say so, or say why not. */
export async function undoWithWord(action: Action): Promise<void> {
  try {
    await undo(action.group_id, action.id)
    tell(t(`undone-${action.action_type}`))
  } catch (error) {
    tellProblem(error)
  }
}
