import fields from '../../api/settings.json'
import type { FormField } from '../../ui/schema'

/** Which settings stand together; one that the API gains stands in the last section until it gets its place. */
const SECTIONS: Record<string, string[]> = {
  general: [
    'language',
    'moderation_enabled',
    'auto_delete_commands',
    'clean_service',
    'logging_enabled',
    'log_chat_id',
    'weekly_report',
    'daily_digest',
    'picture_theme',
  ],
  welcome: [
    'welcome_message_enabled',
    'welcome_message',
    'welcome_media',
    'clean_welcome',
    'goodbye_message_enabled',
    'goodbye_message',
    'goodbye_media',
  ],
  captcha: [
    'captcha_enabled',
    'captcha_mode',
    'captcha_questions',
    'captcha_timeout',
    'captcha_fail',
    'captcha_fail_duration',
    'captcha_place',
    'captcha_topic',
  ],
  raids: ['ban_lists_enabled', 'ban_lists_allowed', 'second_opinion_enabled', 'raid_until', 'raid_joins', 'raid_window', 'raid_duration', 'raid_ban'],
  warnings: ['escalation', 'warning_lifetime', 'report_threshold'],
}

export interface Section {
  name: string
  fields: FormField[]
}

export const FIELDS = fields as FormField[]

export function sections(all: readonly FormField[] = FIELDS): Section[] {
  const placed = new Set(Object.values(SECTIONS).flat())
  const named = Object.entries(SECTIONS).map(([name, names]) => ({
    name,
    fields: names.flatMap((one) => all.find((field) => field.name === one) ?? []),
  }))
  return [...named, { name: 'other', fields: all.filter((field) => !placed.has(field.name)) }]
}
