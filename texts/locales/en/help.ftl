# The help: its pages, what each command does beyond its one line, and the reference.

usage-with-example = Use: <code>{ $form }</code>
    For example: <code>{ $example }</code>
usage-with-problem-and-example = { $problem } Use: <code>{ $form }</code>
    For example: <code>{ $example }</code>

help-page-topics = <b>Help</b>
    Choose a topic, or send <code>/help ban</code> to read about one command.
help-page-topic = <b>{ $topic }</b>
    Tap a command to read more about it.
help-page-command = <code>{ $command }</code> — { $summary }
help-page-aliases = Also: { $aliases }
help-page-use = Use:
help-page-examples = For example:
help-page-no-permission = Anyone can use it.
help-page-permission = Permission: { $permission }.
help-page-permissions = Permissions: { $see } to look, { $change } to change.
help-page-words = Replace the words in CAPITALS. Parts in [brackets] are optional.
help-page-user = <b>USER</b> is a @username, a numeric ID or a mention. Leave it out when you reply to the person's message.
help-page-time = <b>TIME</b> is a length such as <code>30m</code>, <code>2h</code>, <code>3d</code>, <code>1w</code>, <code>1h30m</code> or <code>2 hours</code>, from 1 second to 10 years.
help-page-placeholders = Placeholders that I fill in for each person:
help-page-placeholder = <code>{ $name }</code> — { $meaning }
help-page-in-group = I explain everything in our private chat.
help-page-unknown = I don't know the command { $command }. Send <code>/help</code> to see all topics.
help-page-nearest = I don't know the command { $command }. Did you mean <code>{ $nearest }</code>?
button-open-help = Open help
button-more-help = Read more
button-all-topics = All topics

reference-title = Commands
reference-placeholders = Placeholders in greetings

topic-moderation = Moderation
topic-warnings = Warnings
topic-messages = Messages
topic-rules = Rules
topic-protection = Protection
topic-new-members = New members
topic-greetings = Greetings
topic-roles = Roles and settings
topic-federations = Federations
topic-reports = Reports and logs
topic-account = You and the bot

placeholder-first = First name
placeholder-last = Last name
placeholder-fullname = First and last name
placeholder-username = @username, or else a mention
placeholder-mention = First name, linked to the person
placeholder-id = Telegram ID of the person
placeholder-chatname = Name of the group
placeholder-count = Number of members in the group
