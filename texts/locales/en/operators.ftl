# For operators, in private: the bot's groups, and who may add it.

groups-title = The groups that I know
groups-none = I don't know any groups yet.
groups-line-working =
    { $count ->
        [one] • <b>{ $group }</b>, one member: I work there. <code>{ $id }</code>
       *[other] • <b>{ $group }</b>, { $count } members: I work there. <code>{ $id }</code>
    }
groups-line-powerless =
    { $missing ->
        [one] • <b>{ $group }</b>, members: { $count }. ⚠️ I lack an admin right. <code>{ $id }</code>
       *[other] • <b>{ $group }</b>, members: { $count }. ⚠️ I lack { $missing } admin rights. <code>{ $id }</code>
    }
groups-line-gone = • <b>{ $group }</b>: I'm no longer there. <code>{ $id }</code>
button-groups-next = Next page
leave-question = Do you want me to leave <b>{ $group }</b>? I keep what I know about it, in case I come back.
button-leave = Leave the group
leave-done = I've left <b>{ $group }</b>.
not-allowed-here = Thank you for adding me, but the operator of this bot hasn't allowed this group, so I'm leaving.
allow-is-open = Anyone can add me to a group, except for those on this list:
allow-is-closed = Only operators and those who are allowed on this list can add me to a group:
allow-line-group = ✅ Group <code>{ $id }</code>
allow-line-person = ✅ Person <code>{ $id }</code>
deny-line-group = 🚫 Group <code>{ $id }</code>
deny-line-person = 🚫 Person <code>{ $id }</code>
allow-group = The group <code>{ $id }</code> can add me now.
allow-person = The person <code>{ $id }</code> can add me to groups now.
allow-all-done = Anyone can add me to a group now, except for those who are denied.
deny-group = The group <code>{ $id }</code> can't add me any more.
deny-person = The person <code>{ $id }</code> can't add me to groups any more.

note-queue = ⚠️ Work is late: the oldest item in the queue <code>{ $queue }</code> has waited for { $span }. The log and <code>/ready</code> may say why.
note-queue-fine = ✅ No work is late any more.
note-rights =
    { $count ->
        [one] ⚠️ In one group I lack admin rights. Send /groups to see which one.
       *[other] ⚠️ In { $count } groups I lack admin rights. Send /groups to see which ones.
    }
note-rights-fine = ✅ I have all the admin rights that I need in all groups again.
note-backup = ⚠️ The nightly backup failed. The log says why, and I try again every ten minutes.
note-backup-fine = ✅ The nightly backup works again.
