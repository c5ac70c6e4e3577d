"""A log entry in a reader's language: what happened, to which person, and why. For log channels and the API."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Any, Final

from models.actions import Action
from models.actors import Actor, ActorKind
from models.logs import EventType, Log, LogInWords
from models.users import UserRead
from services.core.audit import HIDDEN
from texts import Html, Key, Span, Words, key_named, to_html
from texts.labels import action_label, actor_label, permission_label, right_label, role_label
from texts.phrases import say

_VALUE_SHOWN: Final = 200
_REASON_SHOWN: Final = 1_000
_SPANS: Final = frozenset(
    (
        "penalty_duration",
        "warning_lifetime",
        "captcha_timeout",
        "captcha_fail_duration",
        "raid_window",
        "raid_duration",
        "raid_ban",
    )
)
"""Fields that hold a number of seconds."""
_LABELS: Final[dict[str, Callable[[Any, Words], Html]]] = {
    "missing_rights": right_label,
    "permissions": permission_label,
    "role": role_label,
    "assigned_role": role_label,
    "exempt_roles": role_label,
}
"""Fields whose values have names in a language."""
_SUPERGROUPS_BELOW: Final = -1_000_000_000_000
"""A supergroup's id is this minus its id in links (Bot API, "Dialog identifiers")."""


@dataclass(frozen=True, slots=True)
class LineContext:
    """A log entry, and what else its line needs."""

    entry: Log | LogInWords
    group_name: str
    action: Action | None = None
    """The action, for an event about one."""
    person: UserRead | None = None
    """The person it's about, as the group knows them."""
    link: str | None = None
    """The page of the action in the panel; None if the panel has no public address."""


def line(context: LineContext, words: Words) -> Html:
    """The entry as HTML."""
    entry = context.entry
    heading = words(Key.LOG_HEADING, event=_event(context, words), group=context.group_name)
    lines = [heading, *_whom(context, words), _by(entry.actor, words), *_why(context, words), *_changes(entry, words)]
    if context.link is not None:
        lines.append(Html(f'<a href="{escape(context.link)}">{words(Key.OPEN_IN_PANEL)}</a>'))
    return Html("\n".join(lines))


def text(context: LineContext, words: Words) -> str:
    """The same for programs, in lines without tags: they know the group and the actor."""
    lines = [_event(context, words), *_whom(context, words), *_why(context, words), *_changes(context.entry, words)]
    return "\n".join(one.plain() for one in lines)


def _event(context: LineContext, words: Words) -> Html:
    entry = context.entry
    key = Key(f"event-{entry.event_type.replace('.', '-').replace('_', '-')}")
    if entry.event_type.startswith("action."):
        kind = context.action.action_type if context.action is not None else entry.details.get("action_type")
        if kind is None:
            return words(Key.LOG_ACTIONS, count=max(len(entry.details.get("action_ids", ())), 1))
        return words(key, action=action_label(kind, words))
    if entry.event_type.startswith(("role.", "rule.")) and entry.event_type is not EventType.RULE_MATCHED:
        return words(key, name=_name(entry, words))
    return words(key)


def _name(entry: Log | LogInWords, words: Words) -> Html:
    """The name of the rule or the role."""
    name = str(entry.details.get("rule_name") or entry.details.get("name"))
    return role_label(name, words) if entry.event_type.startswith("role.") else to_html(name)


def _whom(context: LineContext, words: Words) -> Iterator[Html]:
    if context.action is not None and context.action.sender_chat_id is not None:
        yield words(Key.LOG_CHANNEL, id=str(context.action.sender_chat_id))
        return
    user_id = person_of(context.entry, context.action)
    if user_id is not None:
        name = context.person.label if context.person is not None else str(user_id)
        link = Html(f'<a href="tg://user?id={user_id}">{escape(name, quote=False)}</a> (<code>{user_id}</code>)')
        yield words(Key.LOG_PERSON, who=link)


def person_of(entry: Log | LogInWords, action: Action | None) -> int | None:
    """The person a log entry is about."""
    if action is not None:
        return action.user_id
    details = entry.details
    found = details.get("user_id") or details.get("author_id")
    return found if isinstance(found, int) else None


def _by(actor: Actor, words: Words) -> Html:
    if actor.kind in (ActorKind.RULE, ActorKind.TOKEN, ActorKind.SYSTEM):
        return words(Key.LOG_BY, who=actor_label(actor, words))
    name = to_html(actor.name or actor.id)
    is_person = actor.user_id is not None
    return words(Key.LOG_BY, who=Html(f'<a href="tg://user?id={actor.id}">{name}</a>') if is_person else name)


def _why(context: LineContext, words: Words) -> Iterator[Html]:
    action, entry = context.action, context.entry
    if entry.event_type is EventType.RAID_BEGAN and entry.details:
        yield words(Key.LOG_RAID, joins=entry.details["joins"], window=Span(entry.details["window"]))
    if action is not None:
        if action.duration:
            yield words(Key.LOG_DURATION, span=Span(action.duration))
        if action.reason:
            reason = say(action.reason_phrase, action.reason[:_REASON_SHOWN], words)
            yield words(Key.LOG_REASON, reason=reason)
        if action.failure:
            yield words(Key.LOG_PROBLEM, problem=say(action.failure_phrase, action.failure, words))
    if entry.why is not None:
        yield say(entry.why, "", words)
    message_id = entry.details.get("message_id")
    if message_id and entry.group_id is not None and entry.group_id < _SUPERGROUPS_BELOW:
        link = f"https://t.me/c/{_SUPERGROUPS_BELOW - entry.group_id}/{message_id}"
        yield words(Key.LOG_MESSAGE, link=Html(f'<a href="{link}">{message_id}</a>'))


def _changes(entry: Log | LogInWords, words: Words) -> Iterator[Html]:
    before, after = entry.details.get("before"), entry.details.get("after")
    if not isinstance(before, dict) or not isinstance(after, dict):
        return
    for field, now in after.items():
        label = _field(field, words)
        was, is_now = _value(field, before.get(field), words), _value(field, now, words)
        if was is None or is_now is None:
            yield words(Key.LOG_CHANGED, field=label)
        else:
            yield words(Key.LOG_CHANGE, field=label, before=was, after=is_now)


def _field(name: str, words: Words) -> Html:
    key = key_named(f"field-{name.replace('_', '-')}")
    return words(key) if key is not None else Html(f"<code>{escape(name)}</code>")


def _value(field: str, value: Any, words: Words) -> str | int | datetime | Span | None:
    """A value as shown in a line; None if it's too big for one."""
    if value is None or value in ("", []):
        return words(Key.VALUE_NONE)
    if isinstance(value, bool):
        return words(Key.VALUE_ON if value else Key.VALUE_OFF)
    if field in _SPANS and isinstance(value, int):
        return Span(value) if value > 0 else words(Key.VALUE_NONE)
    if field in _LABELS:
        listed = value if isinstance(value, list) else [value]
        return words.in_row(_LABELS[field](one, words) for one in listed)
    if value == HIDDEN or isinstance(value, dict):
        return None
    return _as_it_is(field, value)


def _as_it_is(field: str, value: Any) -> str | int | datetime | None:
    """A value that needs no words. Numbers are written in the language's digits, ids aren't."""
    if isinstance(value, list):
        if any(isinstance(one, dict) for one in value):
            return None
        return ", ".join(str(one) for one in value)[:_VALUE_SHOWN]
    is_number = isinstance(value, int) and not field.endswith("_id")
    return value if is_number or isinstance(value, datetime) else str(value)[:_VALUE_SHOWN]
