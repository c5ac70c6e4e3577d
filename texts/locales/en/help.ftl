# The help: its pages, what each command does beyond its one line, and the reference.

usage-with-example = Use: <code>{ $form }</code>
    For example: <code>{ $example }</code>
usage-with-problem-and-example = { $problem } Use: <code>{ $form }</code>
    For example: <code>{ $example }</code>

help-page-topics = <b>Help</b>
    Choose a topic, or send <code>/help ban</code> to read about one command.
help-page-topic = <b>{ $topic }</b>
    Tap a command to read more about it.
help-page-command = <code>{ $command }</code> — { $summary }
help-page-aliases = Also: { $aliases }
help-page-use = Use:
help-page-examples = For example:
help-page-no-permission = Anyone can use it.
help-page-permission = Permission: { $permission }.
help-page-permissions = Permissions: { $see } to look, { $change } to change.
help-page-words = Replace the words in CAPITALS. Parts in [brackets] are optional.
help-page-user = <b>USER</b> is a @username, a numeric ID or a mention. Leave it out when you reply to the person's message.
help-page-time = <b>TIME</b> is a length such as <code>30m</code>, <code>2h</code>, <code>3d</code>, <code>1w</code>, <code>1h30m</code> or <code>2 hours</code>, from 1 second to 10 years.
help-page-placeholders = Placeholders that I fill in for each person:
help-page-placeholder = <code>{ $name }</code> — { $meaning }
help-page-in-group = I explain everything in our private chat.
help-page-unknown = I don't know the command { $command }. Send <code>/help</code> to see all topics.
help-page-nearest = I don't know the command { $command }. Did you mean <code>{ $nearest }</code>?
button-open-help = Open help
button-more-help = Read more
button-all-topics = All topics

reference-title = Commands
reference-placeholders = Placeholders in greetings

topic-moderation = Moderation
topic-warnings = Warnings
topic-messages = Messages
topic-rules = Rules
topic-protection = Protection
topic-new-members = New members
topic-greetings = Greetings
topic-roles = Roles and settings
topic-federations = Federations
topic-reports = Reports and logs
topic-account = You and the bot

placeholder-first = First name
placeholder-last = Last name
placeholder-fullname = First and last name
placeholder-username = @username, or else a mention
placeholder-mention = First name, linked to the person
placeholder-id = Telegram ID of the person
placeholder-chatname = Name of the group
placeholder-count = Number of members in the group

help-ban = Without a time, the ban is permanent. The person can't come back until the ban ends or someone lifts it with <code>/unban</code>. You can also ban a channel that posts here: reply to its message.
help-tban = The ban ends by itself when the time is over. The person isn't added back: they rejoin on their own.
help-dban = Reply to the message. If it belongs to an album, the whole album goes. You also need the permission to delete messages.
help-sban = I say nothing in the group. I delete your command and, if you reply to a message, that message too. You also need the permission to delete messages.
help-unban = All bans of the person in this group end, and they can rejoin. I don't add them back.
help-mute = The person stays in the group but can't post. Without a time, they stay muted until someone unmutes them with <code>/unmute</code>.
help-tmute = The mute ends by itself when the time is over.
help-unmute = All mutes and restrictions of the person in this group end. A ban stays.
help-kick = The person leaves the group at once and can rejoin at any time. To keep them out, use <code>/ban</code>. A kick can't be undone.
help-punish = Name one of the group's rules. I apply the penalty that the rule sets, and the record names the rule. You need the permission for that penalty.
help-undo = I undo your newest action in this group. In reply to a person's message, I undo your newest one on them. In reply to an answer with an Undo button, I undo that action. A kick or a deletion can't be undone.
help-warn = Warnings add up. When a member has too many, the penalty follows by itself: see <code>/warnlimit</code> and <code>/warnmode</code>.
help-warns = Without a name, I show your own warnings. To see another member's, you need the permission to view actions.
help-rmwarn = I remove the newest warning only. To remove all of them, use <code>/resetwarns</code>.
help-warnlimit = Choose a number from 1 to 100. In a new group, the third warning bans. If you use <code>/escalation</code>, this replaces its steps with one.
help-warnmode = Choose what too many warnings lead to: a ban, a mute or a kick. With <code>tban</code> or <code>tmute</code>, add a time.
help-warntime = Warnings that are older no longer count. With <code>off</code>, they never expire.
help-escalation = Each step says how many warnings lead to a mute, a kick or a ban, within which time and for how long. Separate the steps with <code>;</code>. After the last step, counting starts again from zero.
help-del = Reply to the message. If it belongs to an album, the whole album goes.
help-purge = Reply to the first message to delete; with a number, I delete only so many from there. Without a reply, I delete the latest ones. In a forum, I stay in the topic.
help-purgefrom = Then reply to the last message to delete with <code>/purgeto</code>.
help-pin = Reply to the message. Members are notified only if you add <code>loud</code>.
help-rules = Rules are shown by importance. A rule can have a penalty, which <code>/punish</code> applies. For rules that act by themselves, see <code>/lock</code>, <code>/addblocklist</code> and <code>/setflood</code>.
help-ruletest = Type a text, or reply to a message. I only say what would happen: nobody is punished.
help-setup = I ask about captcha, spam, new members, flooding and raids. A star marks what I recommend. You can change everything later.
help-lock = Name one or more kinds; <code>/locktypes</code> lists them all. I delete such messages of members from then on.
help-unlock = Name one or more kinds, or type <code>/unlock all</code> to allow everything again.
help-addblocklist = Put a phrase in quotes; <code>*</code> stands for any letters. You can add a reason, and a penalty of its own in braces. A word that is blocked already gets the new reason and penalty.
help-rmblocklist = Type the words as <code>/blocklist</code> shows them.
help-blocklistmode = This applies to all blocked words without a penalty of their own. The message always goes.
help-setflood = I count the messages of each member. Add <code>in a row</code> to count only messages with nobody else's in between. Set the penalty with <code>/floodmode</code>.
help-floodmode = I delete the messages of a flood in any case. With <code>tmute</code> or <code>tban</code>, add a time.
help-nightmode = Every night, only moderators can post during these hours. Name your time zone or city, such as <code>Europe/Berlin</code>; otherwise the hours are in UTC.
help-captcha = New members can't post until they solve it. If they run out of time or answer wrong three times, I remove them, and they can try again later. People you approve or give a role aren't asked.
help-captchamode = <code>button</code> is a tap, <code>math</code> a small sum, <code>text</code> the letters of a picture, typed in a private chat.
help-captchakick = Choose from 10 seconds to 24 hours. When the time is over, I remove whoever didn't solve the captcha.
help-antiraid = While anti-raid is on, everyone who joins is banned for an hour, and I decline requests to join. It ends by itself, or with <code>/antiraid off</code>. People you approve can still come in.
help-autoantiraid = If so many people join within the time, anti-raid starts by itself. Choose up to 100 people, and from 5 seconds to 1 hour. Without a time, I keep the one that's set.
help-approve = The captcha and anti-raid don't apply to this person any more. If they're solving a captcha now, they're let in at once.
help-setwelcome = Type the text, or reply to a message with a picture, video or sticker. A command under a picture sets both. For a button, write <code>[Text](buttonurl://https://example.org)</code>, and add <code>:same</code> before the last bracket to put it in the same row.
help-welcome = Without a word, I show the welcome message. Nobody is welcomed before they solve the captcha.
help-cleanservice = Service messages are Telegram's notices, such as that someone joined. Name the kinds to delete, or type <code>on</code> for all and <code>off</code> for none.
help-settings = I show switches and texts to tap. To change them, you need the permission to change settings. You can also open them in our private chat.
help-roles = A role gives permissions, and its number is its rank. You can only change roles below yours and give permissions that you have.
help-role = The person doesn't have to be a Telegram admin: I act for them. To take a role away, give them <code>member</code>.
help-promote = I make them an admin in Telegram, with a title if you add one. For rights in this bot only, use <code>/role</code>.
help-newfed = You own the federation. In each group that should join, type <code>/joinfed</code> with its ID.
help-fban = Only the owner and the admins of the federation can use it, whatever their role here.
help-report = Reply to the message, or call <code>@admin</code> in any text. The admins get buttons to ban, mute, delete or dismiss.
help-reports = When so many members in good standing report a message, I delete it and mute its author until an admin decides. Good standing means known here for a day and without a warning.
help-setlog = Type it in the group, with the channel's @name or ID, or in reply to a message forwarded from the channel. You and I must be admins of the channel.
help-history = Without a name, I show the actions of the whole group, newest first. With the buttons you turn pages.
help-info = Without a name, I show what I know about you. To see another member's, you need the permission to view members.
help-help = Name a topic or a command, or nothing to see all topics. In a group I keep it short.
help-language = In a group, it needs the permission to change settings. In our private chat, you choose for yourself. Without a code, I show buttons.
help-connect = In a group, I give you a link to our private chat. Once connected, you type commands there and they work in the group. Only commands about the group's messages must be typed in it.
help-token = It works in our private chat only. A token lets programs act with your permissions, or with those that you list. If you're connected to a group, the token works for that group only.
help-kickme = You leave the group and can rejoin at any time.
