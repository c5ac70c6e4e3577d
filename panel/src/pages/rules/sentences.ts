/** A rule in words. Each sentence stands whole in the catalogue: other languages order words in another way. */
import type { Rule, RuleForm, Trigger } from '../../api/queries/rules'
import { label, list, roleName, span, t } from '../../i18n'

const SHOWN = 6
/** Characters of an expression that a sentence shows. */
const LONGEST_PATTERN = 80

/** The first few of many, quoted. */
function some(words: readonly string[]): string {
  const shown = words.slice(0, SHOWN).map((word) => t('quoted', { text: word }))
  return words.length > SHOWN ? t('means-and-more', { words: shown.join(', '), count: words.length - SHOWN }) : list(shown, 'disjunction')
}

/** An expression, cut if it's long: the form shows all of it. */
function cut(pattern: string): string {
  const signs = Array.from(pattern)
  return signs.length > LONGEST_PATTERN ? `${signs.slice(0, LONGEST_PATTERN).join('')}…` : pattern
}

function named(kind: string, values: readonly string[]): string {
  return list(values.map((value) => label(kind, value)), 'disjunction')
}

/** What a trigger looks for. The last branch never runs: a new type fails the type check here. */
export function triggerInWords(trigger: Trigger): string {
  switch (trigger.type) {
    case 'words':
      return t('means-words', { words: some(trigger.words) })
    case 'regex':
      return t('means-regex', { pattern: cut(trigger.pattern) })
    case 'links': {
      const spared = trigger.except_domains ?? []
      const values = { kinds: named('link-kind', trigger.kinds ?? ['web']), domains: some(spared) }
      return spared.length ? t('means-links-except', values) : t('means-links', values)
    }
    case 'forwards':
      return trigger.origins?.length
        ? t('means-forwards-from', { origins: named('forward-origin', trigger.origins) })
        : t('means-forwards')
    case 'content':
      return t('means-content', { kinds: named('content-kind', trigger.kinds) })
    case 'media':
      return t('means-media', { kinds: named('media-kind', trigger.kinds) })
    case 'caps':
      return t('means-caps', { percent: trigger.percent ?? 70, letters: trigger.min_letters ?? 10 })
    case 'length':
      return t('means-length', { count: trigger.characters })
    case 'mentions':
      return t('means-mentions', { count: trigger.count })
    case 'language':
      return t('means-language', { scripts: named('script', trigger.scripts) })
    case 'sender_chat':
      return t('means-sender-chat')
    case 'edited':
      return trigger.seconds ? t('means-edited-after', { time: span(trigger.seconds) }) : t('means-edited')
    case 'any':
      return t('means-any')
    case 'flood': {
      const values = { count: trigger.messages ?? 5, time: span(trigger.seconds ?? 0) }
      return trigger.seconds === null ? t('means-flood-in-a-row', values) : t('means-flood', values)
    }
    case 'duplicates': {
      const values = { count: trigger.messages ?? 3, time: span(trigger.seconds ?? 60) }
      return trigger.across_users ? t('means-duplicates-by-anybody', values) : t('means-duplicates', values)
    }
    case 'spam':
      return t(`means-spam-${trigger.sensitivity ?? 'normal'}`)
    case 'reactions': {
      const values = { count: trigger.count ?? 1, time: span(trigger.seconds ?? 60), emojis: (trigger.emojis ?? []).join(' ') }
      return trigger.emojis?.length ? t('means-reactions-of', values) : t('means-reactions', values)
    }
    case 'new_member':
      return t('means-new-member', { time: span(trigger.seconds ?? 86_400) })
    default:
      return trigger satisfies never
  }
}

/** The parts of a trigger that is made of others. */
export function partsInWords(trigger: Trigger): string[] {
  return trigger.type === 'new_member' ? trigger.triggers.map(triggerInWords) : []
}

/** What happens then, a sentence each. */
export function consequences(rule: Rule | RuleForm): string[] {
  const sentences: string[] = []
  const time = rule.penalty_duration ? span(rule.penalty_duration) : ''
  if (rule.delete_message || rule.penalty === 'delete') sentences.push(t('then-delete'))
  if (rule.penalty === 'warn') sentences.push(t('then-warn'))
  if (rule.penalty === 'kick') sentences.push(t('then-kick'))
  if (rule.penalty === 'mute') sentences.push(time ? t('then-mute-for', { time }) : t('then-mute'))
  if (rule.penalty === 'ban') sentences.push(time ? t('then-ban-for', { time }) : t('then-ban'))
  if (rule.reply) sentences.push(t('then-reply', { text: rule.reply }))
  if (!sentences.length) sentences.push(t('then-nothing'))
  return sentences
}

/** When it applies, and who it doesn't apply to. */
export function limitsInWords(rule: Rule | RuleForm): string[] {
  const sentences: string[] = []
  if (rule.schedule) {
    const { start, end, zone = 'UTC' } = rule.schedule
    sentences.push(t('holds-from', { start, end, zone }))
  }
  if (rule.exempt_roles?.length) sentences.push(t('holds-not-for-roles', { roles: list(rule.exempt_roles.map(roleName)) }))
  if (rule.exempt_users?.length) sentences.push(t('holds-not-for-members', { count: rule.exempt_users.length }))
  if (rule.exempt_topics?.length) sentences.push(t('holds-not-in-topics', { count: rule.exempt_topics.length }))
  return sentences
}
