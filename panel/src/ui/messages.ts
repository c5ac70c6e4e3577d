/** A supergroup's id is this, less its id in links (Bot API, "Dialog identifiers"). */
const SUPERGROUPS_BELOW = -1_000_000_000_000

/** The address of a message in Telegram; only supergroups have such. */
export function messageLink(group: number, message: number): string | undefined {
  return group < SUPERGROUPS_BELOW ? `https://t.me/c/${SUPERGROUPS_BELOW - group}/${message}` : undefined
}
