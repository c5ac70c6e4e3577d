var e=`# The panel in the browser. Only the panel reads this file, together with labels.ftl.

# Frame
nav-label = Pages
nav-groups = Groups
nav-overview = Overview
nav-playground = Playground
nav-reports = Reports
nav-logs = Log
nav-webhooks = Webhooks
nav-tokens = Tokens
nav-roles = Roles
nav-federations = Federations
nav-system = System
nav-history = History
skip = Skip to the page
page-unknown = There's no page here. It may have moved.
page-forbidden = Your role doesn't let you see this page. An admin of the group can change that.
account = Account and display
account-language = Language
account-theme = Colors
theme-auto = As the system
theme-light = Light
theme-dark = Dark
sign-out = Sign out

# Search, commands and keys
palette = Search and commands
palette-search = Search, or type a command
palette-commands = Commands
palette-none = Nothing fits “{ $text }”.
palette-found =
    { $count ->
        [one] 1 result
       *[other] { $count } results
    }
palette-undo = Undo the last action
palette-undo-none = There's nothing to undo.
keys = Keyboard shortcuts
keys-single = Shortcuts of one key
keys-single-help = If you speak to your computer, turn them off: a word would press many keys.
keys-always = Always
keys-here = When you aren't typing
keys-search = Search this page
keys-next = Next in the list
keys-previous = Previous in the list
keys-open = Open what is selected
keys-tick = Select or clear

# Sign-in
sign-in = Sign in
sign-in-title = Groupkeeper
sign-in-text = Manage your Telegram groups: see what happened, undo it, and change how the bot protects them.
sign-in-token = Token
    .help = From the start of the process, from data/api_token, or from /token in private chat with the bot.
sign-in-again = Sign in again
sign-in-again-text = Your session has ended. Sign in to go on where you were. Nothing you've typed is lost.
sign-in-ended = Your session has ended. Sign in to go on where you were.
sign-in-reopen = Your session has ended. Close the panel and open it again from the chat with the bot.
sign-in-wrong = This token is wrong, expired or revoked. Check that you've copied all of it.
sign-in-telegram = Sign in with Telegram
sign-in-open = Open { $bot }
sign-in-waiting = Waiting for your yes in the chat…
sign-in-elsewhere = Telegram on another device? Send this to { $bot } there:
sign-in-until = Good until { $time }.
sign-in-declined = You said no in the chat. Start again if that was a mistake.
sign-in-code-over = Nobody said yes in time. Start again.
sign-in-with-token = Sign in with a token
sign-in-demo = This is a demo. Open the link that it prints when it starts.

# Used everywhere
loading = Loading…
close = Close
undo = Undo
download-csv = Download CSV
save = Save
show-more = Show more
try-again = Try again
clear-filters = Clear filters
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

# What went wrong
connection-lost = The connection to the server is lost. Trying again…
failure-details = Details
failure-request = Request { $id }. Give this number to the person who runs this bot.
problem-unexpected = Something went wrong on this page. Reload it and try again.
problem-unreachable = The server can't be reached. Check your connection and try again.
problem-wait =
    { $seconds ->
        [one] That's too many requests. Try again in { $seconds } second.
       *[other] That's too many requests. Try again in { $seconds } seconds.
    }
problem-signed-out = Your session has ended. Sign in again.
problem-server = Something went wrong on the server. Try again in a moment.
field-missing = This can't be empty.
field-at-least = The smallest value is { $limit }.
field-at-most = The largest value is { $limit }.
field-too-long = This is too long.

# Groups
groups-search = Search groups
groups-members =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
groups-add = Add the bot to a group
groups-lacks = Missing rights
groups-inactive = Bot removed
groups-none-found = No group is called “{ $name }”.
groups-empty = No groups yet. Add the bot to a group and make it an administrator: the group appears here by itself.
groups-shown =
    { $count ->
        [one] { $count } group shown
       *[other] { $count } groups shown
    }

# Overview
overview-members = Members
overview-known = Seen by the bot
overview-admins = Admins
overview-rules = Active rules
overview-actions = Actions since { $day }
overview-by-day = Actions by day
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

# History
history-text = Every action in the group, by people and by rules.
history-by = by { $name }
history-rule = rule { $rule }
history-none-found = No action fits these filters.
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
undone-stands = It's undone, but another ban or restriction still holds them.
undo-pending = It'll be undone as soon as Telegram answers.
undo-failed = This couldn't be undone. { $why }
history-choose = Select { $act } { $name }
history-choose-all = Select all { $count } on this page
bulk-undo = Undo selected
bulk-undo-title = Undo many actions
bulk-undo-run = Undo { $count }
bulk-undo-so-far = { $tried } of { $count }…
bulk-undo-failed = Not undone: { $count }

# Used by forms
cancel = Cancel
clear = Clear
remove = Remove
filling-insert = Insert { $filling }
value-none = None
value-on = On
value-off = Off
duration-forever = forever
needs-permission = You need the permission “{ $permission }” for this.
conflict-title = Somebody else changed this meanwhile
conflict-text = Choose what to keep for each. All your other changes stay.
conflict-mine = Yours
conflict-theirs = Theirs
conflict-save = Save this

# Members
nav-members = Members
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
members-none-found = Nobody fits these filters.
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
nav-settings = Settings
settings-text = How the bot works in this group. Nothing changes until you save.
settings-saved = The settings are saved.
settings-put-back = The settings are back to what they were.
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
    .help = It can hold these placeholders, and buttons: [Rules](buttonurl://https://example.org).
    .empty = the usual text
setting-welcome-media = Picture or video of the welcome
setting-clean-welcome = Keep only the last welcome
    .help = The one before is deleted when the next member comes.
setting-goodbye-message-enabled = Say goodbye
setting-goodbye-message = Goodbye
    .help = It can hold the same placeholders and buttons as the welcome.
    .empty = the usual text
setting-goodbye-media = Picture or video of the goodbye
setting-captcha-enabled = Ask new members a captcha
    .help = They're muted until they solve it.
setting-captcha-mode = Kind of captcha
setting-captcha-timeout = Time to solve it
    .help = People who don't solve it in time are removed.
setting-raid-until = Anti-raid on until
    .help = Until then, everybody who joins is banned.
    .empty = off
setting-raid-joins = Joins that start anti-raid
    .help = This many joins within the time below turn it on. 0: never by itself.
setting-raid-window = Within
setting-raid-duration = Anti-raid lasts
    .help = When it starts by itself.
setting-raid-ban = Ban for
    .help = For people who join while anti-raid is on.
setting-escalation = What warnings lead to
    .help = The last step also clears the member's warnings.
    .empty = nothing
setting-warning-lifetime = Warnings expire after
    .empty = never
setting-report-threshold = Reports that hide a message
    .help = This many reports delete the message and mute its author. 0: reports only notify admins.
setting-custom-settings = Settings for programs
    .help = A JSON object that programs read and write over the API.
custom-not-json = This isn't a JSON object. Write for example {"{\\"color\\": \\"blue\\"}"}.
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
nav-rules = Rules
rules-text = Rules with a trigger enforce themselves. If a message breaks several, the one with the highest priority acts.
rules-empty = No rules yet. Begin with one of these, or write your own.
template-words = Bad words
template-links = Links by new members
template-flood = Floods
rule-new = New rule
rules-copy = Copy from a group
rules-copy-from = Group
rules-copy-run = Copy
rules-copy-means = Exempt topics aren't copied: every group has its own.
rules-copy-none = That group has no rules.
rules-copied = Rules copied: { $count }.
rules-not-copied = { $rule } wasn't copied. { $why }
rule-templates = Begin with:
template-invitations = Invitations to other chats
template-mentions = Mass mentions
template-copies = The same message again
setup-title = Set up protection
setup-text = Five choices, as with /setup in chat. They replace what an earlier setup made; your own rules stay.
setup-run = Protect the group
setup-done = The group is protected. Rules: { $count }.
setup-done-without-rules = Saved. No rules were needed.
setup-no = No
setup-captcha = Captcha
setup-spam = Spam
setup-newcomers = No links, forwards and contacts on the first day
setup-flood = Messages in ten seconds that are too many
setup-raids = Automatic anti-raid
setup-spam-mute = Delete it, mute for a day
setup-spam-delete = Delete it
setup-spam-log = Only log it
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
rule-created = Rule { $rule } created.
rule-saved = Rule { $rule } saved.
rule-deleted = Rule { $rule } deleted.
rule-when = When
rule-then = Then
rule-except = Except
rule-in-words = In words
rule-trigger = Trigger
rule-part = What isn't allowed
rule-part-add = Add one more
rule-field-rule-name = Name
    .help = Short, as people type it in chat: letters, digits, dots and dashes.
rule-field-description = What members should know
    .help = Shown by /rules.
rule-field-penalty = Penalty
rule-field-penalty-duration = For how long
    .empty = forever
rule-field-priority = Priority
    .help = From 0 to 1000. The highest acts.
rule-field-is-active = Active
rule-field-schedule = Applies
rule-field-delete-message = Delete the message
    .help = Or the reaction, if that broke the rule.
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
hits-none-watched = Nothing yet: it's watching.
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
    .help = Whole words, in any case. * stands for any letters. Look-alike letters are seen through.
trigger-regex = Regular expression
    .help = RE2 syntax, in any case.
trigger-links = Links
    .help = Shown, or hidden behind text.
trigger-forwards = Forwards
trigger-content = Kinds of message
trigger-media = Media
trigger-caps = Capitals
trigger-length = Long messages
trigger-mentions = Many mentions
trigger-language = Scripts
trigger-sender-chat = Channels that write under their name
trigger-edited = Edits
trigger-any = Any message
    .help = With times, it makes a quiet night.
trigger-flood = Floods
trigger-duplicates = The same message again
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
when-caps-percent = Capitals, in percent
when-caps-min-letters = Only from this many letters
when-length-characters = Longer than this many characters
when-mentions-count = From this many people
when-language-scripts = Scripts
when-edited-seconds = Later than
    .help = 0s: any edit.
when-flood-messages = Messages
when-flood-seconds = Within
    .empty = in a row
when-duplicates-messages = Times
when-duplicates-seconds = Within
when-duplicates-across-users = No matter who sends them
when-reactions-emojis = Emojis
    .help = Empty: any reaction.
when-reactions-count = Times
when-reactions-seconds = Within
when-new-member-seconds = For this long after they join
when-new-member-triggers = They may not send
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
content-kind-emoji = emojis
content-kind-emoji-only = nothing but emojis
content-kind-zalgo = letters under heaps of marks
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
media-kind-custom-emoji = custom emojis
media-kind-animated-sticker = animated stickers
media-kind-premium-sticker = premium stickers
media-kind-other = anything unknown
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
means-caps = Messages of { $letters } letters or more that are { $percent } percent capitals.
means-length = Messages longer than { $count } characters.
means-mentions =
    { $count ->
        [one] Messages that mention { $count } person or more.
       *[other] Messages that mention { $count } people or more.
    }
means-language = Messages with { $scripts }.
means-sender-chat = Messages by channels under their own name.
means-edited = Edited messages.
means-edited-after = Messages edited later than { $time } after they were sent.
means-any = Any message.
means-flood = { $count } messages by one member within { $time }.
means-flood-in-a-row = { $count } messages by one member in a row.
means-duplicates = The same message { $count } times within { $time }, by one member.
means-duplicates-by-anybody = The same message { $count } times within { $time }, no matter who sends it.
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
then-nothing = Nothing happens by itself.
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
playground-text = A made-up group on this machine alone. Write as anybody, and see what the bot does.
playground-chat = Chat
playground-live = What the bot did
playground-join = Join as a new person
playground-join-name = Name
    .help = The bot asks new members to prove that they're human. Tap its button as them.
playground-raid = Start a raid
playground-pause = Pause the story
playground-resume = Go on with the story
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

edit = Edit
delete = Delete
copy = Copy
copied = Copied
secret-kept = I've saved it

# Reports
reports-text = Messages that members reported with /report. Decide once: the report is closed for everybody.
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
logs-text = Everything that happened in the group, also changes of settings, roles and rules.
logs-text-all = What happened to this installation as a whole: tokens, sign-ins, federations.
logs-event = Event
logs-severity = Severity
logs-only = Show only theirs
logs-address = Address
logs-details = Details
logs-none-found = Nothing in the log fits these filters.
logs-empty = The log is empty.
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
token-scopes = What it may do
    .help = You can give what you may do yourself.
token-for-groups = Only in these groups
    .help = Ids of groups. Leave it empty for all that you manage.
token-lasts = Good for
token-for-ever = Until it's revoked
token-once = Copy the token now. It isn't shown again.
token-all-groups = All groups
token-used = Last used
token-unused = Never used
token-ends = Ends { $time }
token-revoke = Revoke
token-revoke-sure = Whatever uses “{ $name }” stops working at once. You can't undo this.
token-revoked = The token “{ $name }” is revoked.
scope-all = Everything
scope-groups-create = Add groups
scope-tokens-manage = Manage tokens

# Webhooks
webhooks-text = A webhook sends the group's events to your own server, signed with a secret.
webhooks-empty = No webhooks yet. Add your server's address to get events there.
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
webhook-once = Your server checks deliveries with this secret. Copy it now. It isn't shown again.
webhook-delete = Delete webhook
webhook-delete-sure = Your server stops getting events, and its deliveries are deleted. You can't undo this.
webhook-deliveries = Deliveries
deliveries-empty = Nothing was sent yet.
delivery-pending = Waiting
delivery-delivered = Arrived
delivery-dead = Given up
delivery-retry = Send again
delivery-again = It's sent again.
delivery-due = Next try { $time }
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
event-group-migrated = Group moved
event-group-deleted = Group deleted
event-user-joined = Member joined
event-user-left = Member left
event-user-approved = Member approved
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
event-settings-updated = Settings changed
event-federation-created = Federation created
event-federation-updated = Federation changed
event-federation-deleted = Federation deleted
event-federation-banned = Federation ban
event-federation-unbanned = Federation ban lifted
event-token-created = Token created
event-token-revoked = Token revoked
event-session-opened = Signed in
event-session-closed = Signed out
event-webhook-created = Webhook created
event-webhook-updated = Webhook changed
event-webhook-deleted = Webhook deleted
event-webhook-switched-off = Webhook switched off
event-webhook-tested = Webhook tested
event-captcha-not-asked = Captcha not asked
event-raid-began = Anti-raid began
event-action-recorded = Action recorded
event-action-completed = Action done
event-action-failed = Action failed
event-action-reverted = Action undone
event-action-expired = Action ended

webhook-test = Send a test
webhook-tested = A test is on its way. See below whether it arrives.

# Roles
roles-text = What each role lets people do. A person's role is set on their page under Members.
roles-saved = The roles are saved.
roles-changed-elsewhere = Somebody changed this role meanwhile. You see it as it is now. Make your change again.
role = Role
role-yes = yes
role-no = no
role-new = New role
role-create = Create role
role-edit = Edit “{ $role }”
role-delete = Delete “{ $role }”
role-delete-sure = People who have this role go back to what their status in Telegram gives them. You can't undo this.
role-strength = strength { $priority }
role-lock-owner = The owner can always do everything.
role-lock-strong = This role is as strong as yours, or stronger.
role-name = Name
    .help = One word, such as “helper”: people type it in chat.
role-description = Description
role-priority = Strength
    .help = From 0 to 100. You can act on people whose role is weaker than yours.
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
federation-user = Id of the person
federation-ban = Ban
federation-banned = They're banned in all groups of the federation.
federation-lift = Lift
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
system-troubles = Since the start
system-troubles-text = All of these should be zero. The process's log says more.
system-unreadable = Telegram updates that couldn't be read
system-missing-rights = Groups where the bot is missing a right that it needs
database-ok = OK
database-away = Doesn't answer
cache-local = Not set up: one process alone
cache-shared = Shared
cache-degraded = Doesn't answer
bot-off = Off
bot-connecting = Connecting
bot-polling = On, by polling
bot-webhook = On, by webhook
bot-away = Telegram doesn't answer
bot-conflict = Another process uses its token
queue-actions = Actions given up
queue-captchas = Captchas given up
queue-deliveries = Webhook deliveries given up
queue-logs = Log channel messages given up
`;export{e as default};