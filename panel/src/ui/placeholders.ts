/** What a greeting or a reply puts in place of `{first}` and so on; a test compares with services/joins/placeholders.py. */
export const PLACEHOLDERS = ['first', 'last', 'fullname', 'username', 'mention', 'id', 'chatname', 'count'] as const

/** The fields whose text takes them. */
export const TAKES_PLACEHOLDERS: ReadonlySet<string> = new Set(['welcome_message', 'goodbye_message', 'reply'])
