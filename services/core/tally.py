"""Counts events in memory; `services/stats/rollups.py` writes them. See docs/internals/stats.md."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, TypeVar

import structlog

from models.actions import Action, ActionType
from models.actors import CAPTCHA, Actor, ActorKind
from models.filter import SampleLabel
from models.rollups import Metric, action_count, minute_count, rule_count, rule_undone_count, undone_count
from texts import Key

PEOPLE_LIMIT: Final = 200_000
"""Person-days held in memory, at most: they pile up while the database is away."""
HOURS_LIMIT: Final = 50_000
"""Group-hours held in memory, at most."""
HOUR: Final = 3_600
DAY_HOURS: Final = 24
_MESSAGES: Final = Metric.MESSAGES.value
"""As a plain string, because hashing an enum member takes longer than all the rest."""

HourKey = tuple[int, int]
"""A group's id, and the hour since 1970."""
PersonKey = tuple[int, int, int]
"""A group's id, the day since 1970, and a person's id."""
MemberKey = tuple[int, int]
"""A group's id and a person's."""
Place = TypeVar("Place", HourKey, PersonKey)

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Counts:
    """What was counted and isn't written yet."""

    hours: dict[HourKey, dict[str, int]] = field(default_factory=dict)
    talk: dict[PersonKey, list[int]] = field(default_factory=dict)
    """How many messages a person wrote on a day, and the hour of the first one."""
    people: dict[PersonKey, dict[str, int]] = field(default_factory=dict)
    """The actions that a person received and took."""
    moved: dict[MemberKey, bool] = field(default_factory=dict)
    """People who joined, left, joined again or were erased; the values mean nothing."""

    def __bool__(self) -> bool:
        return any(self.parts)

    @property
    def parts(self) -> tuple[dict[Any, Any], ...]:
        """All counters. The first part of each key is the group's id."""
        return self.hours, self.talk, self.people, self.moved


class Tally:
    """Counts events. No method blocks or awaits."""

    def __init__(self) -> None:
        self._counts = Counts()
        self._lost = 0
        self.marks: Counter[str] = Counter()
        """Texts marked for the spam filter since the start, by label."""

    def take(self, group_id: int | None = None) -> Counts:
        """Hand over what was counted since the last call, for all groups or for one."""
        if group_id is not None:
            mine = Counts(*(_of_group(counts, group_id) for counts in self._counts.parts))
            for left, gone in zip(self._counts.parts, mine.parts, strict=True):
                for key in gone:
                    del left[key]
            return mine
        taken, self._counts = self._counts, Counts()
        if self._lost:
            log.warning("tally.full", lost=self._lost)
            self._lost = 0
        return taken

    def put_back(self, counts: Counts) -> None:
        """Add back what couldn't be written."""
        for key, amounts in counts.hours.items():
            for name, by in amounts.items():
                self._add_hour(key, name, by)
        for person, (messages, hour) in counts.talk.items():
            self._add_talk(person, hour, messages)
        for person, amounts in counts.people.items():
            for name, by in amounts.items():
                self._add_person(person, name, by)
        for key in counts.moved:
            self.moved(*key)

    def moved(self, group_id: int, user_id: int) -> None:
        """Note that somebody joined or left; what's stored about them says which."""
        if len(self._counts.moved) < PEOPLE_LIMIT:
            self._counts.moved[group_id, user_id] = True
        else:
            self._lost += 1

    def message(self, group_id: int, user_id: int | None, sent_at: int) -> None:
        """Count a new message of a person, or of a channel (None), sent at a Unix time."""
        hour = sent_at // HOUR
        amounts = self._counts.hours.get((group_id, hour))
        if amounts is not None and _MESSAGES in amounts:  # the usual case, here because a call takes longer
            amounts[_MESSAGES] += 1
        else:
            self._add_hour((group_id, hour), _MESSAGES, 1)
        if user_id is None:
            return
        talk = self._counts.talk.get((group_id, hour // DAY_HOURS, user_id))
        if talk is not None and talk[1] <= hour:
            talk[0] += 1
        else:
            self._add_talk((group_id, hour // DAY_HOURS, user_id), hour, 1)

    def happened(self, group_id: int, metric: Metric, at: datetime) -> None:
        """Count an event that has nothing but a number."""
        self._add_hour((group_id, _hour(at)), metric, 1)

    def marked(self, group_id: int, label: SampleLabel, at: datetime) -> None:
        """Count a text that somebody marked."""
        self.marks[label.value] += 1
        self.happened(group_id, Metric.SPAM_MARKED if label is SampleLabel.SPAM else Metric.HAM_MARKED, at)

    def action(self, raw: Mapping[str, Any]) -> None:
        """Count a stored action."""
        hour, group_id = _hour(raw["created_at"]), raw["group_id"]
        for name in _counts_of(raw):
            self._add_hour((group_id, hour), name, 1)
        self._add_hour((group_id, hour), minute_count(raw["created_at"].minute), 1)
        self._both_sides(raw, hour, action_count(ActionType(raw["action_type"])))

    def undone(self, action: Action) -> None:
        """Count an action that was undone, at the time when it was taken."""
        key = (action.group_id, _hour(action.created_at))
        self._add_hour(key, Metric.UNDONE, 1)
        self._add_hour(key, undone_count(action.action_type), 1)
        if action.actor.kind is ActorKind.RULE and _is_first(action.idempotency_key):
            self._add_hour(key, rule_undone_count(action.actor.id), 1)
        if action.admin_id is not None:
            self._add_person((action.group_id, key[1] // DAY_HOURS, action.admin_id), "undone", 1)

    def _both_sides(self, raw: Mapping[str, Any], hour: int, name: str) -> None:
        day = hour // DAY_HOURS
        for side, person in (("received", raw.get("user_id")), ("made", raw.get("admin_id"))):
            if person is not None:
                self._add_person((raw["group_id"], day, person), f"{side}_{name}", 1)

    def _add_hour(self, key: HourKey, name: str, by: int) -> None:
        self._add(self._counts.hours, HOURS_LIMIT, key, name, by)

    def _add_talk(self, key: PersonKey, hour: int, by: int) -> None:
        talk = self._counts.talk.get(key)
        if talk is not None:
            talk[0] += by
            talk[1] = min(talk[1], hour)
        elif len(self._counts.talk) < PEOPLE_LIMIT:
            self._counts.talk[key] = [by, hour]
        else:
            self._lost += by

    def _add_person(self, key: PersonKey, name: str, by: int) -> None:
        self._add(self._counts.people, PEOPLE_LIMIT, key, name, by)

    def _add(self, counts: dict[Place, dict[str, int]], limit: int, place: Place, name: str, by: int) -> None:
        """Add to one counter of an hour or a person-day, unless there are too many of them already."""
        amounts = counts.get(place)
        if amounts is None:
            if len(counts) >= limit:
                self._lost += by
                return
            amounts = counts[place] = {}
        amounts[name] = amounts.get(name, 0) + by


def _of_group(counts: dict[Any, Any], group_id: int) -> dict[Any, Any]:
    return {key: count for key, count in counts.items() if key[0] == group_id}


def _counts_of(raw: Mapping[str, Any]) -> list[str]:
    """The counters of the group that an action adds to."""
    kind, actor = ActionType(raw["action_type"]), Actor.model_validate(raw["actor"])
    names = [Metric.ACTIONS, action_count(kind)]
    if actor.kind is ActorKind.RULE and _is_first(raw.get("idempotency_key")):
        names += [Metric.RULE_HITS, rule_count(actor.id)]
    if (actor.kind, actor.id) == (CAPTCHA.kind, CAPTCHA.id):
        why = (raw.get("reason_phrase") or {}).get("key")
        if kind is ActionType.KICK:
            names.append(Metric.CAPTCHAS_FAILED)
        elif why == Key.REASON_CAPTCHA_SOLVED:
            names.append(Metric.CAPTCHAS_PASSED)
    return names


def _is_first(request_key: str | None) -> bool:
    """Whether an action is the first one of its request."""
    return request_key is None or request_key.endswith("#0")


def _hour(at: datetime) -> int:
    return int(at.timestamp()) // HOUR
