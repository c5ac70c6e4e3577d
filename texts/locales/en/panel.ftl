# The panel in the browser: what its pages say, in addition to panel-first.ftl. Only the panel reads these two, with labels.ftl.

# Search, commands and keys
palette-search = Search, or type a command
palette-commands = Commands
palette-none = Nothing matches “{ $text }”.
palette-found =
    { $count ->
        [one] 1 result
       *[other] { $count } results
    }
palette-undo = Undo the last action
palette-undo-none = There's nothing to undo.
keys-single = Single-key shortcuts
keys-single-help = Turn these off if you use voice input: a spoken word could trigger several of them.
keys-always = Always
keys-here = When you aren't typing
keys-search = Search this page
keys-next = Next in the list
keys-previous = Previous in the list
keys-open = Open what is selected
keys-tick = Select or clear

# Used everywhere
save = Save
filters = Filters
tags-placeholder = Type one and press Enter
tags-remove = Remove { $tag }
duration-unclear = Write a time such as 30m, 1h30m or 2d.
save-bar = Unsaved changes
save-changes =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
save-first = Save or reset first.
save-review = Review
save-reset = Reset

# Overview
overview-members = Members
overview-known = Seen by the bot
overview-admins = Admins
overview-rules = Active rules
overview-by-type = Actions by type
overview-moderators = Most active moderators
overview-quiet = No actions since { $day }.
overview-no-moderators = No moderator has acted since { $day }.
raid-title = Anti-raid
raid-is-on = Everybody who joins is banned. It ends
raid-means = While it's on, everybody who joins is banned for { $time }.
raid-start = Turn on for { $time }
raid-end = Turn off
raid-started = Anti-raid is on.
raid-ended = Anti-raid is off.
overview-lacks = The bot is missing rights that it needs here. Give it these in the group's settings in Telegram: { $rights }.
overview-no-stats = Your role doesn't let you see the statistics of this group.
figures-range = Time range
figures-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
figures-none = Nothing has been counted yet. Groupkeeper counts from now on: charts appear here as soon as somebody writes or joins.
figures-day = Day
figures-messages = Messages
figures-people = People who wrote
figures-joins = Joins and departures
figures-joined = Joined
figures-left = Left
figures-actions = Actions
figures-undone = Undone
figures-busy = Busy hours
figures-counted = What to count
figures-moderator = Moderator
figures-reports = Reports decided
figures-wait = Typical time to decide
figures-hits = Hits
figures-no-rules = No rule has acted since { $day }.
figures-captchas = Captchas
figures-passed = Solved
figures-failed = Not solved
figures-no-captchas = Nobody has finished a captcha since { $day }.
stays = Who stays
stays-text = Of the people who joined in a week: how many are still here, and what share of them wrote in each week since.
stays-sum = People who wrote in these weeks: { $active }. Members who wrote nothing: { $silent }.
stays-none = Nobody has joined in the last few weeks.
stays-week = Week of
stays-here = Still here
stays-nth = Week { $week }
stays-cell = Week { $week }: { $wrote } of { $joined } wrote
weekly-text = One week of each of your groups, from Monday to Sunday in UTC. Next to each figure is the one from the week before.
weekly-earlier = Earlier
weekly-later = Later
weekly-before = before: { $count }
weekly-none = There are no groups to report on.

# History
history-text = Every action in the group, by people and by rules.
history-by = by { $name }
history-rule = rule { $rule }
history-none-found = No action matches these filters.
history-empty = No actions yet. As soon as somebody is warned, muted or banned, you'll see it here.
filter-any = Any
filter-type = Type
filter-status = Status
filter-member = Member
filter-admin = Admin
filter-rule = Rule
filter-since = From
filter-until = Until
detail-status = Status
detail-failure = What went wrong
detail-note = Note
detail-target = Member
detail-by = By
detail-reason = Reason
detail-rule = Rule
detail-duration = For
detail-ends = Until
detail-messages = Messages
detail-deleted = Deleted
detail-time = When
detail-undone-by = Undone by
detail-undoes = Undoes
detail-caused-by = Caused by
detail-open = Show the action
detail-id = ID
status-pending = In progress
status-completed = Done
status-failed = Failed
status-reverted = Undone
status-expired = Ended
status-recorded = Only recorded
actor-telegram = In Telegram
actor-token = Token
actor-panel = Panel
actor-rule = Rule
actor-system = Groupkeeper
undone-ban = The ban is lifted.
undone-mute = The mute is lifted.
undone-restrict = The restriction is lifted.
undone-warn = The warning is removed.
undone-promote = The promotion is undone.
undone-pin = The message is unpinned.
undone-stands = It's undone, but another ban or restriction still applies to them.
undo-pending = It will be undone as soon as Telegram responds.
undo-failed = This couldn't be undone. { $why }
history-choose = Select { $act } { $name }
history-choose-all = Select all { $count } on this page
bulk-undo = Undo selected
bulk-undo-title = Undo several actions
bulk-undo-run = Undo { $count }
bulk-undo-so-far = { $tried } of { $count }…
bulk-undo-failed = Not undone: { $count }

# Used by forms
cancel = Cancel
clear = Clear
quoted = “{ $text }”
remove = Remove
placeholder-insert = Insert { $placeholder }
value-none = None
value-on = On
value-off = Off
duration-forever = forever
needs-permission = You need the permission “{ $permission }” for this.
conflict-title = Somebody else changed this in the meantime
conflict-text = Choose what to keep for each. All your other changes stay.
conflict-mine = Yours
conflict-theirs = Theirs
conflict-save = Save this

# Members
members-text = Everybody the bot has seen in the group.
members-search = Search by name
members-role = Role
members-any-role = Any role
members-presence = Presence
members-choose = Select { $name }
members-choose-none = Clear selection
members-chosen = Selected: { $count }
members-all = All
members-present = In the group
members-gone = Gone
members-none-found = Nobody matches these filters.
members-empty = The bot hasn't seen anybody yet. People appear here when they join or write.
member-banned = Banned
member-gone = Gone
member-restricted = Restricted
member-held = Solving a captcha
member-joined = Joined
member-since = First seen
member-role = Role
member-role-none = Default from Telegram: { $role }
member-role-of-telegram = This role comes from Telegram.
member-role-changed = { $name } is now { $role }.
member-approved = Approved
member-approved-means = No captcha, and no rules for new members.
member-approved-now = Approved.
member-approval-removed = No longer approved.
member-trusted = Trusted by the spam filter
member-trusted-means = The spam filter doesn't look at their words, only at who writes and how.
member-trusted-now = The spam filter trusts them.
member-trust-removed = The spam filter no longer trusts them.
member-timeline = What happened
member-quiet = Nothing has happened to this member yet.
act-warn = Warn
act-mute = Mute
act-unmute = Lift mute
act-kick = Kick
act-ban = Ban
act-unban = Lift ban
act-reason = Reason
act-reason-means = Shown in the history and in the log channel. You can leave it empty.
act-duration = For how long
acted-warn = { $name } was warned.
acted-mute = { $name } was muted.
acted-unmute = { $name } can write again.
acted-kick = { $name } was kicked.
acted-ban = { $name } was banned.
acted-unban = { $name } can come back.
acted-on-many = { $act }: { $count } members.
acted-undone-many = Undone: { $count }.
acted-recorded = Only recorded: the bot is off, or isn't in the group.

# Settings
settings-text = How the bot works in this group. Nothing changes until you save.
settings-saved = The settings are saved.
settings-put-back = The settings are back as they were.
section-general = General
section-welcome = Welcome and goodbye
section-captcha = Captcha
section-raids = Anti-raid
section-warnings = Warnings and reports
section-other = More
setting-language = Language of the bot
    .help = The language the bot speaks in the group.
setting-moderation-enabled = Moderation
    .help = Without it, the bot leaves members alone: no penalties, no rules.
setting-auto-delete-commands = Delete commands
    .help = The bot deletes commands once it has answered them.
setting-clean-service = Delete service messages
    .help = Telegram's own messages about joins, pins and so on.
    .empty = none
setting-logging-enabled = Keep a log
    .help = Every action and change, for 30 days.
setting-log-chat-id = Log channel
    .help = The ID of the channel or group where the bot logs every action and change. It begins with a minus.
    .empty = none
setting-welcome-message-enabled = Welcome new members
setting-welcome-message = Welcome
    .help = It can contain these placeholders, and buttons: [Rules](buttonurl://https://example.org).
    .empty = the usual text
setting-welcome-media = Welcome picture or video
setting-clean-welcome = Keep only the last welcome
    .help = The previous one is deleted when the next member joins.
setting-goodbye-message-enabled = Say goodbye
setting-goodbye-message = Goodbye
    .help = It can contain the same placeholders and buttons as the welcome.
    .empty = the usual text
setting-goodbye-media = Goodbye picture or video
setting-captcha-enabled = Show new members a captcha
    .help = They're muted until they solve it.
setting-captcha-mode = Captcha type
setting-captcha-questions = Your own questions
    .help = One on each line: question = answer | another answer. For the captcha type “A question of yours”.
setting-captcha-timeout = Time to solve it
    .help = People who don't solve it in time get the penalty below.
setting-captcha-fail = Penalty for failing
setting-captcha-fail-duration = How long that penalty lasts
    .empty = forever
setting-captcha-place = Where they solve it
setting-captcha-topic = Topic
    .help = The ID of the topic where the captcha is asked.
    .empty = the general one
setting-ban-lists-enabled = Use shared ban lists
    .help = People on the operator's lists are banned when they join or first write. The lists get their ID.
setting-ban-lists-allowed = Let in anyway
    .help = IDs of people who are on a list by mistake.
setting-second-opinion-enabled = Ask a language model
    .help = About messages that the spam filter isn't sure about, if the operator has set up a model. It gets the text without @names and numbers.
setting-raid-until = Anti-raid on until
    .help = Until then, everybody who joins is banned.
    .empty = off
setting-raid-joins = Joins that start anti-raid
    .help = This many joins within the time below turn it on. 0: never automatically.
setting-raid-window = Within
setting-raid-duration = Anti-raid lasts
    .help = When it starts automatically.
setting-raid-ban = Ban for
    .help = For people who join while anti-raid is on.
setting-weekly-report = Weekly report
    .help = Every Monday, to the log channel or else the group.
setting-daily-digest = Daily digest of moderation
    .help = Every morning, to the log channel or else the group.
setting-picture-theme = Colors of pictures
    .help = For /stats, /growth and the like.
setting-escalation = What warnings lead to
    .help = The last step also clears the member's warnings.
    .empty = nothing
setting-warning-lifetime = Warnings expire after
    .empty = never
setting-report-threshold = Reports that hide a message
    .help = This many reports delete the message and mute its author. 0: reports only notify admins.
setting-custom-settings = Settings for programs
    .help = A JSON object that programs read and write over the API.
custom-not-json = This isn't a JSON object. For example, write {"{\"color\": \"blue\"}"}.
preview = Preview
preview-nothing = Nothing is sent: the text is empty.
media-file = File ID
step-warnings = Warnings
step-within = Within
step-within-empty = any time
step-penalty = Penalty
step-duration = For
step-add = Add a step
step-sentence =
    { $limits ->
        [within] { $count } warnings within { $within }: { $penalty }
        [lasting] { $count } warnings: { $penalty } for { $duration }
        [withinlasting] { $count } warnings within { $within }: { $penalty } for { $duration }
       *[none] { $count } warnings: { $penalty }
    }
penalty-none = No penalty
penalty-warn = Warning
penalty-mute = Mute
penalty-kick = Kick
penalty-ban = Ban
penalty-delete = Delete the message
captcha-mode-button = A button
captcha-mode-math = A sum
captcha-mode-text = Letters in a picture
captcha-mode-question = A question of yours
captcha-fail-kick = Kick
captcha-fail-ban = Ban
captcha-fail-mute = Mute
captcha-place-group = In the group
captcha-place-private = In private with the bot
media-type-photo = Photo
media-type-video = Video
media-type-animation = GIF
media-type-document = File
media-type-sticker = Sticker
service-kind-join = Joins
service-kind-leave = Departures
service-kind-pin = Pins
service-kind-title = New titles
service-kind-photo = New photos
service-kind-videochat = Video chats
service-kind-topic = Topics
service-kind-other = Others

# Rules
rules-text = The bot enforces rules that have a trigger. If a message breaks several, the one with the highest priority applies.
rules-empty = No rules yet. Start with one of these, or write your own.
template-words = Bad words
template-spam = Spam
template-links = Links from new members
template-flood = Floods
rule-new = New rule
rules-copy = Copy from a group
rules-copy-from = Group
rules-copy-run = Copy
rules-copy-means = Exempt topics aren't copied: every group has its own.
rules-copy-none = That group has no rules.
rules-copied = Rules copied: { $count }.
rules-not-copied = { $rule } wasn't copied. { $why }
rule-templates = Start with:
template-invitations = Invitations to other chats
template-mentions = Mass mentions
template-copies = Repeated messages
setup-title = Set up protection
setup-text = The same questions as /setup asks in chat. Your answers replace an earlier setup. Your own rules stay.
setup-run = Protect the group
setup-done = The group is protected. Rules: { $count }.
setup-done-without-rules = Saved. No rules were needed.
setup-no = No
setup-captcha = Captcha
setup-spam = Spam
setup-newcomers = No links, forwards and contacts on the first day
setup-flood = How many messages in ten seconds are too many
setup-raids = Automatic anti-raid
setup-bots = Remove bots that members add
setup-spam-mute = Delete it, mute for a day
setup-spam-delete = Delete it
setup-spam-log = Watch for a day, then ask
setup-spam-nothing = Nothing
setup-flood-none = Any number is fine
rule-edit = Edit { $rule }
rule-delete = Delete { $rule }
rule-active = { $rule } is active
rule-up = Move { $rule } up
rule-down = Move { $rule } down
rules-ordered = The order is saved.
rule-priority = Priority { $priority }
rule-dry-run = Only watches
rule-dry-run-means = It only logs what it would do.
rule-arm = Let it act
rule-would-hit =
    { $count ->
        [0] No message yet in { $days } days
        [one] Would have acted once in { $days } days
       *[other] Would have acted { $count } times in { $days } days
    }
rule-created = Rule { $rule } created.
rule-saved = Rule { $rule } saved.
rule-deleted = Rule { $rule } deleted.
rule-when = When
rule-then = Then
rule-except = Except
rule-in-words = In words
rule-trigger = Trigger
rule-part = What isn't allowed
rule-part-add = Add another
rule-field-rule-name = Name
    .help = Short, as people type it in chat: letters, digits, dots and dashes.
rule-field-description = What members should know
    .help = Shown by /rules.
rule-field-penalty = Penalty
rule-field-penalty-duration = For how long
    .empty = forever
rule-field-priority = Priority
    .help = From 0 to 1000. The rule with the highest applies.
rule-field-is-active = Active
rule-field-schedule = Applies
rule-field-delete-message = Delete the message
    .help = Or the reaction, if that's what broke the rule.
rule-field-reply = Reply to the member
    .help = Empty: no reply.
    .empty = none
rule-field-dry-run = Only watch
    .help = It logs what it would do, and does nothing. Good for trying a new rule.
rule-field-exempt-roles = Roles it doesn't apply to
    .empty = none
rule-field-exempt-users = Members the rule doesn't apply to, by ID
    .empty = none
rule-field-exempt-topics = Topics it doesn't apply to, by ID
    .empty = none
rule-field-trigger = Trigger
schedule-always = Always
schedule-daily = Every day from … to …
schedule-start = From
schedule-end = To
schedule-zone = Time zone
hits-title = What it has caught
hits-count = Times: { $count }
hits-count-or-more = Times: { $count } or more
hits-watched = Would have acted on
hits-none = Nothing yet.
hits-none-watched = Nothing yet: it's only watching.
hits-all = Show all in the history
test-title = Try it
test-text = A message
test-placeholder = Win at our casino!
test-applies = Acts
test-no-match = No rule matches this.
test-unfinished = The rule isn't complete yet.
trigger-none = None: moderators enforce it
    .help = Moderators apply it with /punish.
trigger-words = Words
    .help = Whole words, upper or lower case. * stands for any letters. Lookalike letters are recognized.
trigger-regex = Regular expression
    .help = RE2 syntax. Case doesn't matter.
trigger-links = Links
    .help = Shown, or hidden behind text.
trigger-forwards = Forwards
trigger-content = Kinds of message
trigger-media = Media
trigger-caps = Capitals
trigger-length = Long messages
trigger-mentions = Many mentions
trigger-language = Scripts
trigger-sender-chat = Posts under a channel's name
trigger-edited = Edits
trigger-any = Any message
    .help = With a schedule, it closes the group at night.
trigger-flood = Floods
trigger-duplicates = Repeated messages
trigger-spam = Spam
    .help = The filter judges each message. It learns from what admins mark.
trigger-reactions = Reactions
trigger-new-member = What new members do
when-words-words = Words
when-regex-pattern = Expression
when-links-kinds = Links to
when-links-except-domains = Except to these domains
when-forwards-origins = From
    .help = None chosen: from anywhere.
when-content-kinds = Kinds
when-media-kinds = Media
when-media-extensions = Only files that end in
    .help = Such as exe or apk. Empty: any file.
when-caps-percent = Percentage of capitals
when-caps-min-letters = Only with at least this many letters
when-length-characters = Longer than this many characters
when-mentions-count = At least this many people
when-language-scripts = Scripts
when-edited-seconds = Later than
    .help = 0s: any edit.
when-flood-messages = Messages
when-flood-seconds = Within
    .empty = in a row
when-duplicates-messages = Times
when-duplicates-seconds = Within
when-duplicates-across-users = No matter who sends them
when-spam-sensitivity = Catches
sensitivity-low = only what is almost certain
sensitivity-normal = what is likely
sensitivity-high = also what is doubtful
when-reactions-emojis = Emojis
    .help = Empty: any reaction.
when-reactions-count = Times
when-reactions-seconds = Within
when-new-member-seconds = For this long after they join
when-new-member-triggers = They can't send
link-kind-web = the web
link-kind-invite = invitations
link-kind-channel = channels and groups
link-kind-bot = bots
forward-origin-user = people
forward-origin-bot = bots
forward-origin-channel = channels
forward-origin-group = groups
content-kind-text = text
content-kind-album = albums
content-kind-buttons = buttons
content-kind-external-reply = replies to other chats
content-kind-spoiler = spoilers
content-kind-command = commands
content-kind-email = email addresses
content-kind-phone = phone numbers
content-kind-cashtag = cashtags
content-kind-emoji = emoji
content-kind-emoji-only = nothing but emoji
content-kind-zalgo = letters buried under stacked marks
content-kind-added-bot = added bots
content-kind-comment = comments by non-members
media-kind-photo = photos
media-kind-video = videos
media-kind-sticker = stickers
media-kind-gif = GIFs
media-kind-voice = voice messages
media-kind-video-note = video messages
media-kind-audio = music
media-kind-document = files
media-kind-poll = polls
media-kind-game = games
media-kind-contact = contacts
media-kind-location = locations
media-kind-dice = dice
media-kind-story = stories
media-kind-paid-media = paid media
media-kind-checklist = checklists
media-kind-giveaway = giveaways
media-kind-invoice = invoices
media-kind-inline-bot = messages through bots
media-kind-custom-emoji = custom emoji
media-kind-animated-sticker = animated stickers
media-kind-premium-sticker = premium stickers
media-kind-other = any other kind
means-nothing = Moderators enforce it with /punish.
means-and-more = { $words } and { $count } more
means-words = Messages with { $words }.
means-regex = Messages that match { $pattern }.
means-links = Links to { $kinds }.
means-links-except = Links to { $kinds }, except to { $domains }.
means-forwards = Forwarded messages.
means-forwards-from = Messages forwarded from { $origins }.
means-content = Messages with { $kinds }.
means-media = Messages with { $kinds }.
means-caps = Messages with at least { $letters } letters, { $percent } percent or more of them capitals.
means-length = Messages longer than { $count } characters.
means-mentions =
    { $count ->
        [one] Messages that mention { $count } person or more.
       *[other] Messages that mention { $count } people or more.
    }
means-language = Messages with { $scripts }.
means-sender-chat = Messages posted under a channel's name.
means-edited = Edited messages.
means-edited-after = Messages edited more than { $time } after they were sent.
means-any = Any message.
means-flood = { $count } messages from one member within { $time }.
means-flood-in-a-row = { $count } messages from one member in a row.
means-duplicates = The same message { $count } times within { $time }, from one member.
means-duplicates-by-anybody = The same message { $count } times within { $time }, no matter who sends it.
means-spam-low = Messages that are almost certainly spam.
means-spam-normal = Messages that look like spam.
means-spam-high = Messages that may be spam, including some ordinary talk.
means-reactions =
    { $count ->
        [one] { $count } reaction within { $time }.
       *[other] { $count } reactions within { $time }.
    }
means-reactions-of =
    { $count ->
        [one] { $count } reaction with { $emojis } within { $time }.
       *[other] { $count } reactions with { $emojis } within { $time }.
    }
means-new-member = Within { $time } after somebody joins:
then-delete = The message is deleted.
then-warn = Its author is warned.
then-kick = Its author is kicked.
then-mute = Its author is muted.
then-mute-for = Its author is muted for { $time }.
then-ban = Its author is banned.
then-ban-for = Its author is banned for { $time }.
then-reply = The bot replies: “{ $text }”
then-nothing = Nothing happens automatically.
holds-from = Every day from { $start } to { $end }, { $zone }.
holds-not-for-roles = Not for { $roles }.
holds-not-for-members =
    { $count ->
        [one] Not for { $count } member.
       *[other] Not for { $count } members.
    }
holds-not-in-topics =
    { $count ->
        [one] Not in { $count } topic.
       *[other] Not in { $count } topics.
    }
# Playground: the demo
playground-text = A made-up group that exists only on this machine. Write as anyone, and see what the bot does.
playground-chat = Chat
playground-live = What the bot did
playground-join = Join as a new person
playground-join-name = Name
    .help = The bot asks new members to prove that they're human. Tap its button as them.
playground-raid = Start a raid
playground-pause = Pause the story
playground-resume = Continue the story
playground-joined = { $name } joined the group
playground-photo = Photo
playground-pinned = Pinned
playground-spoiler = Hidden text. Show it
playground-reply-to = Reply to { $name }
playground-no-reply = Don't reply
playground-newest = To the newest message
playground-as = Write as
playground-name-state = { $name } — { $state }
playground-owner = owner
playground-admin = admin
playground-gone = not in the group
playground-banned = banned
playground-muted = muted
playground-muted-until = muted, ends { $time }
playground-message = Message
playground-write = Write as { $name }
playground-cant-write = { $name } can't write here now
playground-send = Send
playground-steps = Try this: ban a spammer, undo it, and catch the next one with a rule
playground-step-join = Tap “{ $join }”. Tap the button of the captcha, then write something like “I have watches for everybody”.
playground-step-ban = Write as { $name }, the owner: choose her below the chat. Reply to that message, and send /ban.
playground-step-undo = The ban appears under “{ $live }”. Undo it there.
playground-step-rule = Write a rule against the word “watches”, try it in the box next to it, and save it:
playground-step-again = Come back, join as another new person, and write the same.

edit = Edit
copy = Copy
copied = Copied
secret-kept = I've saved it

# Reports
reports-text = Messages that members reported with /report. Once you decide, the report is closed for everybody.
reports-all = All
reports-none-open = No open reports. Nice and quiet.
reports-none = No reports here.
report-by = Reported by
report-message = Show the message
report-not-kept = Groupkeeper doesn't keep what people write. Open the message in Telegram to read it.
report-muted = muted until somebody decides
report-open = Open
report-handled = Handled
report-dismissed = Dismissed
decide-dismiss = Dismiss
decide-delete = Delete message
decide-mute = Mute
decide-ban = Ban
verdict-dismiss = Dismissed
verdict-delete = Message deleted
verdict-mute = Muted
verdict-ban = Banned
decided-dismiss = The report is dismissed.
decided-delete = The message is deleted.
decided-mute = The author is muted.
decided-ban = The author is banned.

# Log
logs-text = Everything that happened in the group, including changes to settings, roles and rules.
logs-text-all = What happened to this installation as a whole: tokens, sign-ins, federations.
logs-event = Event
logs-severity = Severity
logs-only = Show only theirs
logs-address = Address
logs-details = Details
logs-none-found = Nothing in the log matches these filters.
logs-empty = The log is empty.
restore = Put it back as it was
restored = It's back as it was before.
restored-role = The role is back. Nobody has it yet.
restore-same = It's already that way.
restore-gone = It doesn't exist any more.
fresh = { $count } new
severity-info = Info
severity-warning = Warning
severity-error = Error

# Tokens
tokens-text = A token lets a program use the API. Give each program its own, with no more than it needs.
tokens-empty = No tokens yet. Create one for a program that should use the API.
token-new = New token
token-create = Create token
token-name = Name
    .help = Which program uses it, such as “backup script”.
token-scopes = What it can do
    .help = You can only allow what you're allowed to do yourself.
token-for-groups = Only in these groups
    .help = Group IDs. Leave it empty for all groups that you manage.
token-lasts = Valid for
token-for-ever = Until it's revoked
token-once = Copy the token now. It won't be shown again.
token-all-groups = All groups
token-used = Last used
token-unused = Never used
token-ends = Ends { $time }
token-revoke = Revoke
token-revoke-sure = Programs that use “{ $name }” stop working at once. You can't undo this.
token-revoked = The token “{ $name }” is revoked.

# Webhooks
webhooks-text = A webhook sends the group's events to your own server, signed with a secret.
webhooks-empty = No webhooks yet. Add your server's address to receive events there.
webhook-new = New webhook
webhook-edit = Edit webhook
webhook-create = Create webhook
webhook-url = Address
    .help = HTTPS only, such as https://example.org/hook.
webhook-which = Send these events
webhook-active = Active
webhook-on = The webhook is on.
webhook-off = The webhook is off.
webhook-failed = Switched off: { $reason }
webhook-once = Your server verifies deliveries with this secret. Copy it now. It won't be shown again.
webhook-delete = Delete webhook
webhook-delete-sure = Your server stops receiving events, and its deliveries are deleted. You can't undo this.
webhook-deliveries = Deliveries
deliveries-empty = Nothing has been sent yet.
delivery-pending = Waiting
delivery-delivered = Arrived
delivery-dead = Given up
delivery-retry = Send again
delivery-again = It's being sent again.
delivery-due = Next attempt { $time }
token-groups =
    { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
token-may =
    { $count ->
        [one] { $count } permission
       *[other] { $count } permissions
    }
token-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
webhook-events =
    { $count ->
        [one] { $count } kind of event
       *[other] { $count } kinds of event
    }
delivery-attempts =
    { $count ->
        [one] { $count } try
       *[other] { $count } tries
    }

# Kinds of event
event-group-registered = Group added
event-group-updated = Group updated
event-group-removed = Bot removed from group
event-group-migrated = Group became a supergroup
event-group-deleted = Group deleted
event-group-imported = Configuration imported
event-user-joined = Member joined
event-user-left = Member left
event-user-approved = Member approved
event-user-trusted = Trust in a member changed
event-user-role-changed = Role changed for a member
event-role-created = Role created
event-role-updated = Role changed
event-role-deleted = Role deleted
event-rule-created = Rule created
event-rule-updated = Rule changed
event-rule-deleted = Rule deleted
event-rule-matched = Rule hit
event-report-opened = Report opened
event-report-decided = Report decided
event-filter-taught = Filter taught
event-filter-untaught = Sample deleted
event-filter-unsure = Spam filter isn't sure
event-settings-updated = Settings changed
event-federation-created = Federation created
event-federation-updated = Federation changed
event-federation-deleted = Federation deleted
event-federation-banned = Federation ban
event-federation-unbanned = Federation ban lifted
event-federation-imported = Federation bans imported
event-token-created = Token created
event-token-revoked = Token revoked
event-session-opened = Signed in
event-session-closed = Signed out
event-webhook-created = Webhook created
event-webhook-updated = Webhook changed
event-webhook-deleted = Webhook deleted
event-webhook-switched-off = Webhook switched off
event-webhook-tested = Webhook tested
event-allowance-changed = Changed who can add the bot
event-person-forgotten = Person forgotten
event-captcha-not-asked = Captcha not shown
event-raid-began = Anti-raid began
event-action-recorded = Action recorded
event-action-completed = Action done
event-action-failed = Action failed
event-action-reverted = Action undone
event-action-expired = Action ended

webhook-test = Send a test
webhook-tested = A test is on its way. Check below whether it arrives.

# Roles
roles-text = What each role lets people do. A person's role is set on their page under Members.
roles-saved = The roles are saved.
roles-changed-elsewhere = Somebody else changed this role in the meantime. You now see the latest version. Make your change again.
role = Role
role-yes = yes
role-no = no
role-new = New role
role-create = Create role
role-edit = Edit “{ $role }”
role-delete = Delete “{ $role }”
role-delete-sure = People who have this role go back to the role of their status in Telegram. You can't undo this.
role-has-priority = priority { $priority }
role-lock-owner = The owner can always do everything.
role-lock-strong = This role's priority is equal to or higher than yours.
role-name = Name
    .help = One word, such as “helper”: people type it in chat.
role-description = Description
role-permissions = Permissions
role-priority = Priority
    .help = From 0 to 100. You can act on people whose role has a lower priority than yours.
role-color = Color
role-no-color = No color

# Federations
federations-text = Groups that share their bans: a person who is banned in the federation is banned in all of its groups.
federations-empty = No federations yet. Create one to share bans between your groups.
federation-new = New federation
federation-create = Create federation
federation-name = Name
federation-add = Add a group…
federation-leave = Remove
federation-left = The group has left the federation.
federation-joined = The group has joined the federation.
federation-no-groups = No groups yet.
federation-bans = Banned in all groups
federation-no-bans = Nobody is banned.
federation-user = ID of the person
federation-ban = Ban
federation-banned = They're banned in all groups of the federation.
federation-lift = Lift
federation-import = Import bans
federation-import-look = Who this file would ban
federation-import-counts = New bans: { $added }. Already banned: { $same }. Refused: { $refused }.
federation-import-done = The bans are imported.
federation-import-line = line { $line }
federation-delete = Delete federation
federation-delete-sure = “{ $name }” and its list of bans are deleted. You can't undo this.

# System
system-text = The state of this installation. It updates every ten seconds.
system-process = Process
system-ready = Ready
system-not-ready = Not ready
system-database = Database
system-bot = Bot
system-cache = Redis
system-version = Version
system-groups = All groups
system-groups-text =
    { $groups ->
        [one] What was counted in one group in the last { $days } days.
       *[other] What was counted in { $groups } groups in the last { $days } days.
    }
system-troubles = Since the start
system-troubles-text = All of these should be zero. The process's log says more.
system-unreadable = Telegram updates that couldn't be read
system-missing-rights = Groups where the bot is missing a right that it needs
database-ok = OK
database-away = Not responding
cache-local = Not set up: a single process
cache-shared = Shared
cache-degraded = Not responding
bot-off = Off
bot-connecting = Connecting
bot-polling = On, by polling
bot-standby = Standing by: another process polls
bot-elsewhere = On in another process
bot-webhook = On, by webhook
bot-away = Telegram isn't responding
bot-conflict = Another process uses its token
queue-actions = Actions given up
queue-captchas = Captchas given up
queue-deliveries = Webhook deliveries given up
queue-logs = Log channel messages given up
queue-bulletins = Reports and digests given up
queue-erasures = Requests to be forgotten given up
waits-updates = Updates from Telegram
waits-outbox = Messages to Telegram
waits-actions = Actions
waits-captchas = Captchas
waits-deliveries = Webhook deliveries
waits-logs = Log channel messages
waits-bulletins = Reports and digests
waits-erasures = Requests to be forgotten
system-waits = Waiting work
system-waits-text = How much is due, and how long the oldest item has waited. Operators get a message if it's more than five minutes.
system-oldest = { $count }, the oldest for { $time }
system-lag = Time until a message gets here
system-lag-none = None has come yet
system-operators = Operators
system-no-operators = None. Set OWNER_IDS to get a message when something is wrong

# Protection
protection-text = What members can't send here. Each of these is also a rule: under Rules you can change everything about it.
protect-locks = Locks
protect-search = Search what can be locked
protect-none-found = Nothing called “{ $text }” can be locked.
protect-locked = Locked: { $kind }.
protect-unlocked = Allowed again: { $kind }.
protect-allowed = Links that stay allowed
    .help = Sites such as example.org, including their subdomains.
protect-allowed-saved = The allowed links are saved.
protect-words-title = Blocked words
protect-words-none = No words are blocked.
protect-words-words = Words to block
    .help = Whole words or phrases, upper or lower case. * stands for any letters.
protect-words-reason = Reason
    .help = Shown to members who write one of them. You can leave it empty.
protect-words-own = Choose the penalty
protect-words-run = Block
protect-words-done =
    { $count ->
        [one] { $count } word is blocked.
       *[other] { $count } words are blocked.
    }
protect-words-lift = Unblock { $word }
protect-words-lifted = “{ $word }” is allowed again.
protect-words-penalty-for-all = Use this penalty for all other words, too
protect-words-penalty-saved = The penalty for blocked words is saved.
protect-flood-title = Flood limit
protect-flood-none = There's no flood limit yet.
protect-flood-messages = How many messages are too many
protect-flood-save = Set the flood limit
protect-flood-saved = The flood limit is set.
protect-flood-end = Remove the flood limit
protect-flood-ended = The flood limit is removed.
protect-night-title = Night mode
protect-night-text = At night, only moderators can write. The bot deletes what others send.
protect-night-when = Night
protect-night-never = Never
protect-night-save = Save night mode
protect-night-saved = Night mode is on.
protect-night-ended = Night mode is off.

protect-spam = Spam filter
protect-spam-text = A message
protect-spam-check = Check
protect-spam-is = It's spam
protect-spam-isnt = It isn't spam
protect-spam-yes = This is spam: { $percent }%
protect-spam-no = This isn't spam: { $percent }%
protect-spam-taught = The filter has learned it.
protect-spam-forgotten = The filter has forgotten it.
protect-spam-samples = What you've taught it
protect-spam-untaught = Nothing yet. The filter already knows common spam.
protect-spam-forget = Forget
sample-spam = Spam
sample-ham = Ordinary
reviews-text = What the spam filter takes for spam or isn't sure about waits here for a day. Say what it is, and the filter learns from you. Spam is deleted and its author banned. If it isn't spam, what a rule did to the author is undone.
reviews-try = Try a text
reviews-none = Nothing is waiting for you.
review-spam = Spam? { $percent }%
review-unsure = Unsure: { $percent }%
review-banned = Its author is banned, and the filter has learned it.
review-unbanned = The ban is undone, and the filter has learned that it was ordinary.
reason-for = for spam
reason-against = against spam

# Groups and federations: adding, changing, deleting
person-forget = Forget a person
person-forget-text = I erase everything I keep about this person, in all groups: name, roles, warnings, counts, tokens. What they did stays in the records, but as done by a deleted person. You can't undo this.
person-forget-run = Erase everything
person-forgetting = Everything about this person is being erased.
person-id = Telegram ID of the person
    .help = The bot says it when somebody sends /id in reply to them.
group-add = Add a group by its ID
group-add-text = When the bot joins a group, the group appears here. Add one yourself to prepare it beforehand.
group-add-run = Add group
group-added = The group “{ $name }” is added.
group-id = ID of the group
    .help = As Telegram shows it, with the minus: for example -1001234567890.
group-name = Name of the group
move-title = Move the configuration
move-text = Save settings, roles, rules, people with a role and what you've taught the spam filter as a file, or import one, also from the bot Rose. First you see what would change.
move-samples = Samples of the spam filter
move-export = Save as a file
move-import = Import a file
move-look = What this file would do
move-import-now = Import
move-counts = { $added } new, { $changed } changed, { $same } as they are, { $refused } refused
move-nothing = Nothing would change.
move-refused = Can't be taken
move-done = The configuration is imported.
group-delete = Delete the group
group-delete-text = Everything that Groupkeeper keeps about this group is deleted: settings, roles, rules, members and history. Only its log stays. You can't undo this.
group-delete-name = Type the group's name to confirm: { $name }
group-deleted = The group “{ $name }” is deleted.
federation-edit = Edit federation
federation-admins = Admins, by ID
    .help = Like the owner, they can ban people and lift bans.
federation-saved = The federation is saved.
