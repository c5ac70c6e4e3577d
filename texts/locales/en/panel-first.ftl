# What the panel says first: its frame, the sign-in and the list of groups. Every visit waits for these words.

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
nav-members = Members
nav-settings = Settings
nav-rules = Rules
nav-protection = Protection
nav-reviews = Review queue
nav-weekly = Weekly report
skip = Skip to the page
page-unknown = There's no page here. It may have moved.
page-forbidden = Your role doesn't let you see this page. An admin of the group can change that.
account = Account and display
account-language = Language
account-theme = Colors
theme-auto = Same as the system
theme-light = Light
theme-dark = Dark
sign-out = Sign out

# Search, commands and keys
palette = Search and commands
keys = Keyboard shortcuts

# Sign-in
sign-in = Sign in
sign-in-title = Groupkeeper
sign-in-text = Manage your Telegram groups: see what happened, undo it, and change how the bot protects them.
sign-in-token = Token
    .help = Printed at the first start, kept in data/api_token, or created with /token in a private chat with the bot.
sign-in-again = Sign in again
sign-in-again-text = Your session has ended. Sign in to carry on where you were. Nothing you've typed is lost.
sign-in-ended = Your session has ended. Sign in to carry on where you were.
sign-in-reopen = Your session has ended. Close the panel and open it again from the chat with the bot.
sign-in-wrong = This token is wrong, expired or revoked. Check that you've copied all of it.
sign-in-telegram = Sign in with Telegram
sign-in-chat = Sign in through the bot
sign-in-open = Open { $bot }
sign-in-waiting = Waiting for you to confirm in the chat…
sign-in-elsewhere = Telegram on another device? Send this to { $bot } there:
sign-in-until = Valid until { $time }.
sign-in-declined = You said no in the chat. Start again if that was a mistake.
sign-in-code-over = Nobody confirmed in time. Start again.
sign-in-with-token = Sign in with a token
sign-in-demo = This is a demo. Open the link that it prints when it starts.

# Used everywhere
loading = Loading…
close = Close
undo = Undo
download-csv = Download CSV
    .short = CSV
show-more = Show more
try-again = Try again
clear-filters = Clear filters
delete = Delete

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
groups-fine = Working
groups-powerless = No admin rights
groups-lately = Messages in the last 7 days: { $values }
groups-none-found = No group is called “{ $name }”.
groups-empty = No groups yet. Add the bot to a group and make it an admin: the group then appears here.
groups-shown =
    { $count ->
        [one] { $count } group shown
       *[other] { $count } groups shown
    }

# Also in labels.ftl, which the first page doesn't wait for.
role-owner = owner
role-admin = admin
role-moderator = moderator
role-member = member
