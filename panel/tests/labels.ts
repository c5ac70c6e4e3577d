/** The labels that are made of a value's name, with all its values: an enum of the API that grows fails the test. */
import enums from '../src/api/enums.json'
import locks from '../src/api/locks.json'
import { UNDOABLE } from '../src/api/queries/actions'
import { ACTS } from '../src/pages/members/acts'
import { RULE_FIELDS, TEMPLATES, TRIGGER_FIELDS, TRIGGER_TYPES } from '../src/pages/rules/forms'
import { FIELDS, sections } from '../src/pages/settings/sections'

const named = (fields: { name: string }[]) => fields.map((field) => field.name)

export const LABELS: Record<string, string[]> = {
  action: enums.ActionType,
  status: enums.ActionStatus,
  actor: enums.ActorKind,
  kind: Object.keys(locks),
  sample: enums.SampleLabel,
  filter: enums.ReasonCode,
  permission: enums.Permission,
  scope: enums.ExtraScope.map((one) => (one === '*' ? 'all' : one)),
  right: enums.AdminRight.map((right) => right.replace(/^can_/, '')),
  penalty: enums.Penalty,
  event: enums.EventType,
  severity: enums.Severity,
  report: enums.ReportStatus,
  verdict: enums.ReportVerdict,
  'setup-spam': enums.SpamPlan,
  decide: enums.ReportVerdict,
  decided: enums.ReportVerdict,
  delivery: enums.DeliveryStatus,
  bot: enums.BotState,
  database: ['ok', 'away'],
  cache: ['local', 'shared', 'degraded'],
  system: ['database', 'bot', 'cache'],
  queue: enums.QueueName.filter((one) => !['updates', 'outbox'].includes(one)),
  waits: enums.QueueName,
  'link-kind': enums.LinkKind,
  'forward-origin': enums.ForwardOrigin,
  'content-kind': enums.ContentKind,
  'media-kind': enums.MediaKind,
  'media-type': enums.MediaType,
  'service-kind': enums.ServiceKind,
  'captcha-fail': enums.CaptchaFail,
  'captcha-mode': enums.CaptchaMode,
  'captcha-place': enums.CaptchaPlace,
  sensitivity: enums.Sensitivity,
  'means-spam': enums.Sensitivity,
  script: enums.Script,
  undone: [...UNDOABLE],
  act: ACTS.map((one) => one.type),
  acted: ACTS.map((one) => one.type),
  section: sections().map((one) => one.name),
  setting: named(FIELDS),
  'rule-field': [...named(RULE_FIELDS), 'trigger'],
  template: Object.keys(TEMPLATES),
  trigger: [...TRIGGER_TYPES, 'none'],
  ...Object.fromEntries(TRIGGER_TYPES.map((type) => [`when-${type.replaceAll('_', '-')}`, named(TRIGGER_FIELDS[type])])),
}
