"""A group's actions. Every action goes through `Actions`, no matter who requests it."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Final

import structlog

from models.actions import (
    MESSAGE_ACTIONS,
    UNDONE_BY,
    Action,
    ActionCreate,
    ActionQuery,
    ActionRead,
    ActionStatus,
    ActionType,
)
from models.actors import Actor
from models.logs import EventType
from models.pages import Page, PageQuery
from models.permissions import Permission
from services.core.base import Service, Tools
from services.core.errors import Conflict, NotFound, OutOfReach
from services.core.pasts import ACTIONS, Pasts
from services.moderation.consequences import Consequences
from services.moderation.policy import PERMISSION_OF, ActionPolicy, is_leaving
from services.moderation.wording import noun, sentence
from services.moderation.worker import ActionWorker
from storage.cursors import NEWEST_FIRST
from storage.database import Transaction
from storage.errors import Duplicate
from storage.leases import Claim
from texts import Key

_UNDOABLE: Final = (ActionStatus.COMPLETED, ActionStatus.PENDING, ActionStatus.RECORDED)
OUTCOME_WAIT: Final = 5.0
"""Seconds that an answer waits for Telegram. After that, it says that the action will follow (REST: status 202)."""
OUTCOME_POLL: Final = 0.25
"""Seconds between two queries for an action that another process carries out."""

Also = Callable[[Transaction, Sequence[str]], Awaitable[None]]
"""Writes something in the transaction that stores actions. It gets their ids."""

log = structlog.get_logger(__name__)


class Actions(Service):
    """Takes, undoes and shows actions."""

    def __init__(
        self, tools: Tools, policy: ActionPolicy, consequences: Consequences, worker: ActionWorker | None
    ) -> None:
        super().__init__(tools)
        self._policy = policy
        self._consequences = consequences
        self._worker = worker
        self._pasts = Pasts(self._in, ACTIONS, self._clock)

    @property
    def is_live(self) -> bool:
        """Whether this process carries actions out, rather than only recording them."""
        return self._worker is not None

    async def take(self, group_id: int, action: ActionCreate, actor: Actor) -> ActionRead:
        """Take one action. Raises NotFound, Conflict, Forbidden, Invalid."""
        return (await self.take_many(group_id, [action], actor))[0]

    async def take_many(
        self, group_id: int, actions: Sequence[ActionCreate], actor: Actor, *, also: Also | None = None
    ) -> list[ActionRead]:
        """Take actions in order: all, or none. They're stored as pending and carried out, or only recorded.

        `also` writes in the same transaction; if it raises, nothing is stored.

        A request takes all its actions at once. Repeated under the same key, this returns the same actions.
        Raises NotFound, Conflict, Forbidden, Invalid.
        """
        settled = [await self._policy.complete(group_id, action) for action in actions]
        await self._policy.check(group_id, settled, actor)
        if len(settled) == 1 and is_leaving(settled[0], actor):
            actor = actor.asking(await self._stay_of(group_id, actor))
        return await self._keep(group_id, settled, actor, also=also)

    async def check_again(self, group_id: int, actions: Sequence[ActionCreate], actor: Actor) -> None:
        """Raise Forbidden if an actor who took these actions before may no longer take them.

        The targets aren't checked, because the actions themselves have changed them. Raises NotFound, Invalid.
        """
        settled = [await self._policy.complete(group_id, action) for action in actions]
        await self._policy.check_permissions(group_id, settled, actor)

    async def check_revert_again(self, group_id: int, action_id: str, actor: Actor) -> None:
        """The same check for undoing an action. Raises NotFound."""
        found = await self._find(group_id, action_id)
        await self._permissions.require(actor, group_id, PERMISSION_OF[found.action_type])

    async def _stay_of(self, group_id: int, actor: Actor) -> str:
        """The key for removing a member: each stay in the group ends only once, however often that's requested."""
        assert actor.user_id is not None, "a member leaves"
        user = await self._lookups.get_user(group_id, actor.user_id)
        began = (user.joined_at or user.created_at).timestamp()
        key = f"leave:{group_id}:{actor.user_id}:{began:.0f}"
        found = await self._in.actions.all({"idempotency_key": f"{key}#0", "status": ActionStatus.FAILED}, 1)
        return f"{key}:{found[0].id}" if found else key

    async def try_take(self, group_id: int, actions: Sequence[ActionCreate], actor: Actor) -> bool:
        """Take actions if that's possible. Returns whether it was.

        It isn't for somebody above the actor, or while moderation is off. Raises NotFound, Invalid.
        """
        try:
            await self.take_many(group_id, actions, actor)
        except (Conflict, OutOfReach) as error:
            log.info("actions.spared", group_id=group_id, actor=actor.id, reason=str(error))
            return False
        return True

    async def _keep(
        self,
        group_id: int,
        actions: Sequence[ActionCreate],
        actor: Actor,
        reverts: str | None = None,
        also: Also | None = None,
    ) -> list[ActionRead]:
        now = self._clock()
        shared = {"group_id": group_id, "actor": actor.model_dump(), "created_at": now, "updated_at": now}
        shared["occurred_at"] = min(actor.occurred_at or now, now)
        free = [Claim(None, now)] * len(actions)  # for another process that runs the bot
        claims = self._worker.claim(group_id, len(actions), actor) if self._worker else free
        raws: list[dict[str, Any]] = []
        for number, (action, claim) in enumerate(zip(actions, claims, strict=True)):
            raw = action.model_dump() | shared
            raw["status"] = ActionStatus.RECORDED
            if action.execute:
                raw |= {"status": ActionStatus.PENDING, **claim.as_kept()}
            raw["address"] = actor.address
            if actor.user_id is not None or not actor.is_unrestricted:
                raw["admin_id"] = actor.user_id or actor.acts_for  # nobody can act in somebody else's name
            if reverts is not None:
                raw["reverts"] = reverts
            if actor.request_key is not None:
                raw["idempotency_key"] = f"{actor.request_key}#{number}"
            raws.append(raw)
        try:
            ids = await self._insert(group_id, raws, actor, also)
        except Duplicate:
            return await self._made_before(raws)
        for action_id, raw in zip(ids, raws, strict=True):
            self._tally.action(raw)
            if self._worker is not None and raw["status"] is ActionStatus.PENDING:
                self._worker.submit(Action.model_validate({**raw, "_id": action_id}))
        return [ActionRead(id=str(action_id), **raw) for action_id, raw in zip(ids, raws, strict=True)]

    async def _insert(self, group_id: int, raws: list[dict[str, Any]], actor: Actor, also: Also | None) -> list[Any]:
        """Store actions. Live ones are logged when they're done, so here a single write is enough."""
        recorded = [raw for raw in raws if raw["status"] is not ActionStatus.PENDING]
        if not recorded and len(raws) == 1 and also is None:
            return await self._in.actions.insert_raw(raws)

        async def work(tx: Transaction) -> list[Any]:
            ids = await self._in.actions.insert_raw(raws, tx)
            if also is not None:
                await also(tx, [str(one) for one in ids])
            message = f"{len(recorded)} actions recorded"
            if len(recorded) == 1:
                message = sentence(Action.model_validate(recorded[0]))
            if recorded:
                made = zip(ids, raws, strict=True)
                details = {"action_ids": [str(one) for one, raw in made if raw["status"] is not ActionStatus.PENDING]}
                await self._audit.write(
                    tx, group_id, event=EventType.ACTION_RECORDED, actor=actor, message=message, details=details
                )
            return ids

        return await self._audit.transaction(work)

    async def _made_before(self, raws: list[dict[str, Any]]) -> list[ActionRead]:
        keys = [raw["idempotency_key"] for raw in raws]
        found = await self._in.actions.all({"idempotency_key": {"$in": keys}}, len(keys))
        return [
            ActionRead.model_validate(one) for one in sorted(found, key=lambda one: keys.index(one.idempotency_key))
        ]

    async def asked_before(self, request_keys: Iterable[str], moment: datetime) -> set[str]:
        """Those of the request keys that led to actions before that moment."""
        keys = {f"{key}#0": key for key in request_keys}
        where = {"idempotency_key": {"$in": list(keys)}, "created_at": {"$lt": moment}}
        found = await self._in.actions.all(where, len(keys))
        return {keys[one.idempotency_key] for one in found if one.idempotency_key is not None}

    async def outcome(self, action: ActionRead, patience: float = OUTCOME_WAIT) -> ActionRead:
        """The action once it has ended, or its state after `patience` seconds."""
        if action.status is not ActionStatus.PENDING or self._worker is None:
            return action
        deadline = asyncio.get_running_loop().time() + patience
        done = self._worker.outcome(action.id)
        ended = None
        if done is not None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(patience):  # not wait_for, which in 3.11 may lose a cancellation
                    ended = await asyncio.shield(done)
        if ended is not None:
            return ActionRead.model_validate(ended)
        while True:
            found = await self._in.actions.find_by_id(action.id, {})
            left = deadline - asyncio.get_running_loop().time()
            if found is None or found.status is not ActionStatus.PENDING or left <= 0:
                return ActionRead.model_validate(found) if found else action
            await asyncio.sleep(min(left, OUTCOME_POLL))  # another process carries it out, so nothing would wake us

    async def consequences(self, action: ActionRead) -> list[ActionRead]:
        """The penalty that a warning led to, if any."""
        where: dict[str, Any] = {"group_id": action.group_id, "user_id": action.user_id, "caused_by": action.id}
        where["created_at"] = {"$gte": action.created_at}
        return [ActionRead.model_validate(one) for one in await self._in.actions.all(where, 10)]

    async def revert(self, group_id: int, action_id: str, actor: Actor, reason: str = "") -> list[ActionRead]:
        """Undo an action and what it led to. Returns the actions that undo them.

        Raises NotFound, Conflict if it can't be undone, Forbidden without the permission of the original action.
        """
        found = await self._find(group_id, action_id)
        undoing = UNDONE_BY.get(found.action_type)
        if undoing is None:
            raise Conflict(Key.ERROR_ACTION_PERMANENT, action=noun(found.action_type))
        if found.status is ActionStatus.REVERTED:
            raise Conflict(Key.ERROR_ACTION_UNDONE)
        # A warning that led to a penalty no longer counts, but undoing it must end the penalty.
        is_settled = found.status is ActionStatus.EXPIRED and found.action_type is ActionType.WARN
        if found.status not in _UNDOABLE and not is_settled:
            raise Conflict(Key.ERROR_ACTION_NOTHING_TO_UNDO)
        if not _has_target(found):
            raise Conflict(Key.ERROR_ACTION_OF_NOBODY)
        inverse = ActionCreate(
            action_type=undoing,
            user_id=found.user_id,
            sender_chat_id=found.sender_chat_id,
            message_ids=found.message_ids,
            reason=reason,
            execute=found.execute and self._worker is not None,
        )
        await self._policy.check(group_id, [inverse], actor)
        made = await self._undo(group_id, found, inverse, actor)
        for penalty in await self.consequences(ActionRead.model_validate(found)):
            if can_be_undone(penalty):
                made += await self.revert(group_id, penalty.id, actor, reason)
        return made

    async def _undo(self, group_id: int, found: Action, inverse: ActionCreate, actor: Actor) -> list[ActionRead]:
        made = await self._keep(group_id, [inverse], actor.asking(f"undo:{found.id}"), reverts=str(found.id))
        if made[0].status is ActionStatus.FAILED:  # tried before, without success
            made = await self._keep(group_id, [inverse], actor.asking(f"undo:{made[0].id}"), reverts=str(found.id))
        if not inverse.execute:
            await self._audit.transaction(lambda tx: self._record_undone(found, actor, tx))
        return made

    async def _record_undone(self, found: Action, actor: Actor, tx: Transaction) -> None:
        now = self._clock()
        await self._consequences.undo([found], actor, now, tx)
        await self._consequences.lessons.unlearn(found, actor, now, tx)

    async def get(self, group_id: int, action_id: str, actor: Actor) -> ActionRead:
        """One action. Raises NotFound, Forbidden without `actions.view`."""
        await self._permissions.require(actor, group_id, Permission.ACTIONS_VIEW)
        return ActionRead.model_validate(await self._find(group_id, action_id))

    async def _find(self, group_id: int, action_id: str) -> Action:
        found = await self._in.actions.find_by_id(action_id, {"group_id": group_id})
        if found is None:
            raise NotFound(Key.ERROR_ACTION_UNKNOWN)
        return found

    async def page(
        self, group_id: int, query: ActionQuery, page: PageQuery, actor: Actor, *, backwards: bool = False
    ) -> Page[ActionRead]:
        """Actions, newest first. Raises Forbidden without `actions.view`."""
        await self._permissions.require(actor, group_id, Permission.ACTIONS_VIEW)
        where = {"group_id": group_id, **query.model_dump(exclude_none=True, exclude={"since", "until", "status"})}
        where |= _having(query.status)
        if query.since or query.until:
            where["created_at"] = between(query.since, query.until)
        past = self._pasts.of(group_id)
        found = await self._in.actions.page(where, NEWEST_FIRST, page, backwards=backwards, past=past)
        return found.shown_as(ActionRead)


def can_be_undone(action: Action | ActionRead) -> bool:
    """Whether there's something to undo."""
    return action.action_type in UNDONE_BY and action.status in _UNDOABLE and _has_target(action)


def _has_target(action: Action | ActionRead) -> bool:
    """Whether the action still has a target: it loses it when the person is erased."""
    return action.action_type in MESSAGE_ACTIONS or (action.user_id, action.sender_chat_id) != (None, None)


def _having(status: ActionStatus | None) -> dict[str, Any]:
    """The query for a status. Old records without one were completed."""
    if status is ActionStatus.RECORDED:
        return {"execute": False, "status": {"$in": [ActionStatus.RECORDED, ActionStatus.COMPLETED]}}
    if status is ActionStatus.COMPLETED:
        return {"execute": True, "status": status}
    return {} if status is None else {"status": status}


def between(since: Any, until: Any) -> dict[str, Any]:
    """The query for times from `since` on and before `until`; either may be None."""
    bounds = {"$gte": since, "$lt": until}
    return {operator: bound for operator, bound in bounds.items() if bound is not None}
