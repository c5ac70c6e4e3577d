import { ActionStatus as STATUSES, ActionType as TYPES } from '../../api/enums.json'
import type { ActionStatus, ActionType } from '../../api/queries/actions'
import { day, number, oneOf, text } from '../../search'

/** What the history keeps in its URL. */
export const SEARCH = {
  action_type: oneOf(TYPES as ActionType[]),
  status: oneOf(STATUSES as ActionStatus[]),
  user_id: number,
  admin_id: number,
  rule_name: text,
  since: day,
  until: day,
  open: text,
}

export const NO_FILTERS = {
  action_type: undefined,
  status: undefined,
  user_id: undefined,
  admin_id: undefined,
  rule_name: undefined,
  since: undefined,
  until: undefined,
}
