# Protection: rules, locks, blocklist, floods, night mode, /setup.

# Why a message breaks a rule, and what a rule forbids: parts of lists and sentences.
why-word = the word “{ $word }”
why-pattern = wording that this rule forbids
why-quick-money = promises of quick money
why-multiplied-money = promises to multiply money
why-scam = wording typical of scams
why-link = a link to <code>{ $host }</code>
why-channel-link = a link to the channel <code>@{ $name }</code>
why-bot-link = a link to the bot <code>@{ $name }</code>
why-caps = { $percent }% capitals
why-length = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
why-mentions = { $count ->
    [one] { $count } mention
   *[other] { $count } mentions
}
why-edited = an edit after { $span }
why-second-opinion = looks like spam to a language model
why-spam = looks like spam, { $percent }% sure
why-spam-by-one = looks like spam, { $percent }% sure: { $reason1 }
why-spam-by-two = looks like spam, { $percent }% sure: { $reason1 }; { $reason2 }
why-spam-by-three = looks like spam, { $percent }% sure: { $reason1 }; { $reason2 }; { $reason3 }
why-flood = { $count ->
    [one] { $count } message in { $span }
   *[other] { $count } messages in { $span }
}
why-flood-in-a-row = { $count ->
    [one] { $count } message in a row
   *[other] { $count } messages in a row
}
why-duplicates = { $count ->
    [one] the same message once in { $span }
   *[other] the same message { $count } times in { $span }
}
why-reactions = { $count ->
    [one] { $count } reaction in { $span }
   *[other] { $count } reactions in { $span }
}
rule-blocked-words = blocked words
rule-spam = anything that looks like spam
rule-length = { $count ->
    [one] messages longer than { $count } character
   *[other] messages longer than { $count } characters
}
rule-mentions = { $count ->
    [one] { $count } mention or more in one message
   *[other] { $count } mentions or more in one message
}

# What a rule says, and the list of rules.
rule-not-allowed = Not allowed: { $what }
rule-not-allowed-at-first = Not allowed within { $span } of joining: { $what }
rules-title = Rules
rules-none = This group has no rules yet. Admins add them with /rules add
rule-line = { $number }. <b>{ $name }</b>: { $text }
rule-line-penalty = { $number }. <b>{ $name }</b>: { $text } <i>({ $penalty })</i>
rule-line-bare = { $number }. <b>{ $name }</b>
rule-line-bare-penalty = { $number }. <b>{ $name }</b> <i>({ $penalty })</i>
rule-added = Rule <b>{ $name }</b> added. Members see it under /rules
rule-added-penalty = Rule <b>{ $name }</b> added. Members see it under /rules. I don't enforce it myself: apply its penalty with /punish
rule-deleted = Rule <b>{ $name }</b> deleted.
rule-on = Rule <b>{ $name }</b> is on.
rule-off = Rule <b>{ $name }</b> is off.
ruletest-none = This doesn't break any rule.
ruletest-line = <b>{ $rule }</b>: { $why }. What I'd do: { $does }
rule-replies = a reply
rule-does-nothing = nothing

# Locks.
lock-types-title = <b>What you can lock</b>
lock-line = • { $label }: <code>{ $names }</code>
locked = Locked: { $kinds }.
lock-penalty = Penalty: { $penalty }.
unlocked = Unlocked: { $kinds }.
locks-title = <b>Locked in this group</b>
locks-none = Nothing is locked. Lock something, for example <code>/lock links</code>
lock-unknown = “{ $kind }” can't be locked. /locktypes lists what can.

# The blocklist.
blocklist-added = { $count ->
    [one] Added to the blocklist: { $words } ({ $count } word in total).
   *[other] Added to the blocklist: { $words } ({ $count } words in total).
}
blocklist-reason = Reason: { $reason }
blocklist-penalty = Penalty: { $penalty }
blocklist-removed = Removed from the blocklist: { $words }.
blocklist-title = Blocked words
blocklist-line-reason = { $words }: { $reason }
blocklist-line-penalty = { $words } ({ $penalty })
blocklist-line-reason-penalty = { $words }: { $reason } ({ $penalty })
blocklist-mode = Penalty for blocked words: { $penalty }.
blocklist-what-about = I don't know what “{ $typed }” means here. Put several words in brackets: <code>(ONE, OTHER)</code>
entry-quote-missing = A quotation mark is missing.
entry-brace-missing = A brace is missing. Put a penalty between two, for example <code>{"{"}tmute 6h{"}"}</code>
entry-one-penalty = A word has only one penalty. Which one do you want?
entry-bracket-missing = A bracket is missing: <code>(ONE, OTHER)</code>
entry-phrase-or-reason = Is “{ $typed }” one phrase, or a word and a reason? Put the words in brackets, and the reason after them: <code>(ONE, OTHER) REASON</code>
entry-penalty-or-reason = Is “{ $typed }” the penalty? Put it in braces: <code>{"{"}{ $typed }{"}"}</code>

# Floods and night mode.
flood-off = Flood protection is off.
flood-in-time = { $count ->
    [one] Flood limit: { $count } message in { $span }.
   *[other] Flood limit: { $count } messages in { $span }.
}
flood-in-a-row = { $count ->
    [one] Flood limit: { $count } message in a row.
   *[other] Flood limit: { $count } messages in a row.
}
flood-mode = Penalty for flooding: { $penalty }.
night-on = 🌙 Night mode: from { $start } to { $end } ({ $zone }), only moderators can post.
night-off = Night mode is off.

# /setup.
setup-title = <b>Protection, { $step } of { $steps }</b>
setup-ask-captcha = Should new members solve a captcha? They can't post until they do. If they haven't after { $span }, I remove them.
setup-ask-spam = What should I do about spam: scams and ads that my filter knows, invitations to other chats, posts under a channel's name, and mass mentions?
setup-ask-newcomers = Should I delete links, forwards and contacts that new members send on their first day?
setup-ask-bots = Should I remove bots that members add?
setup-ask-flood = How many messages in ten seconds are too many? I mute anyone who sends that many for an hour.
setup-ask-raids = { $count ->
    [one] When { $count } person joins within { $window }, should I ban everyone who joins for the next { $span }?
   *[other] When { $count } people join within { $window }, should I ban everyone who joins for the next { $span }?
}
button-setup-advised = ⭐ { $choice }
button-setup-yes = Yes
button-setup-no = No
button-setup-captcha-button = Yes, with a button
button-setup-captcha-math = Yes, with a sum
button-setup-spam-mute = Delete it, mute for a day
button-setup-spam-delete = Delete it
button-setup-spam-log = Watch for a day, then ask
button-setup-spam-nothing = Nothing
button-setup-flood = { $count }
button-setup-flood-none = Any number is fine
setup-done = <b>Setup finished</b>
setup-nothing = Nothing is switched on, so the group isn't protected. Run /setup again at any time.
setup-line-captcha = • Captcha: <b>{ $choice }</b>
setup-line-spam = • Spam: <b>{ $choice }</b>
watch-report =
    <b>Watch mode in { $group }</b>
    Messages in the last day that my rules against spam would have acted on: { $count }
watch-question = I only watched. Should I delete spam from now on, and mute its author for a day?
button-watch-on = Switch it on
watch-is-on = The rules against spam act from now on.
setup-line-newcomers = • No links, forwards and contacts on the first day: <b>{ $choice }</b>
setup-line-flood = • Too many messages in ten seconds: <b>{ $choice }</b>
setup-line-raids = • Automatic anti-raid: <b>{ $choice }</b>
setup-line-bots = • Bots that members add are removed: <b>{ $choice }</b>
setup-rules = { $count ->
    [one] { $count } rule is active: see /rules. Try a message with /ruletest
   *[other] { $count } rules are active: see /rules. Try a message with /ruletest
}
