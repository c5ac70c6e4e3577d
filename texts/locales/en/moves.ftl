# A group's configuration as a file: /export and /import.

part-settings = settings
part-roles = roles
part-rules = rules
part-people = people
part-samples = samples of the spam filter
export-caption = The configuration of “{ $group }”, without secrets. The only messages in it are samples for the spam filter. To import it, reply to it with <code>/import</code>.
export-caption-lacks = Missing or incomplete: { $parts }.
export-sent = I've sent you the file in our private chat.
export-private-first = I can send you the file only in our private chat. Open it, tap Start, and send the command here again.
import-title = <b>What this file would do</b>
import-title-rose = <b>What this file from Rose would do</b>
import-done = <b>Imported</b>
import-added = New: { $parts }
import-changed = Changes: { $parts }
import-same = Unchanged: { $parts }
import-part = { $part } ({ $things })
import-count = { $count }
import-names-more = { $names } and { $count } more
import-refused = <b>Can't be imported</b>
import-refused-line = { $part } ({ $things }): { $why }
import-more = { $count ->
    [one] … and { $count } more reason.
   *[other] … and { $count } more reasons.
}
import-nothing = Nothing would change.
import-question = Import it?
button-import = Import
import-reply-to-file = Reply to a file.
import-too-large = This file is too large. I can import files of up to { $limit } KB.
