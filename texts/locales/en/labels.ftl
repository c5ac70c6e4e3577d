# Names of things that stand in sentences and lists of all subjects.

# Permissions, by their names in the API.
permission-settings-view = View settings
permission-settings-edit = Change settings
permission-roles-view = View roles
permission-roles-edit = Change roles
permission-roles-assign = Give roles
permission-rules-view = View rules
permission-rules-edit = Change rules
permission-users-view = View members
permission-actions-view = View actions
permission-stats-view = View statistics
permission-logs-view = View the log
permission-moderate-warn = Warn members
permission-moderate-mute = Mute members
permission-moderate-kick = Kick members
permission-moderate-ban = Ban members
permission-moderate-delete = Delete messages
permission-moderate-pin = Pin messages

# Kinds of moderation action.
action-ban = Ban
action-unban = Lifted ban
action-kick = Kick
action-mute = Mute
action-unmute = Lifted mute
action-warn = Warning
action-unwarn = Removed warning
action-restrict = Restriction
action-unrestrict = Lifted restriction
action-promote = Promotion
action-demote = Demotion
action-delete = Deleted messages
action-pin = Pin
action-unpin = Unpin

# Rights of an administrator, as Telegram's apps call them in this language.
right-change-info = Change Group Info
right-delete-messages = Delete Messages
right-restrict-members = Ban Users
right-invite-users = Invite Users via Link
right-pin-messages = Pin Messages
right-promote-members = Add New Admins
