# Sentences that the commands of all subjects share.

form-in-reply = { $form } (in reply)
usage = Use: { $form }
usage-with-problem = { $problem } Use: { $form }
input-with-example = { $problem } For example: <code>{ $example }</code>

button-cancel = Cancel
confirm-cancelled = Cancelled. Nothing has changed.

language-name = English
language-choose = I speak English here. Choose another language:
language-chosen-in-group = From now on, I speak English in this group.
language-chosen-in-private = From now on, I speak English with you.

one-person-at-a-time = I act on one person at a time.
not-understood-here = I don't know what “{ $typed }” means here.
time-before-reason = The time goes before the reason.
time-how-long = For how long? To make it permanent, type <code>{ $forever }</code>.
time-missing = For how long?
time-unclear = I don't understand “{ $typed }” as a time.
time-too-short = A time must be at least a second.
time-too-long = A time can be ten years at most.
time-negative = A time can't be negative.
takes-no-time = This command takes no time.
takes-nothing-more = This command takes nothing more.
person-id-unknown = I don't know the ID { $id }, and Telegram doesn't know it here either.
penalty-unknown = “{ $typed }” isn't a penalty. Use one of these: <code>{ $penalties }</code>
penalty-unknown-guess = “{ $typed }” isn't a penalty. Did you mean <code>{ $guess }</code>?
penalty-takes-no-time = <code>{ $penalty }</code> takes no time.
time-unclear-guess = I don't understand “{ $typed }” as a time. Did you mean <code>{ $guess }</code>?
more-pages = Page { $page } of { $pages }. Next: <code>/{ $command } { $next }</code>

typed-number = { $typed } isn't a number.
typed-switch = { $typed } is neither on nor off.
typed-at-least = { $typed } is too small. The minimum is { $limit }.
typed-more-than = { $typed } is too small. It must be more than { $limit }.
typed-at-most = { $typed } is too big. The maximum is { $limit }.
typed-less-than = { $typed } is too big. It must be less than { $limit }.
typed-time-at-least = That's too short. The minimum is { $span }.
typed-time-at-most = That's too long. The maximum is { $span }.
typed-one-of = { $typed } isn't one of these: { $expected }.
typed-guess = I don't know { $typed }. Did you mean <code>{ $guess }</code>?
typed-too-long = { $limit ->
    [one] That's too long: at most { $limit } character.
   *[other] That's too long: at most { $limit } characters.
}
typed-too-short = That's too short.
typed-too-many = That's too many: at most { $limit }.
typed-too-few = That's too few: at least { $limit }.
typed-name = { $typed } can't be a name. Use letters, digits, “.”, “_” and “-”, and begin with a letter or a digit.
typed-time-of-day = { $typed } isn't a time of day.
typed-channels-ban-only = Only a ban works on a channel.
typed-whom = Who do you mean?
typed-timed-penalties = Only a mute or a ban takes a time.
typed-unclear = I don't understand { $typed }.
typed-quoted = “{ $typed }”
typed-that = that
typed-time-zone = { $typed } isn't a time zone. Use one such as Europe/Berlin, UTC or UTC+3.
typed-same-times = The start and the end must differ.
typed-steps-rise = Each step needs more warnings than the one before.
typed-warning-penalties = Warnings can lead to a mute, a kick or a ban.
typed-expression = This expression doesn't work: { $why }
typed-not-a-lock = { $typed } can't be locked. /locktypes lists what can.
