# Figures of a group: pictures, their captions, and the automatic reports.

picture-stats = At a glance
picture-growth = Growth
picture-activity = Activity
picture-topmods = Moderators
picture-top = Most active people
figures-head = <b>{ $title }</b>
    { $days }
figure-members = Members
figure-messages = Messages
figure-actions = Actions
figure-joined = Joined
figure-left = Left
figure-busiest-day = Busiest day
figure-busiest-hour = Busiest hour
figure-moderators = Moderators
figure-undone = Undone
figure-people = People
figure-top-share = The top three
chart-messages = Messages per day
chart-members = Members
chart-hours = Messages by weekday and hour
chart-moderators = Actions by moderator
chart-people = Messages by person
chart-nothing = Nothing has been counted yet.

# What happened, compared with the same number of days before.
trend-messages-none = Nobody wrote anything in the last { $days } days.
trend-messages-first =
    { $count ->
        [one] People wrote { $count } message
       *[other] People wrote { $count } messages
    }; in the { $days } days before, I counted none.
trend-messages-same =
    { $count ->
        [one] People wrote { $count } message
       *[other] People wrote { $count } messages
    }, about as many as in the { $days } days before.
trend-messages-more =
    { $count ->
        [one] People wrote { $count } message
       *[other] People wrote { $count } messages
    }, { $percent }% more than in the { $days } days before.
trend-messages-fewer =
    { $count ->
        [one] People wrote { $count } message
       *[other] People wrote { $count } messages
    }, { $percent }% fewer than in the { $days } days before.
trend-joins-none = Nobody joined in the last { $days } days.
trend-joins-first =
    { $count ->
        [one] { $count } person joined
       *[other] { $count } people joined
    }; in the { $days } days before, nobody did.
trend-joins-same =
    { $count ->
        [one] { $count } person joined
       *[other] { $count } people joined
    }, about as many as in the { $days } days before.
trend-joins-more =
    { $count ->
        [one] { $count } person joined
       *[other] { $count } people joined
    }, { $percent }% more than in the { $days } days before.
trend-joins-fewer =
    { $count ->
        [one] { $count } person joined
       *[other] { $count } people joined
    }, { $percent }% fewer than in the { $days } days before.
trend-actions-none = There were no moderation actions in the last { $days } days.
trend-actions-first =
    { $count ->
        [one] There was { $count } moderation action
       *[other] There were { $count } moderation actions
    }; in the { $days } days before, I counted none.
trend-actions-same =
    { $count ->
        [one] There was { $count } moderation action
       *[other] There were { $count } moderation actions
    }, about as many as in the { $days } days before.
trend-actions-more =
    { $count ->
        [one] There was { $count } moderation action
       *[other] There were { $count } moderation actions
    }, { $percent }% more than in the { $days } days before.
trend-actions-fewer =
    { $count ->
        [one] There was { $count } moderation action
       *[other] There were { $count } moderation actions
    }, { $percent }% fewer than in the { $days } days before.
figures-balance =
    { $left ->
        [one] { $left } person left
       *[other] { $left } people left
    }, and the group has { $members ->
        [one] { $members } member
       *[other] { $members } members
    } now.
figures-busiest = The busiest time is { $day } between { $from } and { $to }.
figures-top-moderator = { $name } did the most: { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }.
figures-top-writer = { $name } wrote the most: { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }.
figures-no-moderator = No moderator took an action.
figures-no-writer = Nobody wrote a message that I counted.
theme-light = From now on, pictures are light.
theme-dark = From now on, pictures are dark.

bulletin-weekly = <b>The week in { $group }</b>
    { $days }
bulletin-daily = <b>Moderation in { $group }</b>, { $day }
weekly-on = Every Monday morning, I report on the week: in the log channel if there is one, or else here.
weekly-off = There's no weekly report. Turn it on with <code>/weekly on</code>
daily-on = Every morning, I report on the moderation of the day before: in the log channel if there is one, or else here.
daily-off = There's no daily digest. Turn it on with <code>/daily on</code>
