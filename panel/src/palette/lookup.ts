/** What the palette asks the server for, and how it finds what it has already. */
import { groupsNamed, type Group } from '../api/queries/groups'
import { membersNamed, type Member } from '../api/queries/members'
import { may } from '../session/session.svelte'

export interface Found {
  groups: Group[]
  members: Member[]
}

/** How many of each kind are offered. */
const LIMIT = 5

export async function lookUp(group: number, text: string): Promise<Found> {
  const mayFind = group !== 0 && may('users.view', group)
  const [groups, members] = await Promise.all([
    groupsNamed(text, LIMIT),
    mayFind ? membersNamed(group, text.replace(/^@/, ''), LIMIT) : [],
  ])
  return { groups: groups.filter((one) => one.group_id !== group), members }
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Whether each word of what is typed stands in a label. */
export function fits(label: string, typed: string): boolean {
  const within = folded(label)
  return folded(typed)
    .split(/\s+/)
    .every((word) => within.includes(word))
}
