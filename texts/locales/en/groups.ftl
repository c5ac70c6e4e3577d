# The group itself: its settings page, roles, people, figures and log channel.

settings-title = ⚙️ <b>Settings of { $group }</b>
settings-about-welcome = <b>Welcome message</b>: greets each new member.
settings-about-goodbye = <b>Goodbye message</b>: tells the group when somebody leaves.
settings-about-captcha = <b>Captcha</b>: new members can't post until they show that they're human.
settings-about-commands = <b>Delete commands</b>: removes a command from the chat once I've answered it.
settings-about-log = <b>Activity log</b>: keeps what happens here for 30 days.
settings-about-moderation = <b>Moderation</b>: bans, captcha, anti-raid and rules. If it's off, none of them work.
settings-flood-none = <b>Flood limit</b>: none. Set one with <code>/setflood 7</code>
settings-flood-in-time = <b>Flood limit</b>: { $messages } messages in { $span }. Change it with /setflood
settings-flood-in-a-row = <b>Flood limit</b>: { $messages } messages in a row. Change it with /setflood
settings-warnings-none = <b>Warnings</b>: they lead to no penalty. Change it with /escalation
settings-warnings = <b>Warnings</b>: the last penalty comes at { $count }. Change it with /escalation
settings-log-channel-none = <b>Log channel</b>: none. Choose one with /setlog
settings-log-channel = <b>Log channel</b>: <code>{ $chat }</code>. Stop it with /unsetlog
settings-language = <b>Language</b>: { $language }
settings-welcome-text = <b>Welcome text</b>:
settings-goodbye-text = <b>Goodbye text</b>:
button-switch-welcome = Welcome message
button-switch-goodbye = Goodbye message
button-switch-captcha = Captcha
button-switch-commands = Delete commands
button-switch-log = Activity log
button-switch-moderation = Moderation
button-welcome-text = Welcome text
button-goodbye-text = Goodbye text
button-open-in-private = Open in private
button-close = Close
alert-switched-on = { $switch }: on
alert-switched-off = { $switch }: off
settings-ask-welcome = Reply to this message with { $start }the new welcome text{ $end }.
    Placeholders: { $placeholders }
settings-ask-goodbye = Reply to this message with { $start }the new goodbye text{ $end }.
    Placeholders: { $placeholders }
settings-needs-text = Please reply with the text.
settings-welcome-saved = Welcome text saved.
settings-goodbye-saved = Goodbye text saved.
settings-moderation-question = Turn off all moderation in <b>{ $group }</b>? Bans, captcha, anti-raid and rules stop working.
button-moderation-off = Yes, turn it off
settings-moderation-off = Moderation is off. Turn it on again under /settings.
error-page-of-others = Only people who can see the settings can close this page.

roles-title = Roles
role-line = • <b>{ $name }</b> (priority { $priority }): { $permissions }
role-line-built-in = • <b>{ $label }</b> (<code>{ $name }</code>, priority { $priority }): { $permissions }
role-permission = { $label } (<code>{ $name }</code>)
role-allows-all = everything
role-allows-nothing = nothing
role-made = Role created.
    { $role }
role-changed = Role changed.
    { $role }
role-delete-question = Delete the role <b>{ $name }</b>? Everyone who has it loses it.
button-delete-role = Yes, delete it
role-deleted = The role <b>{ $name }</b> is deleted.
role-given = { $who } now has the role <b>{ $role }</b>.
role-stays = { $who } keeps the role <b>{ $role }</b>: it comes from their Telegram status, and it's the stronger one.
role-permission-unknown = “{ $name }” isn't a permission. Choose from these: { $permissions }.
person-whom = Who do you mean?
person-unknown = I haven't seen that person in this group yet. Reply to one of their messages, or use their numeric ID.

id-chat = This chat: <code>{ $id }</code>
id-topic = This topic: <code>{ $id }</code>
id-message = That message: <code>{ $id }</code>
id-author = Its author: <code>{ $id }</code>
id-you = You: <code>{ $id }</code>
info-id = ID: <code>{ $id }</code>
info-role = Role: { $role }
info-owner = Status: owner of the group
info-admin = Status: admin
info-member = Status: member
info-restricted = Status: member with restrictions
info-gone = Status: not in this group
info-banned = Status: banned from this group
info-known-since = Known since: { $time } UTC
info-warnings = Warnings: { $count }
info-warnings-of = Warnings: { $count } of { $limit }

stats-line = • { $name }: { $count }

log-channel-how-to = Now send this in your group:
    <code>/setlog { $id }</code>
log-channel-wrong-chat = Choose a channel or a group for the log, not a person.
log-channel-unreachable = I can't write to that chat. Make me an admin there, then send /setlog again.
log-channel-hello = From now on, I post the log of <b>{ $group }</b> here.
log-channel-set = From now on, the log goes to <b>{ $chat }</b>.
log-channel-unset-question = Stop sending the log to the channel? I still keep it for 30 days.
button-stop-log = Yes, stop
log-channel-unset = The log no longer goes to a channel. I still keep it for 30 days.
