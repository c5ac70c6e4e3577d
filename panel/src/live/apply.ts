/** What an event makes stale: it drops what we know, and never mends it by hand. */

/** The keys of the queries that an event of a group makes stale. */
export function staleAfter(event: string, group: number): (string | number)[][] {
  const [subject] = event.split('.')
  switch (subject) {
    case 'action':
      return [['actions', group], ['stats', group], ['members', group]]
    case 'user':
      return [['members', group], ['stats', group], ['group', group]]
    case 'role':
      return [['roles', group], ['members', group]]
    case 'rule':
      return event === 'rule.matched' ? [] : [['rules', group], ['stats', group]]
    case 'settings':
      return [['settings', group]]
    case 'group':
      return [['group', group], ['groups']]
    default:
      return subject ? [[`${subject}s`, group]] : []
  }
}

/** All that is shown of a group: after `reset`, when more happened than is told. */
export function allOf(group: number): (string | number)[][] {
  return ['actions', 'stats', 'members', 'roles', 'rules', 'settings', 'group', 'reports', 'webhooks'].map((name) => [name, group])
}
