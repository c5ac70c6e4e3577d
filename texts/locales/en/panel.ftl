# The panel in the browser. Only the panel reads this file, together with labels.ftl.

# Frame
nav-label = Pages
nav-groups = Groups
nav-overview = Overview
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

# Sign-in
sign-in = Sign in
sign-in-title = Groupkeeper
sign-in-text = Manage your Telegram groups: see what happened, undo it, and change how the bot protects them.
sign-in-token = Token
    .help = From the start of the process, from data/api_token, or from /token in private chat with the bot.
sign-in-wrong = This token is wrong, expired or revoked. Check that you've copied all of it.

# Used everywhere
loading = Loading…
close = Close
undo = Undo
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
failure-details = Details
failure-request = Request { $id }. Tell it to whoever runs this bot.
problem-unexpected = Something went wrong on this page. Reload it and try again.
problem-unreachable = The server can't be reached. Check your connection and try again.
problem-wait =
    { $seconds ->
        [one] That's too many requests. Try again in { $seconds } second.
       *[other] That's too many requests. Try again in { $seconds } seconds.
    }
problem-signed-out = Your session is over. Sign in again.
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
overview-by-type = Actions by kind
overview-moderators = Most active moderators
overview-quiet = Nothing had to be done since { $day }.
overview-no-moderators = No moderator has acted since { $day }.
overview-no-stats = Your role doesn't let you see the statistics of this group.

# History
history-text = Every action in the group, by people and by rules.
history-by = by { $name }
history-rule = rule { $rule }
history-none-found = No action fits these filters.
history-empty = No actions yet. As soon as somebody is warned, muted or banned, you'll see it here.
filter-any = Any
filter-type = Kind
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
status-expired = Over
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
