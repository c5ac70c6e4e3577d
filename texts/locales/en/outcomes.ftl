# How actions turned out: what Telegram refuses, and why the bot acts.

telegram-needs-right = I don't have the right to do this. Give it to me among my admin rights.
telegram-lacks-right = I don't have the right “{ $right }”. To give it to me, open the group's profile, choose <i>Administrators</i>, then choose me.
telegram-needs-admin = I don't have the right to do this. Make me an admin.
telegram-cant-write = I can't write here.
telegram-topic-closed = The topic is closed.
telegram-is-admin = Telegram doesn't let me act on an admin.
telegram-is-owner = Nobody can act on the owner of the group.
telegram-is-myself = I can't act on myself.
telegram-user-unknown = Telegram doesn't know this person.
telegram-not-a-member = This person isn't in the group.
telegram-too-many-admins = The group has as many admins as Telegram allows.
telegram-privacy = This person's privacy settings don't allow it.
telegram-chat-unknown = Telegram doesn't know this group, or I'm not in it.
telegram-removed = I'm no longer in the group.
telegram-not-here = I'm not in the group.
telegram-supergroups-only = This only works in supergroups.
telegram-too-old = Telegram doesn't let bots delete messages older than 48 hours.
telegram-message-gone = The message is gone.
telegram-not-pinned = The message isn't pinned.
telegram-already-so = It's already like that.
telegram-away = Telegram isn't responding.
telegram-wait = Telegram asks me to wait { $span }.
telegram-bad-token = Telegram rejected my token.
telegram-migrated = The group has another ID now.
telegram-no-photo = Telegram has no such photo.
telegram-no-file = Telegram no longer has this file, or it's too large.
telegram-files-away = Telegram's file server isn't responding.
telegram-bot-off = The bot is off. Set BOT_TOKEN to turn it on.
telegram-refused = Telegram refused: { $told }
failure-overtaken = A newer action came first.
failure-ours = Something went wrong on our side.
reason-captcha-waits = has to solve a captcha
reason-captcha-unsolved = didn't solve the captcha
reason-captcha-early = written before the captcha was solved
reason-captcha-solved = solved the captcha
reason-captcha-failed = the captcha failed
reason-captcha-unasked = the captcha couldn't be shown
reason-captcha-stays = can't be removed
reason-captcha-spared = doesn't need a captcha
reason-raid = joined during a raid
reason-ban-list = is on a shared ban list
reason-reported = reported by members
reason-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
reason-warnings-within = { $count ->
    [one] { $count } warning within { $span }
   *[other] { $count } warnings within { $span }
}
reason-rule = { $description } ({ $why })
