"""A group's users: who is there, and their roles."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from models.actors import SYSTEM, Actor
from models.logs import EventType
from models.pages import Page, PageQuery
from models.permissions import Permission
from models.roles import MEMBER
from models.rollups import Metric
from models.users import Administrator, AdminRight, Profile, TelegramStatus, User, UserPatch, UserQuery, UserRead
from services.core import versions
from services.core.base import Service, Tools
from services.core.errors import Forbidden, NotFound
from services.core.permissions import Authority, check_gives
from services.groups.approvals import Approvals
from services.groups.effective_roles import effective_role, load_priorities
from storage.cursors import BY_USER_ID
from storage.database import Transaction
from storage.finish import finished
from storage.keys import group_key, user_key
from texts import Key

ECHO: Final = timedelta(seconds=60)
"""How far apart the two reports of one join can be. In practice it's under a second."""
NAMESAKES: Final = 20
"""Documents that may hold the same @name: one, except in data from before we moved names between people."""
_ADMINS: Final = frozenset({TelegramStatus.CREATOR, TelegramStatus.ADMINISTRATOR})


@dataclass(frozen=True, slots=True)
class _Presence:
    """Whether somebody is in the group, and whether they're an administrator."""

    is_active: bool
    is_admin: bool

    @classmethod
    def of(cls, user: User | None, told: TelegramStatus) -> "_Presence":
        """From our record, or from Telegram for somebody we haven't seen."""
        if user is None:
            return cls(not told.is_gone, told in _ADMINS)
        return cls(user.is_active, user.is_active and user.telegram_status in _ADMINS)


class Users(Service):
    """Keeps users as Telegram describes them, and assigns roles."""

    def __init__(self, tools: Tools, approvals: Approvals) -> None:
        super().__init__(tools)
        self._approvals = approvals

    def is_known(self, group_id: int, profile: Profile) -> bool:
        """Whether the cache holds the user exactly as in `profile`. No I/O: every plain message needs it."""
        user = self._lookups.peek_user(group_id, profile.user_id)
        return user is not None and _is_current(user, profile)

    async def see(self, group_id: int, profile: Profile) -> bool:
        """Note that a person writes in the group, with their current names. Returns whether they're new.

        People who write are members, except a banned person whose message arrived late.
        """
        user = await self._lookups.find_user(group_id, profile.user_id)
        if user is not None and (_is_current(user, profile) or user.telegram_status is TelegramStatus.KICKED):
            return False
        is_new = await finished(self._meet(group_id, profile))
        await self._lookups.find_user(group_id, profile.user_id)
        return is_new

    async def _meet(self, group_id: int, profile: Profile) -> bool:
        """Keep somebody as a member, under their names. Returns whether they're new."""
        now = self._clock()
        # An upsert, since two processes may see a person's first message at the same time.
        is_new = await self._in.users.put(
            {"group_id": group_id, "user_id": profile.user_id},
            {**_names(profile), "is_active": True, "updated_at": now},
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
        await self._take_name(group_id, profile)
        return is_new

    async def note_name(self, group_id: int, profile: Profile) -> None:
        """Store a person's current names, wherever they were seen. This makes nobody a member.

        No I/O if the cache holds them already.
        """
        near = self._lookups.peek_user(group_id, profile.user_id)
        if near is not None and _has_names(near, profile):
            return
        user = near or await self._lookups.find_user(group_id, profile.user_id)
        if user is not None and _has_names(user, profile):
            return
        await finished(self._rename(group_id, profile, is_known=user is not None))
        if user is not None:
            await self._lookups.find_user(group_id, profile.user_id)

    async def _rename(self, group_id: int, profile: Profile, *, is_known: bool) -> None:
        if is_known:
            where = {"group_id": group_id, "user_id": profile.user_id}
            await self._in.users.change(where, {**_names(profile), "updated_at": self._clock()})
        await self._take_name(group_id, profile)

    async def _take_name(self, group_id: int, profile: Profile, tx: Transaction = None) -> None:
        """Take a @name from the people who had it before. Drops everybody involved from the cache."""
        stale = [user_key(group_id, profile.user_id)]
        if profile.username is not None:
            where = {
                "group_id": group_id,
                "username_folded": _fold(profile.username),
                "user_id": {"$ne": profile.user_id},
            }
            for loser in await self._in.users.all(where, NAMESAKES, tx):
                await self._in.users.change({"_id": loser.id}, {"username": None, "username_folded": None}, tx)
                stale.append(user_key(group_id, loser.user_id))
        await self._audit.stale(tx, *stale)

    async def set_status(
        self,
        group_id: int,
        profile: Profile,
        status: TelegramStatus,
        actor: Actor,
        came_from: TelegramStatus | None = None,
        rights: frozenset[AdminRight] | None = None,
        at: datetime | None = None,
    ) -> bool:
        """Store what Telegram reports about a member: joined, left, promoted, demoted. Reported again, nothing changes.

        `came_from` is the previous status, if Telegram reports one. Returns whether this report made them join or
        leave; if the update is handled again, it returns the same. `rights` are an administrator's, if Telegram reports
        them. A ban removes the assigned role. `at` is when it happened; None: now.
        """

        async def work(tx: Transaction) -> bool:
            where = {"group_id": group_id, "user_id": profile.user_id}
            user = await self._in.users.find(where, tx)
            now = self._clock()
            moment = at or now
            if user and user.moved_at is not None and moment < user.moved_at:
                return False  # they've joined or left again since
            if user and status is TelegramStatus.LEFT and came_from is not TelegramStatus.KICKED and user.is_banned:
                return False  # the service message of a ban reports that they left
            before = _Presence.of(user, came_from or status)
            after = _Presence(not status.is_gone, status in _ADMINS)
            told = sorted(rights) if rights is not None else user.telegram_rights if user else None
            kept_rights = told if status is TelegramStatus.ADMINISTRATOR else None
            same_standing = user and user.telegram_status == status and user.telegram_rights == kept_rights
            came = after.is_active and came_from is not None and came_from.is_gone and _is_news(user, moment)
            if user and same_standing and before == after and _has_names(user, profile) and not came:
                return actor.asked_for(user.joined_by)
            moved = came or before.is_active != after.is_active
            priorities = await load_priorities(self._in, group_id, tx)
            assigned = user.assigned_role if user and status is not TelegramStatus.KICKED else None
            role = effective_role(status, assigned, priorities)
            changes: dict[str, Any] = {
                **_names(profile),
                "telegram_status": status,
                "telegram_rights": kept_rights,
                "role": role,
                "assigned_role": assigned,
                "is_active": after.is_active,
                "joined_at": moment if moved and after.is_active else user.joined_at if user else None,
                "moved_at": moment if moved else user.moved_at if user else None,
                "joined_by": actor.request_key if moved else user.joined_by if user else None,
                "is_held": user is not None and user.is_held and not moved,
                "updated_at": now,
            }
            await self._in.users.change(where, changes, tx, on_insert={"created_at": now})
            await self._take_name(group_id, profile, tx)
            if came_from is not None:  # otherwise Telegram reported no change, only the current status
                await self._count(group_id, before, after, tx)
            await self._audit.stale(tx, group_key(group_id))
            self._audit.afterwards(tx, partial(self._tally.moved, group_id, profile.user_id))
            if user is None and after.is_active:
                self._audit.afterwards(tx, partial(self._tally.happened, group_id, Metric.NEW_PEOPLE, moment))
            if moved:
                metric = Metric.JOINS if after.is_active else Metric.LEAVES
                self._audit.afterwards(tx, partial(self._tally.happened, group_id, metric, moment))
                await self._log_move(group_id, profile, after.is_active, moment, actor, tx)
            await self._log_role(group_id, profile, user.role if user else MEMBER, role, actor, tx)
            return moved

        return await self._audit.transaction(work)

    async def _count(self, group_id: int, before: _Presence, after: _Presence, tx: Transaction) -> None:
        for field, change in (
            ("member_count", after.is_active - before.is_active),
            ("admin_count", after.is_admin - before.is_admin),
        ):
            if change:
                await self._in.groups.increment({"group_id": group_id}, field, change, tx)

    async def _log_move(
        self, group_id: int, profile: Profile, is_here: bool, at: datetime, actor: Actor, tx: Transaction
    ) -> None:
        event, verb = (EventType.USER_JOINED, "joined") if is_here else (EventType.USER_LEFT, "left")
        details = {"user_id": profile.user_id, "happened_at": at}
        await self._audit.write(
            tx, group_id, event=event, actor=actor, message=f"{profile.full_name} {verb}", details=details
        )

    async def _log_role(
        self, group_id: int, profile: Profile, old: str, new: str, actor: Actor, tx: Transaction
    ) -> None:
        if new != old:
            details = {"user_id": profile.user_id, "before": {"role": old}, "after": {"role": new}}
            message = f"{profile.full_name} is {new} now"
            await self._audit.write(
                tx, group_id, event=EventType.USER_ROLE_CHANGED, actor=actor, message=message, details=details
            )

    async def find_by_username(self, group_id: int, username: str) -> UserRead | None:
        """The person last seen with that @name, in any case (Telegram ignores case)."""
        where = {"group_id": group_id, "username_folded": _fold(username)}
        found = await self._in.users.first(where, "updated_at", 1, last=True)
        return UserRead.model_validate(found[0]) if found else None

    async def administrators(self, group_id: int) -> list[UserRead]:
        """Telegram's administrators. Anybody may see them, as in Telegram."""
        where = {"group_id": group_id, "is_active": True, "telegram_status": {"$in": list(_ADMINS)}}
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
        changes = {"role": role}
        return await self.patch(group_id, user_id, UserPatch.model_validate(changes), actor)

    async def patch(self, group_id: int, user_id: int, patch: UserPatch, actor: Actor) -> UserRead:
        """Change what `patch` names.

        Raises NotFound, Forbidden without `roles.assign` or for somebody not below the actor. Approving somebody needs
        only `moderate.mute`.
        """
        changes = patch.model_dump(exclude_unset=True)
        approves: bool | None = changes.pop("is_approved", None)
        if approves is not None:
            await self._permissions.require(actor, group_id, Permission.MODERATE_MUTE)
        authority = None
        if changes or approves is None:
            authority = await self._permissions.require(actor, group_id, Permission.ROLES_ASSIGN)

        async def work(tx: Transaction) -> User:
            user = await self._in.users.find({"group_id": group_id, "user_id": user_id}, tx)
            if user is not None:  # checked once for both changes, because the first one creates another version
                versions.check(user, actor.expected_versions)
            if authority is not None:
                user = await self._change(group_id, user_id, changes, authority, actor, tx)
                self._audit.afterwards(tx, partial(self._tally.moved, group_id, user_id))
            if approves is not None:
                user = await self._approvals.keep(group_id, user_id, actor, tx, is_approved=approves)
            assert user is not None, "a patch does one of both"
            return user

        return UserRead.model_validate(await self._audit.transaction(work))

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
                await self._check_gives(authority, group_id, wanted, tx)
            fields["assigned_role"] = None if wanted == MEMBER else wanted
            fields["role"] = effective_role(user.telegram_status, fields["assigned_role"], priorities)
        who = _read(user).label
        changed = await self._audit.change(
            tx,
            self._in.users,
            where,
            fields,
            event=EventType.USER_ROLE_CHANGED,
            actor=actor,
            message=f"user {who} changed",
            expected=None,
        )
        await self._audit.stale(tx, user_key(group_id, user_id))
        return changed

    async def _check_gives(self, authority: Authority, group_id: int, name: str, tx: Transaction) -> None:
        """Raise unless the role exists, and the actor is above it and holds all its permissions."""
        role = await self._in.roles.find({"group_id": group_id, "name": name}, tx)
        if role is None:
            raise NotFound(Key.ERROR_ROLE_UNKNOWN, role=name)
        authority.check_above(role)
        check_gives(role.permissions, authority.permissions)

    async def sync_administrators(
        self, group_id: int, administrators: Sequence[Administrator], actor: Actor = SYSTEM, *, are_all: bool = True
    ) -> None:
        """Set the group's administrators to those that Telegram lists. Unless these `are_all`, nobody is demoted."""
        known = [one.profile.user_id for one in administrators]
        found = await self._in.users.all({"group_id": group_id, "user_id": {"$in": known}}, len(known)) if known else []
        users = {user.user_id: user for user in found}
        for one in administrators:
            if not _is_up_to_date(users.get(one.profile.user_id), one):
                await self.set_status(group_id, one.profile, one.status, actor, rights=one.rights)
        if not are_all:
            return
        stale = {"group_id": group_id, "telegram_status": {"$in": list(_ADMINS)}}
        for user in await self._in.users.all(stale, limit=200):
            if user.user_id not in known:
                profile = Profile(user_id=user.user_id, first_name=user.first_name, username=user.username)
                status = TelegramStatus.MEMBER if user.is_active else TelegramStatus.LEFT
                await self.set_status(group_id, profile, status, actor)


def _is_up_to_date(user: User | None, told: Administrator) -> bool:
    """Whether we hold an administrator as Telegram describes them: once an hour, most of them are as before."""
    rights = sorted(told.rights) if told.rights is not None and told.status is TelegramStatus.ADMINISTRATOR else None
    return (
        user is not None
        and user.is_active
        and (user.telegram_status, user.telegram_rights) == (told.status, rights)
        and _has_names(user, told.profile)
    )


def _is_news(user: User | None, came_at: datetime) -> bool:
    """Whether a join is new to us: a service message and an update of its own both report it.

    Somebody known only from a message may not have joined then: people can comment on a channel's posts from outside.
    """
    return user is None or not user.is_active or user.joined_at is None or came_at > user.joined_at + ECHO


def _check_above(authority: Authority, priority: int, user: User) -> None:
    if priority >= authority.priority:
        raise Forbidden(Key.ERROR_TARGET_NOT_BELOW, who=_read(user).label)


def _read(user: User) -> UserRead:
    return UserRead.model_validate(user)


def _is_current(user: UserRead, profile: Profile) -> bool:
    return user.is_active and _has_names(user, profile)


def _has_names(user: User | UserRead, profile: Profile) -> bool:
    return user.username == profile.username and user.first_name == profile.first_name


def _names(profile: Profile) -> dict[str, str | None]:
    return {
        "username": profile.username,
        "username_folded": profile.username and _fold(profile.username),
        "first_name": profile.first_name,
    }


def _called(text: str | None) -> dict[str, Any] | None:
    """The query for people with this text in their name."""
    if text is None:
        return None
    has_name = {"username_folded": re.compile(re.escape(_fold(text)))}
    is_handle = text.startswith("@")
    return has_name if is_handle else {"$or": [{"first_name": re.compile(re.escape(text), re.IGNORECASE)}, has_name]}


def _fold(username: str) -> str:
    return username.removeprefix("@").lower()
