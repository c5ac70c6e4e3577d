/** The labels that are made of a value's name, with all its values: an enum of the API that grows fails the test. */
import enums from '../src/api/enums.json'
import { UNDOABLE } from '../src/api/queries/actions'

export const LABELS: Record<string, string[]> = {
  action: enums.ActionType,
  status: enums.ActionStatus,
  actor: enums.ActorKind,
  undone: [...UNDOABLE],
}
