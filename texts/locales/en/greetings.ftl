# Welcomes, goodbyes, and which service messages are deleted.

welcome-default = Welcome to { $group }, { $mention }!
goodbye-default = { $name } has left.
greeting-welcome-on = I welcome new members.
greeting-welcome-off = I don't welcome new members. Turn it on with /welcome on
greeting-goodbye-on = I tell the group when somebody leaves.
greeting-goodbye-off = I don't say goodbye. Turn it on with /goodbye on
greeting-cleanwelcome-on = I keep only the latest welcome message.
greeting-cleanwelcome-off = Old welcome messages stay.
greeting-saved-not-sent = Saved, but Telegram refuses to send it: <code>{ $reason }</code>
greeting-saved-in-part = Saved, but Telegram sends it only as you see above: <code>{ $reason }</code>

# Telegram's own messages about what happened in a group.
cleaning-none = All service messages stay.
cleaning-list = I delete Telegram's messages about this:
cleaning-unknown = “{ $typed }” isn't a kind of service message. These are: <code>{ $kinds }</code>.
service-join = • <code>join</code>: somebody joins
service-leave = • <code>leave</code>: somebody leaves
service-pin = • <code>pin</code>: a message is pinned
service-title = • <code>title</code>: the group's name changes
service-photo = • <code>photo</code>: the group's photo changes
service-videochat = • <code>videochat</code>: a video chat begins or ends
service-topic = • <code>topic</code>: a topic is created or changed
service-other = • <code>other</code>: anything else
