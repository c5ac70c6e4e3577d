"""The tags of the schema: what each resource of the API is."""

from typing import Final

TAGS: Final = {
    "groups": "Telegram groups that the bot looks after.",
    "users": "People in a group: who they are, their role, and whether they're approved.",
    "roles": "Named sets of permissions. Give somebody a role, and they can do what it allows.",
    "rules": "What members have to follow, and the penalty if they don't. With a trigger, a rule enforces itself.",
    "presets": "Ready-made rules: locks, blocked words, the flood limit and night mode.",
    "spam": "The spam filter: how it judges a text, and the texts that taught it.",
    "settings": "A group's settings: welcome, captcha, anti-raid, warnings, language and more.",
    "moves": "A group's configuration as a file: out of one group, and into another.",
    "actions": "Bans, mutes, warnings and other actions. The bot carries them out in Telegram, and can undo them.",
    "figures": "How a group grows, talks and is moderated, over time.",
    "reports": "Messages that members reported, and what an admin decided.",
    "logs": "Everything that happened in a group, for 30 days.",
    "events": "The same as the logs, live, over a connection that stays open.",
    "webhooks": "Your own addresses that events are sent to.",
    "federations": "Groups that share a list of bans.",
    "tokens": "API tokens: what they can do, where, and for how long.",
    "me": "Who you are, and what you can do where.",
    "session": "Signing in and out in a browser.",
    "health": "Whether the process runs, and whether it can do its work.",
}
