# Moderation: how actions ended, warnings, messages, reports, federations.


# How an action ended.
done-ban = { $who } was banned by { $by }.
done-ban-for = { $who } was banned for { $span } by { $by }.
done-unban = { $who } was unbanned by { $by }.
done-kick = { $who } was kicked by { $by }.
done-leave = { $who } left the group.
done-mute = { $who } was muted by { $by }.
done-mute-for = { $who } was muted for { $span } by { $by }.
done-unmute = { $who } was unmuted by { $by }.
done-warn = { $who } was warned by { $by }.
done-unwarn = The last warning of { $who } was removed by { $by }.
done-unwarn-all = All warnings of { $who } were removed by { $by }.
done-restrict = { $who } was restricted by { $by }.
done-unrestrict = The restriction on { $who } was lifted by { $by }.
done-promote = { $who } was promoted by { $by }.
done-demote = { $who } was demoted by { $by }.
done-delete = A message from { $who } was deleted by { $by }.
done-pin = A message from { $who } was pinned by { $by }.
done-unpin = A message from { $who } was unpinned by { $by }.
pending-action = Telegram is slowing me down. I'll do this as soon as it lets me: { $action }, { $who }.
failed-ban = I couldn't ban { $who }. { $why }
failed-unban = I couldn't unban { $who }. { $why }
failed-kick = I couldn't kick { $who }. { $why }
failed-mute = I couldn't mute { $who }. { $why }
failed-unmute = I couldn't unmute { $who }. { $why }
failed-warn = I couldn't warn { $who }. { $why }
failed-unwarn = I couldn't remove { $who }'s warning. { $why }
failed-restrict = I couldn't restrict { $who }. { $why }
failed-unrestrict = I couldn't lift the restriction on { $who }. { $why }
failed-promote = I couldn't promote { $who }. { $why }
failed-demote = I couldn't demote { $who }. { $why }
failed-delete = I couldn't delete the message from { $who }. { $why }
failed-pin = I couldn't pin the message from { $who }. { $why }
failed-unpin = I couldn't unpin the message from { $who }. { $why }
action-reason = Reason: { $reason }

# Who acted.
by-rule = the rule “{ $rule }”
by-captcha = the captcha
by-admin = an admin
by-channel = a channel
by-token = the API token “{ $name }”
by-raid = anti-raid
by-ban-list = a shared ban list
by-reports = reports by members
by-federation = the federation “{ $name }”

# The target of an action, if it isn't a person.
target-channel = channel { $id }
target-reaction = a reaction
target-all-messages = all messages
target-forgotten = a deleted person
target-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}

# Commands that act on people.
reply-to-deleted = Reply to the message that I should delete.
not-their-message = { $who } didn't write that message.
who-are-you = I can't tell who you are. Turn off “Remain anonymous”, then try again.
which-rule = Which rule?
kickme-question = Leave this group? I'll remove you, and you can rejoin.
button-kickme = Yes, remove me

# Undoing.
button-undo = ↩️ Undo
alert-undone = Undone.
undone-by = ↩️ Undone by { $by }.
undone-action = ↩️ Undone: { $action }, { $who }.
undo-failed = I couldn't undo this. { $why }
undo-pending = I'll undo this as soon as Telegram lets me.
undo-about-nobody = I can't tell who that message is about.
error-action-permanent = This kind of action can't be undone: { $action }.
error-last-action-permanent = Your last action here can't be undone: { $action }, { $who }.
error-last-action-over = Your last action here is already over: { $action }, { $who }.
error-last-action-failed = Your last action here failed, so there's nothing to undo: { $action }, { $who }.

# Warnings.
warnings-count = Warnings: { $count }
warnings-count-of = Warnings: { $count } of { $limit }
warning-line = • { $when }, by { $by }
warning-line-until = • { $when }, by { $by } (counts until { $until })
warning-line-reason = • { $when }, by { $by }: { $reason }
warning-line-until-reason = • { $when }, by { $by } (counts until { $until }): { $reason }
warnings-none = { $who } has no warnings.
escalation-none = Warnings lead to no penalty. To set one: <code>/escalation 3 mute 1d; 5 ban</code>
escalation-heading = <b>What warnings lead to</b>
escalation-step = { $count ->
    [one] • { $count } warning: { $penalty }
   *[other] • { $count } warnings: { $penalty }
}
escalation-step-within = { $count ->
    [one] • { $count } warning within { $within }: { $penalty }
   *[other] • { $count } warnings within { $within }: { $penalty }
}
warning-lifetime = A warning counts for { $span }.
warning-lifetime-off = Warnings never expire.

# Messages.
messages-limit = I delete at most { $limit } messages at once.
purged = { $count ->
    [one] Purged { $count } message.
   *[other] Purged { $count } messages.
}
purge-pending = Telegram is slowing me down. I'll delete the messages as soon as it lets me.
spam-question = This message looks perfectly ordinary. Is it spam, or just off-topic? I learn only from spam.
button-spam = 🚫 Spam
button-not-spam = ✅ Not spam
button-off-topic = 💬 Off-topic
spam-learned = I learned from this message. Undo it if I shouldn't have.
ham-learned = I learned that this is ordinary talk here.
review-ham = ✅ { $by } says that it isn't spam. I've learned that.
reason-spam = spam
reason-off-topic = off-topic
purge-unplaced = { $count ->
    [one] Up to { $count } more may be in this topic: I didn't see it arrive.
   *[other] Up to { $count } more may be in this topic: I didn't see them arrive.
}
purge-marked = I'll delete from there. Now reply /purgeto to the last message.
purge-unmarked = First, mark the message to start from.
purge-question = { $count ->
    [one] Delete { $count } message? This can't be undone.
   *[other] Delete { $count } messages? This can't be undone.
}
button-purge = Delete them
pinned = Pinned.
unpinned = Unpinned.
nothing-pinned = Nothing is pinned.
unpinall-question = Unpin all messages? This can't be undone.
button-unpinall = Unpin all
all-unpinned = All messages are unpinned.
reply-to-message = Reply to a message.

# History.
history-heading = <b>History</b>
history-empty = Nothing here yet.
button-newer = ◀️ Newer
button-older = Older ▶️
history-line = { $when } · <b>{ $action }</b> · { $who } · by { $by }
history-line-for = { $when } · <b>{ $action }</b> ({ $span }) · { $who } · by { $by }
status-pending = In progress
status-failed = Failed
status-reverted = Undone
status-expired = Over
status-recorded = Only recorded

# Reports.
admins-called = I've called the admins.
report-made = A message from { $who } was reported to the admins.
report-acted = { $count ->
    [one] { $count } member reported it. The message is deleted, and { $who } is muted until an admin decides.
   *[other] { $count } members reported it. The message is deleted, and { $who } is muted until an admin decides.
}
report-known = The admins already know. Thank you.
button-report-ban = 🔨 Ban
button-report-mute = 🔇 Mute
button-report-delete = 🗑 Delete
button-report-dismiss = ✖️ Dismiss
report-dismissed = Dismissed by { $by }.
reports-limit = { $count ->
    [one] After { $count } report I delete the message and mute its author until an admin decides.
   *[other] After { $count } reports I delete the message and mute its author until an admin decides.
}
reports-only-told = Reports only notify the admins.

# Federations.
federation-created =
    The federation <b>{ $name }</b> is yours. To add a group, send this there:
    <code>/joinfed { $id }</code>
federation-id-invalid = That isn't a federation ID.
federation-joined = This group is in the federation <b>{ $name }</b> now.
leavefed-question = Leave the federation <b>{ $name }</b>?
button-leavefed = Leave
federation-left = This group isn't in a federation any more.
federation-info =
    <b>{ $name }</b>
    <code>{ $id }</code>
federation-counts = Groups: { $groups }, bans: { $bans }
federation-counts-more = Groups: { $groups }, bans: { $bans } or more
federation-people-only = A federation bans people only, not channels.
fban-question = { $count ->
    [one] Ban { $who } in the { $count } group of <b>{ $name }</b>?
   *[other] Ban { $who } in all { $count } groups of <b>{ $name }</b>?
}
button-fban = Ban in all groups
federation-banned = { $count ->
    [one] { $who } is banned in { $count } group of <b>{ $name }</b>.
   *[other] { $who } is banned in { $count } groups of <b>{ $name }</b>.
}
federation-unbanned = { $who } can return to the groups of <b>{ $name }</b>.
fedadmin-made = { $who } can ban in the federation <b>{ $name }</b> now.
fedadmin-removed = { $who } isn't an admin of the federation <b>{ $name }</b> any more.
fedadmin-people-only = Only people can be admins of a federation, not channels.
fedadmins-owner = <b>{ $name }</b> belongs to { $who }.
fedadmins-name = { $who }
fedadmins-admins = Admins: { $names }
fedadmins-none = It has no other admins.
federation-renamed = The federation is called <b>{ $name }</b> now.
delfed-question = Delete the federation <b>{ $name }</b> and its list of bans? You can't undo this. People who are banned in its groups stay banned there.
button-delfed = Delete
federation-deleted = The federation <b>{ $name }</b> is deleted.
myfeds-none = You don't own a federation. Create one: <code>/newfed Our clubs</code>
fbanlist-caption = The bans of the federation <b>{ $name }</b>. To ban the same people in another federation, reply to this file there with <code>/importfbans</code>.
fbanlist-none = Nobody is banned in this federation.
importfbans-new = New bans: { $count }
importfbans-same = Already banned: { $count }
importfbans-refused = { $why } ({ $count })
importfbans-question = { $count ->
    [one] Ban these people in the { $count } group of <b>{ $name }</b>?
   *[other] Ban these people in all { $count } groups of <b>{ $name }</b>?
}

# Administrators.
admins-heading = <b>Admins</b>
admins-line = • { $who } <i>({ $role })</i>

# Phrases that are stored with an action.
note-restriction-stands = An earlier restriction still applies.
note-ban-stands = They stay banned: another ban still applies.
note-still-banned = They stay banned.
note-longer-ban = A longer ban already applies.
note-gone-already = They were gone already.
note-messages-stay = { $count ->
    [one] { $count } message stays: { $why }
   *[other] { $count } messages stay: { $why }
}
note-title-refused = They have no title: { $why }
failure-not-admin = This person isn't an admin.
failure-not-here = This person isn't in the group.
failure-kick-banned = They're banned. A kick doesn't lift a ban.
failure-banned = They're banned from the group.
