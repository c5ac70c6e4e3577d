// Makes of our OpenAPI what the panel is typed with and drawn from: `npm run schema`. It needs Python, not a server.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = process.env.OUT ?? fileURLToPath(new URL('../src/api', import.meta.url))
const python = process.env.PYTHON ?? `${root}/.venv/bin/python`
const printed = execFileSync(python, ['-m', 'webapi.openapi'], { cwd: root, maxBuffer: 1 << 26 })
const schema = JSON.parse(printed)
const parts = schema.components.schemas

const nameOf = (ref) => ref.split('/').at(-1)
const LONGEST = parts.RuleCreate.properties.penalty_duration.anyOf[0].maximum
/** Numbers that are seconds, by their names; a `Duration` shows itself by its limit. */
const SECONDS = /(^|_)(seconds|timeout|window)$/

/** One field as the forms draw it. `kind` names the widget. */
function field(name, given, required) {
  const branches = (given.anyOf ?? []).filter((one) => one.type !== 'null')
  const isNullable = branches.length > 0 && branches.length < given.anyOf.length
  const merged = { ...given, ...(branches.length === 1 ? branches[0] : {}) }
  const target = merged.$ref ? parts[nameOf(merged.$ref)] : merged
  const common = {
    name,
    ...(isNullable && { nullable: true }),
    ...(required.includes(name) && { required: true }),
    ...(merged['x-only-here'] && { onlyHere: true }),
  }
  const fallback = given.default === undefined ? {} : { default: given.default }
  return { ...common, ...widget(name, target, merged), ...fallback }
}

function limits(target) {
  const min = target.minimum ?? (target.exclusiveMinimum === undefined ? undefined : target.exclusiveMinimum + 1)
  const max = target.maximum ?? (target.exclusiveMaximum === undefined ? undefined : target.exclusiveMaximum - 1)
  // Beyond 2^53 a number of JavaScript isn't exact: such a limit is the server's to check.
  return { ...(Number.isSafeInteger(min) && { min }), ...(Number.isSafeInteger(max) && { max }) }
}

function widget(name, target, merged) {
  if (target.enum) return { kind: 'choice', options: target.enum, ...(merged.$ref && { of: nameOf(merged.$ref) }) }
  switch (target.type) {
    case 'boolean':
      return { kind: 'switch' }
    case 'integer':
      return { kind: target.maximum === LONGEST || SECONDS.test(name) ? 'duration' : 'number', ...limits(target) }
    case 'array':
      return list(name, target)
    case 'string':
      if (target.format === 'date-time') return { kind: 'moment' }
      return { kind: (target.maxLength ?? 0) >= 1000 ? 'long' : 'text', ...length(target) }
    default:
      return { kind: target.properties ? 'object' : 'json', ...(merged.$ref && { of: nameOf(merged.$ref) }) }
  }
}

function length(target) {
  return { ...(target.maxLength !== undefined && { max: target.maxLength }) }
}

function list(name, target) {
  const item = target.items.$ref ? parts[nameOf(target.items.$ref)] : target.items
  const size = { ...(target.minItems && { min: target.minItems }), ...(target.maxItems && { max: target.maxItems }) }
  if (item.enum) return { kind: 'choices', of: nameOf(target.items.$ref), options: item.enum, ...size }
  if (target.items.discriminator) return { kind: 'triggers', options: Object.keys(target.items.discriminator.mapping), ...size }
  if (item.properties) return { kind: 'objects', of: nameOf(target.items.$ref), fields: fields(item), ...size }
  return { kind: 'tags', numbers: item.type === 'integer', ...size }
}

function fields(component, skip = []) {
  return Object.entries(component.properties)
    .filter(([name]) => !skip.includes(name))
    .map(([name, one]) => field(name, one, component.required ?? []))
}

function triggers() {
  const { mapping } = parts.RuleCreate.properties.trigger.anyOf[0].discriminator
  return Object.fromEntries(
    Object.entries(mapping).map(([type, ref]) => [type, fields(parts[nameOf(ref)], ['type'])]),
  )
}

/** A setting as PATCH takes it, with the default that PUT says. */
function settings() {
  const defaults = parts.SettingsReplace.properties
  return fields(parts.SettingsPatch).map((one) => ({ ...one, ...field(one.name, defaults[one.name], []) }))
}

function enums() {
  const found = Object.entries(parts).filter(([, one]) => one.enum)
  return Object.fromEntries(found.map(([name, one]) => [name, one.enum]))
}

/** What can be locked, by its name, with the other names that people type for it. */
function locks() {
  const { parameters } = schema.paths['/api/v2/groups/{group_id}/locks/{kind}'].put
  return parameters.find((one) => one.name === 'kind').schema['x-aliases']
}

/** What actions and verdicts need and allow. */
function acts() {
  const { 'x-permissions': needs, 'x-timed': timed, 'x-undone-by': undoneBy } = parts.ActionType
  const undoneAtOnce = parts.ActionBulkRevert.properties.action_ids.maxItems
  return { needs, timed, undoneBy, undoneAtOnce, verdicts: parts.ReportVerdict['x-permissions'] }
}

/** Roles that every group has, those of them that never change, and how strong an operator is. */
function roles() {
  const { 'x-built-in': builtIn, 'x-fixed': fixed, 'x-operator-priority': operator } = parts.RoleRead
  return { builtIn, fixed, operator }
}

/** Lists come as CSV too, for spreadsheets: types needn't tell the two apart, since `takeCsv` asks for that by itself. */
function dropCsv() {
  for (const call of Object.values(schema.paths).flatMap((path) => Object.values(path))) {
    for (const answer of Object.values(call.responses ?? {})) delete answer.content?.['text/csv']
  }
}

const write = (name, text) => writeFileSync(`${out}/${name}`, text)
mkdirSync(out, { recursive: true })
dropCsv()
const head = '// Made of our OpenAPI by `npm run schema`; CI compares.\n'
write('schema.d.ts', head + astToString(await openapiTS(schema, { alphabetize: true, defaultNonNullable: false })))
const dump = (value) => `${JSON.stringify(value, null, 1)}\n`
write('triggers.json', dump(triggers()))
write('settings.json', dump(settings()))
write('rule.json', dump(fields(parts.RuleCreate, ['trigger'])))
write('enums.json', dump(enums()))
write('locks.json', dump(locks()))
write('acts.json', dump(acts()))
write('roles.json', dump(roles()))
write('templates.json', dump(parts.RuleCreate['x-templates']))
