"""A group's users: who is there, and their roles."""

import re
from functools import partial
from typing import Any

from pydantic import ValidationError

from models.actors import Actor
from models.logs import EventType
from models.pages import Page, PageQuery
from models.permissions import Permission
from models.roles import MEMBER
from models.rollups import Metric
from models.users import ADMINISTRATORS, Profile, TelegramStatus, User, UserPatch, UserQuery, UserRead
from services.core import versions
from services.core.base import Service, Tools
from services.core.errors import Forbidden, NotFound
from services.core.names import containing
from services.core.permissions import Authority, check_gives
from services.groups.approvals import Approvals
from services.groups.effective_roles import effective_role, find_role, load_priorities
from services.groups.names import Named, Names, folded, has_names, name_fields
from storage.cursors import BY_USER_ID
from storage.database import Transaction
from storage.finish import finished
from storage.keys import user_key
from texts import Key


class Users(Service):
    """Meets people, keeps their names, and assigns roles."""

    def __init__(self, tools: Tools, approvals: Approvals, names: Names) -> None:
        super().__init__(tools)
        self._approvals = approvals
        self._names = names

    def is_known(self, group_id: int, user_id: int, named: Named) -> bool:
        """Whether the cache holds a member with these names. No I/O: every plain message needs it."""
        user = self._lookups.peek_user(group_id, user_id)
        return user is not None and _is_current(user, named)

    async def see(self, group_id: int, profile: Profile) -> bool:
        """Note that a person writes in the group, with their current names.

        Returns whether they're new, or back without the bot having learned of it. People who write are members, except
        a banned person whose message arrived late.
        """
        user = await self._lookups.find_user(group_id, profile.user_id)
        if user is not None and (_is_current(user, profile) or user.telegram_status is TelegramStatus.KICKED):
            return False
        is_new = await finished(self._meet(group_id, profile))
        await self._lookups.find_user(group_id, profile.user_id)
        return is_new or (user is not None and not user.is_active)

    async def _meet(self, group_id: int, profile: Profile) -> bool:
        """Keep somebody as a member, under their names. Returns whether they're new."""
        now = self._clock()
        # An upsert, since two processes may see a person's first message at the same time.
        is_new = await self._in.users.put(
            {"group_id": group_id, "user_id": profile.user_id},
            {**name_fields(profile), "is_active": True, "updated_at": now},
            on_insert={
                "role": MEMBER,
                "assigned_role": None,
                "telegram_status": TelegramStatus.MEMBER,
                "joined_by": None,
                "created_at": now,
            },
        )
        if is_new:
            self._tally.happened(group_id, Metric.NEW_PEOPLE, now)
        self._tally.moved(group_id, profile.user_id)
        await self._names.take(group_id, profile)
        return is_new

    async def note_name(self, group_id: int, profile: Profile) -> None:
        """Store a person's current names, wherever they were seen. This makes nobody a member.

        No I/O if the cache holds them already.
        """
        near = self._lookups.peek_user(group_id, profile.user_id)
        if near is not None and has_names(near, profile):
            return
        user = near or await self._lookups.find_user(group_id, profile.user_id)
        if user is not None and has_names(user, profile):
            return
        await finished(self._rename(group_id, profile, is_known=user is not None))
        if user is not None:
            await self._lookups.find_user(group_id, profile.user_id)

    async def _rename(self, group_id: int, profile: Profile, *, is_known: bool) -> None:
        if is_known:
            where = {"group_id": group_id, "user_id": profile.user_id}
            await self._in.users.change(where, {**name_fields(profile), "updated_at": self._clock()})
        await self._names.take(group_id, profile)

    async def find_by_username(self, group_id: int, username: str) -> UserRead | None:
        """The person last seen with that @name, in any case (Telegram ignores case)."""
        where = {"group_id": group_id, "username_folded": folded(username)}
        found = await self._in.users.first(where, "updated_at", 1, last=True)
        return UserRead.model_validate(found[0]) if found else None

    async def administrators(self, group_id: int) -> list[UserRead]:
        """Telegram's administrators. Anybody may see them, as in Telegram."""
        where = {"group_id": group_id, "is_active": True, "telegram_status": {"$in": list(ADMINISTRATORS)}}
        return [UserRead.model_validate(user) for user in await self._in.users.all(where, 200)]

    async def info(self, group_id: int, user_id: int, actor: Actor) -> UserRead:
        """One user; people may always see themselves. Raises NotFound, Forbidden without `users.view`."""
        if user_id == actor.user_id:
            return await self._lookups.get_user(group_id, user_id)
        return await self.get(group_id, user_id, actor)

    async def get(self, group_id: int, user_id: int, actor: Actor) -> UserRead:
        """One user. Raises NotFound, Forbidden without `users.view`."""
        await self._permissions.require(actor, group_id, Permission.USERS_VIEW)
        return await self._lookups.get_user(group_id, user_id)

    async def page(self, group_id: int, query: UserQuery, page: PageQuery, actor: Actor) -> Page[UserRead]:
        """Users by id. Raises Forbidden without `users.view`."""
        await self._permissions.require(actor, group_id, Permission.USERS_VIEW)
        where: dict[str, Any] = {
            "group_id": group_id,
            **query.model_dump(exclude_none=True, exclude={"username", "name"}),
        }
        if query.username is not None:
            named = await self.find_by_username(group_id, query.username)
            where["user_id"] = {"$eq": named.user_id if named else 0}
        found = await self._in.users.page(where, BY_USER_ID, page, besides=_called(query.name))
        return found.shown_as(UserRead)

    async def assign_role(self, group_id: int, user_id: int, role: str | None, actor: Actor) -> UserRead:
        """Assign a role; None removes the assigned one. Raises NotFound, Forbidden."""
        try:
            patch = UserPatch.model_validate({"role": role})
        except ValidationError:  # no role can have that name
            raise NotFound(Key.ERROR_ROLE_UNKNOWN, role=str(role)) from None
        return await self.patch(group_id, user_id, patch, actor)

    async def patch(self, group_id: int, user_id: int, patch: UserPatch, actor: Actor) -> UserRead:
        """Change what `patch` names.

        Raises NotFound, Forbidden without `roles.assign` or for somebody not below the actor. To approve or trust
        somebody, only `moderate.mute` is needed.
        """
        changes = patch.model_dump(exclude_unset=True)
        approves: bool | None = changes.pop("is_approved", None)
        trust: int | None = changes.pop("trust", None)
        is_light = approves is not None or trust is not None
        if is_light:
            await self._permissions.require(actor, group_id, Permission.MODERATE_MUTE)
        authority = None
        if changes or not is_light:
            authority = await self._permissions.require(actor, group_id, Permission.ROLES_ASSIGN)

        async def work(tx: Transaction) -> User:
            user = await self._in.users.find({"group_id": group_id, "user_id": user_id}, tx)
            if user is not None:  # checked once for all changes, because the first one creates another version
                versions.check(user, actor.expected_versions)
            if authority is not None:
                user = await self._change(group_id, user_id, changes, authority, actor, tx)
                self._audit.afterwards(tx, partial(self._tally.moved, group_id, user_id))
            if approves is not None:
                user = await self._approvals.keep(group_id, user_id, actor, tx, is_approved=approves)
            if trust is not None:
                user = await self._trust(group_id, user_id, trust, actor, tx)
            assert user is not None, "a patch does one of these"
            return user

        return UserRead.model_validate(await self._audit.transaction(work))

    async def _trust(self, group_id: int, user_id: int, trust: int, actor: Actor, tx: Transaction) -> User:
        """Give somebody the spam filter's trust, or take it away."""
        where, message = {"group_id": group_id, "user_id": user_id}, f"trust in user {user_id} changed"
        return await self._store(where, {"trust": trust}, EventType.USER_TRUSTED, message, actor, tx)

    async def _change(
        self, group_id: int, user_id: int, changes: dict[str, Any], authority: Authority, actor: Actor, tx: Transaction
    ) -> User:
        """Assign a role, or mark somebody as gone."""
        where = {"group_id": group_id, "user_id": user_id}
        user = await self._in.users.find(where, tx)
        if user is None:
            raise NotFound(Key.ERROR_USER_UNKNOWN)
        priorities = await load_priorities(self._in, group_id, tx)
        _check_above(authority, priorities.get(user.role, 0), user)
        fields: dict[str, Any] = dict(changes)
        if "role" in changes:
            wanted = changes["role"]
            if wanted is not None:
                wanted = await self._check_gives(authority, group_id, wanted, tx)
            fields["assigned_role"] = None if wanted == MEMBER else wanted
            fields["role"] = effective_role(user.telegram_status, fields["assigned_role"], priorities)
        who = _read(user).label
        return await self._store(where, fields, EventType.USER_ROLE_CHANGED, f"user {who} changed", actor, tx)

    async def _store(
        self,
        where: dict[str, int],
        fields: dict[str, Any],
        event: EventType,
        message: str,
        actor: Actor,
        tx: Transaction,
    ) -> User:
        """Change one person and log it. The caller has checked the version."""
        changed = await self._audit.change(
            tx, self._in.users, where, fields, event=event, actor=actor, message=message, expected=None
        )
        await self._audit.stale(tx, user_key(where["group_id"], where["user_id"]))
        return changed

    async def _check_gives(self, authority: Authority, group_id: int, name: str, tx: Transaction) -> str:
        """The role's name. Raises unless it exists, and the actor is above it and holds all its permissions."""
        role = await find_role(self._in, group_id, name, tx)
        authority.check_above(role)
        check_gives(role.permissions, authority.permissions)
        return role.name


def _check_above(authority: Authority, priority: int, user: User) -> None:
    if priority >= authority.priority:
        raise Forbidden(Key.ERROR_TARGET_NOT_BELOW, who=_read(user).label)


def _read(user: User) -> UserRead:
    return UserRead.model_validate(user)


def _is_current(user: UserRead, named: Named) -> bool:
    return user.is_active and has_names(user, named)


def _called(text: str | None) -> dict[str, Any] | None:
    """The query for people with this text in their name."""
    if text is None:
        return None
    has_name = {"username_folded": re.compile(re.escape(folded(text)))}
    is_handle = text.startswith("@")
    return has_name if is_handle else {"$or": [{"first_name": containing(text)}, has_name]}
