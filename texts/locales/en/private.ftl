# The private chat with the bot: the first words, the connection to a group, API tokens, the panel; and who is behind an anonymous admin.

start-in-private = 👋 I moderate Telegram groups: protection from spam and raids, captchas, warnings, roles, and a log of who did what.

    1. Add me to your group with the button below, and keep the admin rights that it asks for.
    2. Send <code>/setup</code> there and answer a few questions.
    3. That's it. You can change everything later with <code>/settings</code>.
start-in-group = I'm here. Send <code>/help</code> to see what I can do.
button-add-to-group = ➕ Add to a group
button-guide = 📖 Guide
button-language = 🌐 Language
button-open-private = Open private chat

private-needs-group = This works in a group. Send it there, or choose your group with <code>/connect</code> and manage it from here.
private-needs-group-itself = This works only in the group itself.

connection-open = Tap to manage this group from our private chat.
connection-choose = You're not managing a group from here yet. Choose one:
connection-no-groups = You're not managing a group from here, and I don't know of any group where you have a role. Add me to your group, or send <code>/connect</code> there.
connection-is = You're managing <b>{ $group }</b> from here. Send /disconnect to stop.
connection-begun = You're now managing <b>{ $group }</b> from here: the commands that you send here apply there. Send /disconnect to stop.
connection-ended = You no longer manage a group from here.
error-connection-without-role = You don't have a role in that group, so there's nothing to manage.

identity-question = You're posting anonymously. Confirm that you sent this command. The group will see your name.
edited-command = I don't act on edited messages. Send the command again.
button-confirm-identity = ✅ Confirm
error-identity-of-another = Only the admin who sent the command can confirm it.
error-command-expired = That command was already carried out, or it has expired. Please send it again.

token-in-group = For your safety, I only show API tokens in our private chat, where nobody else can read them.
token-none = You have no API tokens. Create one: <code>/token new panel 30d</code>
token-list = Your API tokens
token-list-name = • <b>{ $name }</b>
token-list-scopes = Allows: { $scopes }
token-list-all-scopes = Allows everything that your roles allow.
token-list-used = Last used: { $time } UTC
token-list-unused = Never used.
token-list-expires = Expires: { $time } UTC
token-made = 🔑 The token <b>{ $name }</b> works in all your groups, as far as your roles there allow:
    <code>{ $token }</code>
    I show it only this once, so save it now. To end it, send <code>/token revoke { $name }</code>
token-made-for-group = 🔑 The token <b>{ $name }</b> works in <b>{ $group }</b>, as far as your role there allows:
    <code>{ $token }</code>
    I show it only this once, so save it now. To end it, send <code>/token revoke { $name }</code>
token-revoked = The token <b>{ $name }</b> is revoked. It no longer works.
token-unknown = You have no token called “{ $name }”. Send /token to see yours.
token-time-unclear = I can't tell how long the token should last. Write a time such as <code>30d</code> or <code>12h</code>.

panel-of-person = Your groups in the panel: history, members, rules and settings.
panel-of-group = This group in the panel. You see what your role lets you see.
panel-without-address = I can't open the panel from here yet. The operator of this bot can turn that on: set <code>PUBLIC_URL</code> to the panel's HTTPS address, such as <code>https://bot.example.org</code>, and restart me.
button-open-panel = 🖥 Open the panel
open-in-panel = Open in the panel
