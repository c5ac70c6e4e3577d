import { isUndoable, newestActions } from '../api/queries/actions'
import { t } from '../i18n'
import { go, href } from '../router.svelte'
import { inGroup } from '../routes'
import { tell, tellProblem } from '../ui/toasts.svelte'

/** Open the newest action that can be undone, where its button stands. */
export async function openLast(group: number): Promise<void> {
  try {
    const last = (await newestActions(group, 50)).find(isUndoable)
    if (last) go(href(inGroup(group, 'history'), { open: last.id }))
    else tell(t('palette-undo-none'))
  } catch (error) {
    tellProblem(error)
  }
}
