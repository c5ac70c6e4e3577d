"""Federations: a ban in one group is a ban in all of them. See docs/internals/joins.md."""

from collections.abc import Mapping
from typing import Any

from models.actions import ActionCreate, ActionType
from models.actors import Actor, ActorKind
from models.batches import batches
from models.federations import (
    FEDERATED_GROUPS_LIMIT,
    FEDERATION_BANS_LIMIT,
    FEDERATIONS_LIMIT,
    RESERVED_GROUPS,
    FederatedAction,
    FederatedGroups,
    Federation,
    FederationBan,
    FederationBanCreate,
    FederationBanRead,
    FederationCreate,
    FederationPatch,
    FederationQuery,
    FederationRead,
)
from models.groups import GroupRead
from models.logs import EventType
from models.pages import Page, PageQuery
from models.permissions import Permission
from services.core import versions
from services.core.base import Service, Tools
from services.core.errors import Conflict, Forbidden, NotFound, OutOfReach
from services.moderation.actions import Actions
from services.moderation.policy import check_touchable
from storage.collection import BATCH
from storage.cursors import BY_ID, BY_USER_ID
from storage.database import Transaction
from storage.errors import Duplicate
from texts import Key


class Federations(Service):
    """Creates federations, lets groups join, and bans people in all groups of a federation."""

    def __init__(self, tools: Tools, actions: Actions, bot_id: int | None) -> None:
        super().__init__(tools)
        self._actions = actions
        self._bot_id = bot_id

    async def create(self, body: FederationCreate, actor: Actor) -> FederationRead:
        """Create a federation; a person can only create their own. Raises Conflict, Forbidden."""
        if not actor.is_unrestricted and (actor.user_id is None or body.owner_id != actor.user_id):
            raise Forbidden(Key.ERROR_FEDERATION_OWN_ONLY)
        if body.owner_id is not None:
            own = await self._in.federations.all({"owner_id": body.owner_id}, FEDERATIONS_LIMIT)
            made = next((one for one in own if actor.asked_for(one.told_by)), None)
            if made is not None:
                return FederationRead.model_validate(made)
            if len(own) == FEDERATIONS_LIMIT:
                raise Conflict(Key.ERROR_LIMIT_FEDERATIONS, limit=FEDERATIONS_LIMIT)
        now = self._clock()
        federation = Federation(**body.model_dump(), told_by=actor.request_key, created_at=now, updated_at=now)

        async def work(tx: Transaction) -> Federation:
            await self._in.federations.insert(federation, tx)
            await self._log(tx, federation, EventType.FEDERATION_CREATED, actor, "created")
            return federation

        return FederationRead.model_validate(await self._audit.transaction(work))

    async def get(self, federation_id: str, actor: Actor) -> FederationRead:
        """One federation. Raises NotFound, Forbidden for everyone but its owner and admins."""
        return FederationRead.model_validate(await self._of(federation_id, actor))

    async def page(self, query: FederationQuery, page: PageQuery, actor: Actor) -> Page[FederationRead]:
        """Federations; a person sees those they own. Raises Forbidden for a group's token."""
        where = query.model_dump(exclude_none=True)
        if not actor.is_unrestricted:
            if actor.user_id is None:
                raise Forbidden(Key.ERROR_FEDERATION_NOT_FOR_TOKEN)
            where["owner_id"] = actor.user_id
        found = await self._in.federations.page(where, BY_ID, page)
        return found.shown_as(FederationRead)

    async def patch(self, federation_id: str, patch: FederationPatch, actor: Actor) -> FederationRead:
        """Change the fields that `patch` names. Raises NotFound, Forbidden for all but the owner."""
        federation = await self._of(federation_id, actor, owner_only=True)
        where, changes = {"_id": federation.id}, patch.model_dump(exclude_unset=True)
        event, message = EventType.FEDERATION_UPDATED, f"federation “{federation.name}” changed"
        changed = await self._audit.transaction(
            lambda tx: self._audit.change(
                tx,
                self._in.federations,
                where,
                changes,
                event=event,
                actor=actor,
                message=message,
                expected=actor.expected_versions,
            )
        )
        return FederationRead.model_validate(changed)

    async def delete(self, federation_id: str, actor: Actor) -> None:
        """Delete a federation. The bans in its groups stay. Raises NotFound, Forbidden for all but the owner."""
        federation = await self._of(federation_id, actor, owner_only=True)
        versions.check(federation, actor.expected_versions)
        for group in await self._groups(federation_id):
            await self._group_changes.set(group.group_id, {"federation_id": None}, actor)
        async for ids in self._in.federation_bans.batches({"federation_id": federation_id}):
            await self._in.federation_bans.delete({"_id": {"$in": ids}})

        async def work(tx: Transaction) -> None:
            await self._in.federations.delete({"_id": federation.id}, tx)
            await self._log(tx, federation, EventType.FEDERATION_DELETED, actor, "ended")

        await self._audit.transaction(work)

    async def groups(self, federation_id: str, actor: Actor) -> FederatedGroups:
        """The groups of a federation. Raises NotFound, Forbidden for everyone but its owner and admins."""
        await self._of(federation_id, actor)
        return FederatedGroups(group_ids=sorted(group.group_id for group in await self._groups(federation_id)))

    async def of_group(self, group_id: int) -> FederationRead | None:
        """The federation that a group is in, if any."""
        group = await self._lookups.find_group(group_id)
        if group is None or group.federation_id is None:
            return None
        found = await self._in.federations.find_by_id(group.federation_id, {})
        return FederationRead.model_validate(found) if found else None

    async def join(self, federation_id: str, group_id: int, actor: Actor) -> FederationRead:
        """Let a group join, and apply the existing bans there. Raises NotFound, Conflict, Forbidden."""
        await self._permissions.require(actor, group_id, Permission.ROLES_EDIT)
        federation = await self._find(federation_id)
        group = await self._lookups.get_group(group_id)
        if group.federation_id not in (None, federation_id):
            raise Conflict(Key.ERROR_FEDERATION_OTHER)
        if group.federation_id is None:
            await self._check_room(federation, actor)
        await self._group_changes.set(group_id, {"federation_id": federation_id}, actor)
        bans = await self._in.federation_bans.first({"federation_id": federation_id}, "user_id", FEDERATION_BANS_LIMIT)
        for some in batches(bans, BATCH):
            by_user = {ban.user_id: ban for ban in some}
            here = {"group_id": group_id, "is_active": True, "user_id": {"$in": list(by_user)}}
            for user in await self._in.users.all(here, BATCH):
                await self._take(federation, group_id, by_user[user.user_id], ActionType.BAN)
        return FederationRead.model_validate(federation)

    async def leave(self, group_id: int, actor: Actor, federation_id: str | None = None) -> None:
        """Let a group leave its federation. With `federation_id`, only if it's in that one: its owner can remove any.

        Raises NotFound, Forbidden.
        """
        if federation_id is None or not (await self._find(federation_id)).is_owned_by(actor):
            await self._permissions.require(actor, group_id, Permission.ROLES_EDIT)
        current = (await self._lookups.get_group(group_id)).federation_id
        if current is None or federation_id not in (None, current):
            raise NotFound(Key.ERROR_FEDERATION_NOT_OF_GROUP if federation_id else Key.ERROR_FEDERATION_NONE)
        await self._group_changes.set(group_id, {"federation_id": None}, actor)

    async def _check_room(self, federation: Federation, actor: Actor) -> None:
        """Raise Conflict if the actor's group doesn't fit in any more."""
        limit = FEDERATED_GROUPS_LIMIT if federation.is_run_by(actor) else FEDERATED_GROUPS_LIMIT - RESERVED_GROUPS
        if await self._in.groups.count({"federation_id": str(federation.id), "is_active": True}) >= limit:
            raise Conflict(Key.ERROR_LIMIT_FEDERATION_GROUPS, limit=limit)

    async def check_ban(self, federation_id: str, user_id: int, actor: Actor) -> Federation:
        """The federation that can ban somebody. Raises NotFound, Forbidden for all but its owner and admins."""
        federation = await self._of(federation_id, actor)
        check_touchable(user_id, self._bot_id)
        if user_id in (federation.owner_id, *federation.admin_ids):
            raise OutOfReach(Key.ERROR_FEDERATION_PROTECTS_STAFF)
        return federation

    async def ban(self, federation_id: str, body: FederationBanCreate, actor: Actor) -> FederationBanRead:
        """Ban somebody in all groups of a federation. Repeated, it bans where that failed before.

        Raises NotFound, Conflict, Forbidden for all but its owner and admins.
        """
        federation = await self.check_ban(federation_id, body.user_id, actor)
        if await self._in.federation_bans.count({"federation_id": federation_id}) >= FEDERATION_BANS_LIMIT:
            raise Conflict(Key.ERROR_LIMIT_FEDERATION_BANS, limit=FEDERATION_BANS_LIMIT)
        fields = {"federation_id": federation_id, "actor": actor, "created_at": self._clock(), **body.model_dump()}

        async def work(tx: Transaction) -> FederationBan:
            ban = await self._in.federation_bans.insert(FederationBan(**fields), tx)
            details = {"user_id": ban.user_id, "reason": ban.reason}
            await self._log(tx, federation, EventType.FEDERATION_BANNED, actor, f"banned {ban.user_id}", details)
            return ban

        try:
            ban = await self._audit.transaction(work)
        except Duplicate:
            ban = await self._find_ban(federation_id, body.user_id)
        for group in await self._groups(federation_id):
            await self._take(federation, group.group_id, ban, ActionType.BAN)
        return FederationBanRead.model_validate(ban)

    async def unban(self, federation_id: str, user_id: int, actor: Actor) -> None:
        """Lift a ban in all groups. Raises NotFound, Forbidden for all but the owner and admins."""
        federation = await self._of(federation_id, actor)
        ban = await self._find_ban(federation_id, user_id)
        versions.check(ban, actor.expected_versions)
        for group in await self._groups(federation_id):
            await self._take(federation, group.group_id, ban, ActionType.UNBAN)

        async def work(tx: Transaction) -> None:
            await self._in.federation_bans.delete({"_id": ban.id}, tx)
            details = {"user_id": user_id, "reason": ban.reason}
            await self._log(tx, federation, EventType.FEDERATION_UNBANNED, actor, f"unbanned {user_id}", details)

        await self._audit.transaction(work)

    async def bans(self, federation_id: str, page: PageQuery, actor: Actor) -> Page[FederationBanRead]:
        """The bans, by user. Raises NotFound, Forbidden for everyone but its owner and admins."""
        await self._of(federation_id, actor)
        found = await self._in.federation_bans.page({"federation_id": federation_id}, BY_USER_ID, page)
        return found.shown_as(FederationBanRead)

    async def get_ban(self, federation_id: str, user_id: int, actor: Actor) -> FederationBanRead:
        """One ban. Raises NotFound, Forbidden for everyone but its owner and admins."""
        await self._of(federation_id, actor)
        return FederationBanRead.model_validate(await self._find_ban(federation_id, user_id))

    async def is_kept_out(self, group_id: int, user_id: int, request_key: str | None) -> bool:
        """Whether the group's federation has banned a new member. If so, they're banned here as well."""
        group = await self._lookups.find_group(group_id)
        if group is None or group.federation_id is None:
            return False
        where = {"federation_id": group.federation_id, "user_id": user_id}
        ban = await self._in.federation_bans.find(where)
        if ban is None:
            return False
        federation = await self._find(group.federation_id)
        return await self._take(federation, group_id, ban, ActionType.BAN, f":{request_key}")

    async def _log(
        self,
        tx: Transaction,
        federation: Federation,
        event: EventType,
        actor: Actor,
        what: str,
        details: Mapping[str, Any] | None = None,
    ) -> None:
        told = {"federation_id": str(federation.id), **(details or {})}
        await self._audit.write(
            tx, None, event=event, actor=actor, message=f"federation “{federation.name}” {what}", details=told
        )

    async def _find(self, federation_id: str) -> Federation:
        found = await self._in.federations.find_by_id(federation_id, {})
        if found is None:
            raise NotFound(Key.ERROR_FEDERATION_UNKNOWN)
        return found

    async def _find_ban(self, federation_id: str, user_id: int) -> FederationBan:
        found = await self._in.federation_bans.find({"federation_id": federation_id, "user_id": user_id})
        if found is None:
            raise NotFound(Key.ERROR_FEDERATION_BAN_UNKNOWN)
        return found

    async def _of(self, federation_id: str, actor: Actor, *, owner_only: bool = False) -> Federation:
        """The federation, for its owner and admins. Raises NotFound, Forbidden."""
        federation = await self._find(federation_id)
        is_allowed = federation.is_owned_by(actor) if owner_only else federation.is_run_by(actor)
        if not is_allowed:
            raise Forbidden(Key.ERROR_FEDERATION_NOT_YOURS)
        return federation

    async def _groups(self, federation_id: str) -> list[GroupRead]:
        where = {"federation_id": federation_id, "is_active": True}
        return [GroupRead.model_validate(one) for one in await self._in.groups.all(where, FEDERATED_GROUPS_LIMIT)]

    async def _take(
        self, federation: Federation, group_id: int, ban: FederationBan, kind: ActionType, occasion: str = ""
    ) -> bool:
        """Ban or unban somebody in one group, once per federation ban. People with a role there are exempt."""
        user = await self._lookups.find_user(group_id, ban.user_id)
        standing = await self._permissions.authority_of(Actor(kind=ActorKind.TELEGRAM, id=str(ban.user_id)), group_id)
        if user is not None and standing.priority > 0:
            return False
        action: ActionCreate = FederatedAction(
            action_type=kind,
            user_id=ban.user_id,
            admin_id=ban.actor.user_id,
            reason=ban.reason,
            federation_id=str(federation.id),
            origin_group_id=ban.origin_group_id,
        )
        who = Actor(kind=ActorKind.SYSTEM, id=str(federation.id), name=f"the federation “{federation.name}”")
        key = f"federation:{kind}:{ban.id}:{group_id}{occasion}"
        return await self._actions.try_take(group_id, [action], who.asking(key))
