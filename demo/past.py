"""The past of the demo's group: weeks of talk, joins and moderation, so that every chart shows something. The same seed
gives the same past.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, Final

from demo.cast import NEWCOMERS, RAIDERS, REASONS
from models.actions import Action, ActionStatus, ActionType
from models.actors import CAPTCHA, SYSTEM, Actor, ActorKind
from models.logs import EventType, Log
from models.reports import Report, ReportStatus, ReportVerdict
from models.roles import MEMBER
from models.rollups import Metric
from models.users import TelegramStatus, User
from services.core.tally import Tally
from texts import Key
from texts.phrases import because, phrase

DAYS: Final = 60
"""Days before the one on which the demo begins."""
RAID_DAYS_AGO: Final = 17
_DAY: Final = timedelta(days=1)
_HOURS: Final = (2, 1, 1, 1, 1, 2, 5, 9, 10, 7, 6, 7, 10, 9, 7, 6, 7, 9, 12, 14, 13, 10, 7, 4)
"""How much people write in each hour of the day, relative to the others."""
_STRANGER: Final = 9_000_000
"""The first id for people who have left the group."""
_SPAM_RULES: Final = {
    "setup-filter": phrase(Key.REASON_SPAM),
    "setup-phrases": phrase(Key.WHY_SCAM),
    "setup-pattern-1": phrase(Key.WHY_QUICK_MONEY),
}
_WORD: Final = phrase(Key.WHY_WORD, word="idiots")


@dataclass(frozen=True, slots=True)
class People:
    """The people who were there, as Telegram's raw users."""

    admin: dict[str, Any]
    moderator: dict[str, Any]
    neighbours: list[dict[str, Any]]
    """Those who were in the group from the beginning."""
    settlers: list[dict[str, Any]]
    """Those who joined later, and stayed."""


@dataclass(slots=True)
class Past:
    """The whole past, as documents for the database."""

    tally: Tally = field(default_factory=Tally)
    users: list[User] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    logs: list[Log] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)
    growth: Counter[int] = field(default_factory=Counter)
    """By how many people the group grew on each day since 1970."""


class Chronicle:
    """Makes up a past that ends at a moment."""

    def __init__(self, group_id: int, people: People, random: Random, now: datetime) -> None:
        self._group_id = group_id
        self._people = people
        self._random = random
        self._now = now
        self._first = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - DAYS * _DAY
        self._past = Past()
        self._last_stranger = _STRANGER

    def write(self) -> Past:
        """The past, oldest first."""
        for place, user in enumerate(self._people.settlers, start=1):
            self._settle(user, self._first + DAYS * place // (len(self._people.settlers) + 1) * _DAY)
        for number in range(DAYS + 1):
            day = self._first + number * _DAY
            for user in self._people.neighbours:
                self._talk(user["id"], day, 7 + number / 12)
            for _ in range(self._often(1.2)):
                self._visit(day)
            for _ in range(self._often(1.6)):
                self._spam(self._at(day))
            self._moderate(day)
            if number == DAYS - RAID_DAYS_AGO:
                self._raid(day + timedelta(hours=20))
        self._past.actions.sort(key=lambda one: one.created_at)
        self._past.logs.sort(key=lambda one: one.timestamp)
        return self._past

    def _often(self, mean: float) -> int:
        """How often something happens on a day, given its average."""
        return sum(self._random.random() < mean / 4 for _ in range(4))

    def _at(self, day: datetime) -> datetime:
        [hour] = self._random.choices(range(24), _HOURS)
        return day + timedelta(hours=hour, seconds=self._random.randrange(3600))

    def _is_over(self, at: datetime) -> bool:
        return at < self._now - timedelta(minutes=5)

    def _talk(self, user_id: int, day: datetime, mean: float) -> None:
        """Write on a day, unless they're busy. At weekends people write more."""
        if self._random.random() < 0.3:
            return
        mean *= 1.3 if day.weekday() >= 5 else 1.0
        for _ in range(self._random.randint(1, round(2 * mean))):
            at = self._at(day)
            if self._is_over(at):
                self._past.tally.message(self._group_id, user_id, int(at.timestamp()))

    def _settle(self, user: dict[str, Any], day: datetime) -> None:
        """Join on a day, and write from then on."""
        begin = self._at(day)
        self._join(user["id"], user["first_name"], begin, username=user.get("username"))
        for number in range((self._now - begin).days + 1):
            self._talk(user["id"], begin.replace(hour=0, minute=0, second=0) + number * _DAY, 5)

    def _visit(self, day: datetime) -> None:
        """Somebody joins, writes for some days, and leaves."""
        begin, stay = self._at(day), timedelta(days=self._random.choice((1, 2, 5, 9, 20, 33)))
        if not self._is_over(begin + stay):
            return
        user_id, name = self._stranger(self._random.choice(NEWCOMERS))
        self._join(user_id, name, begin, status=TelegramStatus.LEFT)
        for number in range(1, stay.days):
            if self._random.random() < 0.5:
                self._talk(user_id, day + number * _DAY, 2)
        self._move(user_id, name, begin + stay, is_here=False)

    def _stranger(self, name: str) -> tuple[int, str]:
        self._last_stranger += 1
        return self._last_stranger, name

    def _join(
        self, user_id: int, name: str, at: datetime, *, status: TelegramStatus = TelegramStatus.MEMBER,
        username: str | None = None, passes: bool = True,
    ) -> None:  # fmt: skip
        """Somebody new joins, and is asked to solve the captcha. `status`: what they are by now."""
        self._past.users.append(
            User(
                group_id=self._group_id,
                user_id=user_id,
                first_name=name,
                username=username,
                username_folded=username,
                role=MEMBER,
                telegram_status=status,
                is_active=not status.is_gone,
                joined_at=at,
                is_approved=passes,
                created_at=at,
                updated_at=at,
            )
        )
        self._past.tally.happened(self._group_id, Metric.NEW_PEOPLE, at)
        self._move(user_id, name, at, is_here=True)
        soon = at + timedelta(seconds=self._random.randint(4, 90))
        if passes:
            self._act(ActionType.UNMUTE, user_id, CAPTCHA, soon, **because(phrase(Key.REASON_CAPTCHA_SOLVED)))

    def _move(self, user_id: int, name: str, at: datetime, *, is_here: bool) -> None:
        self._past.tally.happened(self._group_id, Metric.JOINS if is_here else Metric.LEAVES, at)
        self._past.growth[int(at.timestamp()) // 86_400] += 1 if is_here else -1
        actor = Actor(kind=ActorKind.TELEGRAM, id=str(user_id), name=name)
        event, verb = (EventType.USER_JOINED, "joined") if is_here else (EventType.USER_LEFT, "left")
        details = {"user_id": user_id, "happened_at": at}
        self._past.logs.append(
            Log(
                group_id=self._group_id,
                event_type=event,
                message=f"{name} {verb}",
                actor=actor,
                details=details,
                timestamp=at,
            )
        )

    def _spam(self, at: datetime) -> None:
        """Somebody joins to sell something: the captcha stops them, or a rule, or a moderator who reads it."""
        removed = at + timedelta(minutes=self._random.randint(2, 40))
        if not self._is_over(removed):
            return
        user_id, name = self._stranger(f"Promo {self._random.randrange(100, 999)}")
        is_caught = self._random.random() < 0.4
        self._join(user_id, name, at, status=TelegramStatus.KICKED, passes=not is_caught)
        if is_caught:
            why = because(phrase(Key.REASON_CAPTCHA_UNSOLVED))
            self._act(ActionType.KICK, user_id, CAPTCHA, removed, **why)
        elif self._random.random() < 0.7:
            self._stop(user_id, at + timedelta(seconds=95))
            self._act(ActionType.BAN, user_id, self._someone(), removed, reason="spam")
        else:
            self._report(user_id, at, removed)
        self._move(user_id, name, removed, is_here=False)

    def _stop(self, user_id: int, at: datetime) -> None:
        rule = self._random.choice([*_SPAM_RULES])
        actor, why = Actor(kind=ActorKind.RULE, id=rule, name=rule), because(_SPAM_RULES[rule])
        self._act(ActionType.MUTE, user_id, actor, at, duration=86_400, rule_name=rule, **why)

    def _report(self, user_id: int, at: datetime, decided: datetime) -> None:
        by = self._someone()
        self._act(ActionType.BAN, user_id, by, decided, **because(phrase(Key.REASON_REPORTED)))
        self._past.tally.happened(self._group_id, Metric.REPORTS, at)
        self._past.reports.append(
            Report(
                group_id=self._group_id,
                message_id=100_000 + len(self._past.reports),
                author_id=user_id,
                reporters=[self._random.choice(self._people.neighbours)["id"]],
                status=ReportStatus.HANDLED,
                verdict=ReportVerdict.BAN,
                decided_by=by,
                created_at=at,
                updated_at=decided,
            )
        )

    def _moderate(self, day: datetime) -> None:
        """Neighbours quarrel; now and then an admin thinks better of it."""
        for _ in range(self._often(1.5)):
            at, user = self._at(day), self._random.choice(self._people.neighbours)
            if at > self._now - 2 * _DAY:
                continue  # the story itself makes what still counts
            if self._random.random() < 0.5:
                rule = Actor(kind=ActorKind.RULE, id="blocklist", name="blocklist")
                made = self._act(
                    ActionType.WARN, user["id"], rule, at, duration=86_400, rule_name="blocklist", **because(_WORD)
                )
            else:
                kind = self._random.choice((ActionType.WARN, ActionType.MUTE))
                reason = self._random.choice(REASONS)
                made = self._act(kind, user["id"], self._someone(), at, duration=3_600, reason=reason)
            if self._random.random() < 0.15:
                made.status, made.reverted_by = ActionStatus.REVERTED, _actor(self._people.admin)
                self._past.tally.undone(made)

    def _raid(self, begin: datetime) -> None:
        for number in range(RAIDERS):
            at = begin + timedelta(seconds=4 * number)
            user_id, name = self._stranger(f"user{self._random.randrange(1_000, 9_999)}")
            self._join(user_id, name, at, status=TelegramStatus.KICKED, passes=False)
            later = at + timedelta(seconds=1)
            self._act(ActionType.BAN, user_id, SYSTEM, later, duration=3_600, **because(phrase(Key.REASON_RAID)))
            self._move(user_id, name, later, is_here=False)

    def _someone(self) -> Actor:
        """The moderator, or less often the admin."""
        return _actor(self._people.moderator if self._random.random() < 0.7 else self._people.admin)

    def _act(self, kind: ActionType, user_id: int, actor: Actor, at: datetime, **more: Any) -> Action:
        """An action that was carried out; if it had an end, it's over."""
        duration = more.get("duration")
        made = Action(
            group_id=self._group_id,
            user_id=user_id,
            admin_id=actor.user_id,
            actor=actor,
            action_type=kind,
            execute=True,
            status=ActionStatus.COMPLETED if duration is None else ActionStatus.EXPIRED,
            expires_at=None if duration is None else at + timedelta(seconds=duration),
            idempotency_key=f"past:{len(self._past.actions)}#0",
            created_at=at,
            updated_at=at,
            **more,
        )
        self._past.actions.append(made)
        self._past.tally.action(made.model_dump())
        return made


def _actor(user: dict[str, Any]) -> Actor:
    handle = user.get("username")
    return Actor(kind=ActorKind.TELEGRAM, id=str(user["id"]), name=f"@{handle}" if handle else user["first_name"])
