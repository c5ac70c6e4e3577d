# New members: captcha, anti-raid, approvals.

captcha-ask-button = Welcome, { $name }! Tap the button within { $span } to start chatting. { $fail ->
    [ban] Otherwise I'll ban you.
    [mute] Otherwise you won't be able to post.
   *[kick] Otherwise I'll remove you, and you can rejoin.
}
captcha-ask-math = Welcome, { $name }! What's { $sum }? Tap the answer within { $span } to start chatting. { $fail ->
    [ban] Otherwise I'll ban you.
    [mute] Otherwise you won't be able to post.
   *[kick] Otherwise I'll remove you, and you can rejoin.
}
captcha-ask-text = Welcome, { $name }! Tap the button and type the letters you see within { $span } to start chatting. { $fail ->
    [ban] Otherwise I'll ban you.
    [mute] Otherwise you won't be able to post.
   *[kick] Otherwise I'll remove you, and you can rejoin.
}
captcha-ask-button-private = Hi { $name }! You asked to join <b>{ $group }</b>. Tap the button within { $span } to show that you're human, and I'll let you in.
captcha-ask-math-private = Hi { $name }! You asked to join <b>{ $group }</b>. What's { $sum }? Tap the answer within { $span }, and I'll let you in.
captcha-ask-text-private = { $name }, this is for <b>{ $group }</b>: type the letters you see within { $span }.
button-human = I'm human
button-solve-captcha = Solve captcha
alert-captcha-solved = Thank you, and welcome!
alert-captcha-wrong = { $left ->
    [one] That's wrong. You have one try left.
   *[other] That's wrong. You have { $left } tries left.
}
alert-captcha-lost = { $fail ->
    [ban] Too many wrong answers, so I banned you from the group.
    [mute] Too many wrong answers, so you can't post in the group.
   *[kick] Too many wrong answers, so I removed you from the group. You can rejoin right away and try again.
}
alert-captcha-not-asked = You've already answered, or this captcha has expired.
alert-captcha-not-yours = This captcha is for somebody else.
captcha-off = The captcha is off. Turn it on with /captcha on
captcha-saved-but-off = Saved. The captcha is still off. Turn it on with /captcha on
captcha-on-button = New members tap a button within { $span }{ $fail ->
    [ban] , or I ban them.
    [mute] , or they stay muted.
   *[kick] , or I remove them.
}
captcha-on-math = New members solve a sum within { $span }{ $fail ->
    [ban] , or I ban them.
    [mute] , or they stay muted.
   *[kick] , or I remove them.
}
captcha-on-text = New members type the letters in a picture within { $span }{ $fail ->
    [ban] , or I ban them.
    [mute] , or they stay muted.
   *[kick] , or I remove them.
}
captcha-ask-by-link = Welcome, { $name }! Tap the button and answer in our private chat within { $span } to start chatting. { $fail ->
    [ban] Otherwise I'll ban you.
    [mute] Otherwise you won't be able to post.
   *[kick] Otherwise I'll remove you, and you can rejoin.
}
captcha-ask-question =
    { $name }, this is for <b>{ $group }</b>. Type your answer within { $span }:
    <b>{ $question }</b>
captcha-ask-button-by-link = { $name }, this is for <b>{ $group }</b>: tap the button within { $span }.
captcha-ask-math-by-link = { $name }, this is for <b>{ $group }</b>: what's { $sum }? Tap the answer within { $span }.
captcha-on-question = New members answer a question of yours within { $span }{ $fail ->
    [ban] , or I ban them.
    [mute] , or they stay muted.
   *[kick] , or I remove them.
}
captcha-questions = <b>Captcha questions</b>
captcha-questions-none = You have no questions of your own. Write one, for example <code>/captchaquestion Which river flows through our town? = Danube | Donau</code>
captcha-question-added = Saved. New members get one of these questions.
captcha-questions-deleted = Your questions are deleted. New members tap a button.
captcha-question-unclear = Write a question, an equals sign, and its answer. Put | between several answers.
captcha-answer-too-long = An answer can have 60 characters.
captcha-questions-full = There's room for { $count } questions. Delete them all with <code>/captchaquestion off</code>.
captcha-fail-is = Penalty for failing the captcha: { $penalty }.
captcha-fail-unknown = The penalty for failing the captcha can be kick, ban or mute.
captcha-place-group = Captchas are asked in the group.
captcha-place-topic = Captchas are asked in this topic.
captcha-place-private = Captchas are asked in private: the group only sees a button.
ban-lists-on = Shared ban lists are on: people on them are banned when they join or first write.
ban-lists-off = Shared ban lists are off. Turn them on with /banlists on
ban-lists-none = My operator hasn't chosen any lists yet, so nobody is looked up.
ban-lists-allowed = Let in anyway: { $ids }
raid-on = 🚨 Anti-raid is on for { $rest }. Everyone who joins is banned for { $ban }.
raid-ended = Anti-raid is off. New members can join again.
raid-off = Anti-raid is off.
raid-automatic = { $joins ->
    [one] Anti-raid turns itself on when one person joins within { $window }.
   *[other] Anti-raid turns itself on when { $joins } people join within { $window }.
}
raid-not-automatic = Automatic anti-raid is off.
approval-given = { $who } is approved: they need no captcha, and anti-raid lets them in.
approval-removed = { $who } is no longer approved.
approval-not-for-channels = A channel can't be approved.
alert-captcha-declined = Too many wrong answers, so I declined your request. You can ask to join again right away.
raid-began = { $joins ->
    [one] 🚨 One person joined within { $window }, so anti-raid is on for { $rest }. Everyone who joins is banned for { $ban }.
   *[other] 🚨 { $joins } people joined within { $window }, so anti-raid is on for { $rest }. Everyone who joins is banned for { $ban }.
}
raid-ended-by = { $who } turned anti-raid off. New members can join again.
raid-ended-by-banned = { $count ->
    [one] { $who } turned anti-raid off. It banned one person. New members can join again.
   *[other] { $who } turned anti-raid off. It banned { $count } people. New members can join again.
}
button-raid-off = Turn anti-raid off
