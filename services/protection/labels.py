"""Describes in a language what rules forbid and do. Texts by people stay as they are."""

from typing import Any, Final

from models.locks import LOCK_PREFIX
from models.rules import Penalty, RuleRead
from models.schedules import Schedule
from models.triggers import (
    AnyTrigger,
    ContentTrigger,
    DuplicatesTrigger,
    FloodTrigger,
    ForwardsTrigger,
    LanguageTrigger,
    LengthTrigger,
    LinksTrigger,
    MediaTrigger,
    MentionsTrigger,
    NewMemberTrigger,
    RegexTrigger,
    Trigger,
    simple_triggers,
)
from services.core.lengths import shorten
from services.protection.kinds import CONTENT_KEYS, LINK_KEYS, LOCK_KEYS, MEDIA_KEYS, ORIGIN_KEYS, SCRIPT_KEYS
from services.protection.preset_rules import PHRASES, SCAM_PATTERNS
from texts import Html, Key, Span, Words, to_html
from texts.labels import penalty_label

_SHOWN: Final = 700
"""UTF-16 units shown of a text by people."""
_KEYS: Final = {
    "words": Key.RULE_BLOCKED_WORDS,
    "caps": Key.KIND_CAPS,
    "sender_chat": Key.KIND_CHANNELS,
    "edited": Key.KIND_EDITS,
    "any": Key.KIND_ALL,
    "reactions": Key.KIND_REACTIONS,
    "spam": Key.RULE_SPAM,
}
"""Labels of triggers that need nothing but their type."""


def rule_text(rule: RuleRead, words: Words) -> Html:
    """What people wrote for a rule, or else what its trigger forbids; "" if there's neither."""
    trigger = rule.trigger
    if rule.description:
        return to_html(shorten(rule.description, _SHOWN))
    if trigger is None:
        return Html("")
    if isinstance(trigger, AnyTrigger) and rule.schedule is not None:
        return night_text(rule.schedule, words)
    what = words.listed(_forbidden(rule.rule_name, trigger, words))
    if isinstance(trigger, NewMemberTrigger):
        return words(Key.RULE_NOT_ALLOWED_AT_FIRST, span=Span(trigger.seconds), what=what)
    return words(Key.RULE_NOT_ALLOWED, what=what)


def night_text(schedule: Schedule, words: Words) -> Html:
    """At which times only moderators can post."""
    return words(Key.NIGHT_ON, start=schedule.start, end=schedule.end, zone=schedule.place)


def lock_label(kind: str, words: Words) -> Html:
    """The name of a kind of content that can be locked."""
    return words(LOCK_KEYS[kind])


def what_it_does(rule: RuleRead, words: Words) -> Html:
    """What a rule does to a person who breaks it."""
    does = [penalty_label(Penalty.DELETE, None, words)] if rule.delete_message or rule.penalty is Penalty.DELETE else []
    if rule.penalty not in (Penalty.NONE, Penalty.DELETE):
        does.append(penalty_label(rule.penalty, rule.penalty_duration, words))
    if rule.reply:
        does.append(words(Key.RULE_REPLIES))
    return words.listed(does or [words(Key.RULE_DOES_NOTHING)])


def _forbidden(name: str, trigger: Trigger, words: Words) -> list[Html]:
    kind = name.removeprefix(LOCK_PREFIX) if name.startswith(LOCK_PREFIX) else ""
    if kind in LOCK_KEYS:
        return [lock_label(kind, words)]
    if name == PHRASES:
        return [words(Key.WHY_SCAM)]
    labels = [label for one in simple_triggers(trigger) for label in _labels(one, words)]
    return list(dict.fromkeys(labels))


def _labels(trigger: Any, words: Words) -> list[Html]:
    """What a trigger forbids."""
    match trigger:
        case LengthTrigger():
            return [words(Key.RULE_LENGTH, count=trigger.characters)]
        case MentionsTrigger():
            return [words(Key.RULE_MENTIONS, count=trigger.count)]
        case FloodTrigger():
            if trigger.seconds is None:
                return [words(Key.WHY_FLOOD_IN_A_ROW, count=trigger.messages)]
            return [words(Key.WHY_FLOOD, count=trigger.messages, span=Span(trigger.seconds))]
        case DuplicatesTrigger():
            return [words(Key.WHY_DUPLICATES, count=trigger.messages, span=Span(trigger.seconds))]
    return [words(key) for key in _keys(trigger)]


def _keys(trigger: Any) -> list[Key]:
    match trigger:
        case MediaTrigger():
            return [MEDIA_KEYS[kind] for kind in trigger.kinds]
        case ContentTrigger():
            return [CONTENT_KEYS[kind] for kind in trigger.kinds]
        case LinksTrigger():
            return [LINK_KEYS[kind] for kind in trigger.kinds]
        case ForwardsTrigger():
            return [ORIGIN_KEYS[origin] for origin in trigger.origins] or [Key.KIND_FORWARDS]
        case LanguageTrigger():
            return [SCRIPT_KEYS[script] for script in trigger.scripts]
        case RegexTrigger():
            return [SCAM_PATTERNS.get(trigger.pattern, Key.WHY_PATTERN)]
    return [_KEYS[trigger.type]]
