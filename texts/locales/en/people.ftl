# What is kept about people, and what they can do about it.

privacy-title = What I keep about you
privacy-line = • <b>{ $what }</b>
    Why: { $why }.
    Kept: { $lasting }.
privacy-messages = I read every message, but I keep its text only where the list says so.
privacy-rights = Send /mydata to get all of it as a file, or /forgetme to have it erased.
privacy-in-group = I keep names, roles, actions and counts, and hardly any messages. The full list is in our private chat.
button-privacy = Show the list

private-chat-only = That's between you and me. Send it in our private chat.
caption-mydata = This is everything that I keep about you, in all groups that you're in. Other people are left out.
forgetme-question = Do you want me to forget you?

    I erase your name, roles, warnings, counts, tokens and everything else about you, in all groups. What you did stays in their records, but as done by a deleted person.
    I keep only your ID where you're banned or muted right now, so that the ban or mute still applies, and where you're an admin in Telegram.
    You can't undo this. If you write in one of the groups again, you'll be new to me.
button-forget-me = Forget me
forgetme-begun = I've started to erase it, and I carry on even after a restart. It usually takes a few minutes at most.

kept-members = Your name, @name and role in each group, and whether you joined, left or are approved
kept-members-why = to know who can do what, and who is new
kept-actions = Warnings, mutes, bans and other actions that you got or took, with their reasons
kept-actions-why = to carry them out, end them and undo them
kept-figures = How many messages you wrote, and how many actions you took or got, on each day
kept-figures-why = for the statistics of the group
kept-logs = What happened, such as that you joined or changed a setting
kept-logs-why = so that admins can look up who did what
kept-deliveries = The same events, on their way to programs that a group has connected
kept-deliveries-why = to try again if a program is away
kept-reports = Which of your messages were reported and which ones you reported, without their text
kept-reports-why = so that an admin can decide
kept-captchas = Your captcha, and which messages you sent in the meantime
kept-captchas-why = to let you in, or to delete them
kept-reviews = The text of a message that the spam filter finds suspicious, with its author
kept-reviews-why = so that an admin can decide what it is
kept-samples = A text that somebody marked as spam or as ordinary: who marked it, but not who wrote it
kept-samples-why = so that the group's spam filter learns
kept-federations = Federations that you own or help with, and bans by federations
kept-federations-why = to keep people out of all groups of a federation
kept-rules = That a rule or a shared ban list doesn't apply to you
kept-rules-why = because an admin decided so
kept-access = Your API tokens, webhooks and sign-ins to the panel
kept-access-why = so that programs and the panel work for you
kept-allowances = Whether you can add the bot to groups, if an operator has decided that
kept-allowances-why = so that the bot is only where its operator wants it
kept-memos = Your language, the group that you manage from here, and questions that wait for your answer
kept-memos-why = to carry on where you left off
kept-incoming = What Telegram or a program sends me, while I handle it
kept-incoming-why = so that nothing gets lost or happens twice

kept-for = for { $span }
kept-while-in-force = for { $span }, or as long as they're in force
kept-with-group = until the group is deleted
kept-until-solved = until you solve it or your time is over
kept-until-lifted = until they are deleted or lifted
kept-until-deleted = until it's deleted
kept-until-taken-off = until an operator takes you off the list
kept-until-changed = until an admin changes that
kept-until-ended = until you end them; sign-ins for { $span }
kept-until-chosen = until you choose another; questions for { $span }
