# What the commands of all subjects say.

usage = Use: <code>{ $form }</code>
usage-with-problem = { $problem } Use: <code>{ $form }</code>
input-with-example = { $problem } For example: <code>{ $example }</code>

button-cancel = Cancel
confirm-cancelled = Cancelled. Nothing has changed.

language-name = English
language-choose = I speak English here. Choose another language:
language-chosen-in-group = I speak English in this group now.
language-chosen-in-private = I speak English with you now.

one-person-at-a-time = I act on one person at a time.
not-understood-here = I don't know what “{ $typed }” means here.
time-before-reason = The time goes before the reason.
time-how-long = For how long? If there's no end, type <code>{ $forever }</code>.
time-missing = For how long?
time-unclear = I don't understand “{ $typed }” as a time.
time-too-short = A time must be at least a second.
time-too-long = A time can be ten years at most.
time-negative = A time can't be negative.
takes-no-time = This command takes no time.
takes-nothing-more = This command takes nothing more.
person-id-unknown = I don't know the ID { $id }, and neither does Telegram here.
penalty-unknown = “{ $typed }” isn't a penalty. Use one of these: <code>{ $penalties }</code>
penalty-unknown-guess = “{ $typed }” isn't a penalty. Did you mean <code>{ $guess }</code>?
penalty-takes-no-time = <code>{ $penalty }</code> takes no time.
time-unclear-guess = I don't understand “{ $typed }” as a time. Did you mean <code>{ $guess }</code>?
more-pages = Page { $page } of { $pages }. Next: <code>/{ $command } { $next }</code>
