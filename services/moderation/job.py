"""Carries out one action until Telegram accepts or refuses it, and finishes it with everything that follows."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextvars import Context, copy_context
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final, TypeVar

import stamina

from gateway.errors import Away, Migrated, Reason, Refused, RetryAfter, TelegramError
from models.actions import Action, ActionStatus, ActionType
from models.actors import SYSTEM
from models.logs import EventType, Severity
from services.core.base import Service, Tools
from services.moderation.bans import ends, ends_one
from services.moderation.consequences import Consequences
from services.moderation.effects import Effect, Effects, Pointless
from services.moderation.layers import RELEASING, RESTRICTING
from services.moderation.refusals import why_refused
from services.moderation.wording import sentence
from storage.database import Transaction
from storage.leases import Claim
from texts import Key
from texts.phrases import english, phrase

CONCURRENT_CALLS: Final = 50
"""Actions that are carried out at once, in different groups."""
LONGEST_PAUSE: Final = 30.0
"""The most seconds between two tries while Telegram is away."""
NEWER_LOOKED_AT: Final = 10
"""Newer actions that an older one is compared with."""

Result = TypeVar("Result")
OnPowerless = Callable[[int], Awaitable[None]]
"""Called with a group's id when Telegram refuses an action there because we lack a right."""

_BANS: Final = frozenset({ActionType.BAN, ActionType.UNBAN})
_RANKS: Final = frozenset({ActionType.PROMOTE, ActionType.DEMOTE})
_OVERTAKEN: Final = phrase(Key.FAILURE_OVERTAKEN)
_OVERTAKEN_BY: Final[Mapping[ActionType, frozenset[ActionType]]] = {
    **dict.fromkeys(_BANS, _BANS),
    **dict.fromkeys(_RANKS, _RANKS),
    **dict.fromkeys(RESTRICTING, RELEASING),  # several restrictions can be in force at once
    **dict.fromkeys(RELEASING, RESTRICTING | RELEASING),
}
"""Kinds of which only the newest counts: an older one that had to wait mustn't undo it."""


class _Overtaken(Exception):
    """A newer action on the same target came first."""


class ClaimLost(Exception):
    """Another process holds the action now."""


@dataclass(slots=True)
class Work:
    action: Action
    is_late: bool
    """Whether it may have been carried out before, or waited while others were."""
    done: "asyncio.Future[Action | None]"
    context: Context = field(default_factory=copy_context)
    """The requester's context: the action is carried out within the same trace."""


def _should_retry(error: Exception) -> bool | timedelta:
    if isinstance(error, RetryAfter):
        return timedelta(seconds=error.seconds)
    return isinstance(error, Away)


class ActionJob(Service):
    """Carries out and ends the actions that this process holds."""

    def __init__(
        self, tools: Tools, effects: Effects, consequences: Consequences, on_powerless: OnPowerless, holder: str
    ) -> None:
        super().__init__(tools)
        self._effects = effects
        self._consequences = consequences
        self._on_powerless = on_powerless
        self._name = holder
        self._calls = asyncio.Semaphore(CONCURRENT_CALLS)

    async def carry_out(self, work: Work, claim: Claim) -> tuple[Action, Action | None]:
        """Carry an action out. Returns its outcome and the penalty it led to, stored with `claim`. Raises ClaimLost."""
        action = work.action
        effect, is_powerless = Effect(), False
        try:
            effect = await self._until_answered(work, lambda: self._effects.carry_out(action, again=work.is_late))
        except _Overtaken:
            effect = Effect(why=_OVERTAKEN)
        except (TelegramError, Pointless) as error:
            effect = Effect(why=error.said if isinstance(error, Pointless) else why_refused(action.action_type, error))
            is_powerless = isinstance(error, Refused) and error.reason is Reason.NO_RIGHT
        ended = await self._database.patiently(lambda: self._finish(action, effect, claim))
        if is_powerless:
            await self._database.patiently(lambda: self._on_powerless(action.group_id))
        return ended

    async def _until_answered(self, work: Work, call: Callable[[], Awaitable[Result]]) -> Result:
        """Call until Telegram accepts or refuses. Raises TelegramError (a refusal), Pointless, _Overtaken."""
        async for attempt in stamina.retry_context(
            on=_should_retry, attempts=None, timeout=None, wait_initial=0.3, wait_max=LONGEST_PAUSE
        ):
            with attempt:
                if work.is_late and await self._database.patiently(lambda: self._is_overtaken(work.action)):
                    raise _Overtaken
                try:
                    async with self._calls:
                        return await call()
                except Migrated as error:
                    work.action.group_id = error.chat_id
                    return await call()
                except TelegramError:
                    work.is_late = True
                    raise
        raise AssertionError("stamina either returns or raises")

    async def _is_overtaken(self, action: Action) -> bool:
        kinds = _OVERTAKEN_BY.get(action.action_type)
        is_undoing = action.reverts is not None and action.action_type in RELEASING
        if kinds is None or is_undoing or ends_one(action):
            return False  # undoing one ban or one restriction leaves others alone
        where = {
            "group_id": action.group_id,
            "user_id": action.user_id,
            "sender_chat_id": action.sender_chat_id,
            "created_at": {"$gte": action.created_at},
            "action_type": {"$in": list(kinds)},
            "status": {"$in": [ActionStatus.PENDING, ActionStatus.COMPLETED]},
            "execute": True,
        }
        since = await self._in.actions.first(where, "created_at", NEWER_LOOKED_AT, last=True)
        return any(
            (one.created_at, str(one.id)) > (action.created_at, str(action.id))
            and not (one.action_type in RELEASING and one.reverts not in (None, str(action.id)))
            and not (ends_one(one) and not ends(one, action))
            and not (one.action_type is ActionType.BAN and self._leaves_room(one, action))
            for one in since
        )

    def _leaves_room(self, newer: Action, older: Action) -> bool:
        """Whether an older ban, or what must end it, still counts beside a newer ban."""
        if older.status is ActionStatus.COMPLETED:
            return newer.end <= self._clock()
        is_automatic = newer.actor.is_automatic and not older.actor.is_automatic
        return is_automatic and older.action_type is ActionType.BAN and newer.status is ActionStatus.PENDING

    async def _finish(self, action: Action, effect: Effect, claim: Claim) -> tuple[Action, Action | None]:
        """Store how it ended, with everything that follows. Raises ClaimLost."""
        now = self._clock()
        expires_at = await self._expiry(action, now)
        failure = english(effect.why) if effect.why else ""
        changes: dict[str, Any] = {
            "status": ActionStatus.FAILED if failure else ActionStatus.COMPLETED,
            "failure": failure,
            "claim": None,
            "due_at": None if failure else effect.look_at or expires_at,
            "expires_at": None if failure else expires_at,
            "lifts_itself": effect.lifts_itself,
            "failure_phrase": effect.why.model_dump() if effect.why else None,
            "note": english(effect.said) if effect.said else "",
            "note_phrase": effect.said.model_dump() if effect.said else None,
            "deleted": effect.deleted,
            "updated_at": now,
        }

        async def work(tx: Transaction) -> Action | None:
            await self._mark(action, ActionStatus.PENDING, changes, tx)
            event, severity = (
                (EventType.ACTION_FAILED, Severity.WARNING) if failure else (EventType.ACTION_COMPLETED, Severity.INFO)
            )
            await self._log(action.model_copy(update=changes), event, severity, tx)
            if failure:
                return None
            penalty = await self._consequences.keep(action, now, tx)
            if action.action_type is ActionType.UNBAN and effect.said is None:
                await self._consequences.free(action, now, tx)
            if penalty is not None:
                raw = penalty.model_dump(exclude={"id"}) | claim.as_kept()
                penalty = Action.model_validate({**raw, "_id": (await self._in.actions.insert_raw([raw], tx))[0]})
            return penalty

        penalty = await self._audit.transaction(work)
        if penalty is not None:
            self._tally.action(penalty.model_dump())
        return action.model_copy(update=changes), penalty

    async def _expiry(self, action: Action, now: datetime) -> datetime | None:
        lifetime = action.duration
        if action.action_type is ActionType.WARN and lifetime is None:
            lifetime = (await self._lookups.get_settings(action.group_id)).warning_lifetime
        # A warning's time starts with what it's for, even if it had to wait. A penalty's time starts when it's carried
        # out.
        begins = action.happened_at if action.action_type is ActionType.WARN else now
        return None if lifetime is None else begins + timedelta(seconds=lifetime)

    async def expire(self, work: Work) -> Action:
        """End an action whose time is over. Raises ClaimLost."""
        action, failure = work.action, None
        try:
            work.is_late = True  # an older ban mustn't end a newer one
            await self._until_answered(work, lambda: self._effects.lift(action))
        except _Overtaken:
            pass
        except TelegramError as error:
            failure = why_refused(action.action_type, error)
        if action.end > self._clock():
            return await self._keep_until_its_end(action)
        now = self._clock()
        changes = {
            "status": ActionStatus.EXPIRED,
            "failure": english(failure) if failure else "",
            "failure_phrase": failure.model_dump() if failure else None,
            "claim": None,
            "due_at": None,
            "updated_at": now,
        }

        async def keep(tx: Transaction) -> None:
            await self._mark(action, ActionStatus.COMPLETED, changes, tx)
            await self._consequences.end_of_replaced(action, now, tx)
            if action.action_type is ActionType.BAN and failure is None:
                await self._consequences.free(action, now, tx)
            await self._log(action.model_copy(update=changes), EventType.ACTION_EXPIRED, Severity.INFO, tx)

        await self._database.patiently(lambda: self._audit.transaction(keep))
        ended: Action = action.model_copy(update=changes)
        return ended

    async def _keep_until_its_end(self, action: Action) -> Action:
        """Keep it in force: only what it replaced is over. Raises ClaimLost."""
        changes = {"claim": None, "due_at": action.expires_at, "updated_at": self._clock()}
        await self._database.patiently(lambda: self._mark(action, ActionStatus.COMPLETED, changes, None))
        kept: Action = action.model_copy(update=changes)
        return kept

    async def _mark(self, action: Action, status: ActionStatus, changes: dict[str, Any], tx: Transaction) -> None:
        if not await self._in.actions.change({"_id": action.id, "claim": self._name, "status": status}, changes, tx):
            raise ClaimLost

    async def _log(self, action: Action, event: EventType, severity: Severity, tx: Transaction) -> None:
        actor = action.actor.model_copy(update={"address": action.address})
        if event is EventType.ACTION_EXPIRED:
            actor = SYSTEM
        details = {"action_id": str(action.id), "user_id": action.user_id, "action_type": action.action_type}
        await self._audit.write(
            tx, action.group_id, event=event, actor=actor, message=sentence(action), details=details, severity=severity
        )
