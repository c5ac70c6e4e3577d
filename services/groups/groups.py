"""Groups: created, kept up to date, moved to a new id, and erased."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from gateway.client import ChatDetails
from models.actors import SYSTEM, Actor
from models.captchas import Captcha
from models.groups import Group, GroupCreate, GroupDetails, GroupPatch, GroupQuery, GroupRead
from models.logs import EventType
from models.me import GroupAccess, Me
from models.pages import PAGE_LIMIT, Page, PageQuery
from models.permissions import Permission
from models.roles import BUILT_IN_ROLES, MEMBER, Role
from models.rollups import TOTALS, WHOLE
from models.settings import GroupSettings, SettingsReplace
from models.tokens import NAMED_SCOPES
from services.core import versions
from services.core.base import Service, Tools
from services.core.errors import Conflict, Forbidden, NotFound
from services.core.names import containing
from services.groups.administrators import Administrators
from services.groups.bot_rights import missing_of
from services.groups.group_data import GroupData, keys_of
from services.stats.documents import of_day
from storage.cursors import BY_GROUP_ID
from storage.database import Transaction
from storage.errors import Duplicate
from storage.keys import group_key
from texts import ENGLISH, Key

LetGo = Callable[[Iterable[Captcha]], None]
"""Unmutes people who have an open captcha."""
HELD_LIMIT = 1000
"""People with an open captcha who are unmuted when their group is erased; the other mutes end by themselves."""
VISIBLE_LIMIT = 1000
"""Groups that a list shows to one person, at most."""


class Groups(Service):
    """Registers, shows, changes and deletes groups."""

    def __init__(self, tools: Tools, administrators: Administrators, let_go: LetGo | None) -> None:
        super().__init__(tools)
        self._administrators = administrators
        self._let_go = let_go
        self._data = GroupData(tools)

    async def register(
        self, details: ChatDetails, actor: Actor = SYSTEM, language: str = ENGLISH
    ) -> tuple[GroupRead, bool]:
        """Store a group that the bot is in, with its administrators. Returns it, and whether it was created just now.

        Concurrent calls still create one group. A new one starts with `language`.
        """
        chat = details.chat
        is_new = False
        if await self._lookups.find_group(chat.id) is None:
            try:
                await self._create_all(
                    [GroupCreate(group_id=chat.id, name=chat.title or str(chat.id))], actor, language
                )
                is_new = True
            except Duplicate:
                await self._cache.drop(group_key(chat.id))
        if details.administrators is not None:
            await self._administrators.keep(chat.id, details.administrators, actor)
        return await self._refresh(details, actor), is_new

    async def _refresh(self, details: ChatDetails, actor: Actor) -> GroupRead:
        changes: dict[str, Any] = {
            "is_active": True,
            "description": details.chat.description or "",
            "photo_file_id": details.chat.photo and details.chat.photo.big_file_id,
        }
        if details.chat.title:
            changes["name"] = details.chat.title
        if details.member_count is not None:  # fetched after the chat itself, so Telegram answered in full
            changes["member_count"] = details.member_count
            changes["linked_chat_id"] = details.chat.linked_chat_id
        if details.administrators is not None and details.administrators.is_complete:
            changes["admin_count"] = len(details.administrators.people)
        if details.own_rights is not None:
            changes["missing_rights"] = missing_of(details.own_rights)
        return await self.update(details.chat.id, changes, actor)

    async def update(self, group_id: int, changes: dict[str, Any], actor: Actor = SYSTEM) -> GroupRead:
        """Set fields to values from Telegram, or from a caller whose permission is checked. Raises NotFound."""
        return await self._group_changes.set(group_id, changes, actor, expected=actor.expected_versions)

    async def _create_all(self, groups: Sequence[GroupCreate], actor: Actor, language: str = ENGLISH) -> list[Group]:
        """Create groups with everything that belongs to a new one, in one transaction. Raises Duplicate."""
        now = self._clock()
        stamps = {"created_at": now, "updated_at": now}

        async def work(tx: Transaction) -> list[Group]:
            created = [Group(**group.model_dump(), told_by=actor.request_key, **stamps) for group in groups]
            for group, group_id in zip(created, await self._in.groups.insert_many(created, tx), strict=True):
                group.id = group_id
            settings = SettingsReplace(language=language).model_dump()
            await self._in.settings.insert_many(
                [GroupSettings(group_id=group.group_id, **settings, **stamps) for group in created], tx
            )
            await self._in.roles.insert_many(
                [
                    Role(group_id=group.group_id, **role.model_dump(), **stamps)
                    for group in created
                    for role in BUILT_IN_ROLES
                ],
                tx,
            )
            await self._in.group_days.increase([of_day((one.group_id, TOTALS), {WHOLE: 1}) for one in created], tx)
            for group in created:
                message = f"group “{group.name}” registered"
                await self._audit.write(
                    tx, group.group_id, event=EventType.GROUP_REGISTERED, actor=actor, message=message
                )
                await self._audit.stale(tx, *keys_of(group.group_id))
            return created

        return await self._audit.transaction(work)

    async def create(self, group: GroupCreate, actor: Actor) -> GroupRead:
        """Register a group over the API. Raises Conflict if it exists."""
        return (await self.create_many([group], actor))[0]

    async def create_many(self, groups: Sequence[GroupCreate], actor: Actor) -> list[GroupRead]:
        """Register many: all, or none. Raises Conflict if one exists or is named twice."""
        if actor.group_ids is not None and not {group.group_id for group in groups} <= actor.group_ids:
            raise Forbidden(Key.ERROR_TOKEN_GROUP_NOT_COVERED)
        try:
            return [GroupRead.model_validate(group) for group in await self._create_all(groups, actor)]
        except Duplicate as error:
            ids = [group.group_id for group in groups]
            known = await self._in.groups.all({"group_id": {"$in": ids}}, len(ids))
            if len(known) == len(ids) and all(actor.asked_for(group.told_by) for group in known):
                return [
                    GroupRead.model_validate(group) for group in sorted(known, key=lambda one: ids.index(one.group_id))
                ]
            raise Conflict(Key.ERROR_GROUP_EXISTS) from error

    async def get(self, group_id: int) -> GroupRead:
        """One group. Raises NotFound. No I/O while the cache is warm."""
        return await self._lookups.get_group(group_id)

    async def page(self, query: GroupQuery, page: PageQuery, actor: Actor) -> Page[GroupRead]:
        """Groups by id; callers see those in which they have a permission."""
        where: dict[str, Any] = {}
        ids = await self.visible_to(actor)
        if query.is_active is not None:
            where["is_active"] = query.is_active
        if query.setting is not None:
            # The wildcard index finds the settings; their ids limit the groups.
            having = await self._in.settings.all({f"custom_settings.{query.setting}": {"$exists": True}}, 10_000)
            found_in = frozenset(settings.group_id for settings in having)
            ids = found_in if ids is None else ids & found_in
        if ids is not None:
            where["group_id"] = {"$in": sorted(ids)}
        if query.name is not None:
            if self._database.has_text_search:
                where["$text"] = {"$search": query.name}
            else:
                where["name"] = containing(query.name)
        found = await self._in.groups.page(where, BY_GROUP_ID, page)
        return found.shown_as(GroupRead)

    async def behind(self, group_id: int | None, limit: int, actor: Actor) -> list[GroupRead]:
        """The first groups with a higher id, or the first of all (None). Raises Forbidden for all but operators."""
        if not actor.is_unrestricted:
            raise Forbidden(Key.ERROR_OPERATOR_COMMAND)
        where = {} if group_id is None else {"group_id": {"$gt": group_id}}
        return [GroupRead.model_validate(one) for one in await self._in.groups.first(where, "group_id", limit)]

    async def access_of(self, actor: Actor) -> Me:
        """The actor, and what they may do in which groups."""
        groups = []
        for group_id in sorted(await self.visible_to(actor) or ())[:PAGE_LIMIT]:
            group = await self._lookups.find_group(group_id)
            if group is not None:
                standing = await self._permissions.authority_of(actor, group_id)
                permissions = sorted(standing.permissions)
                access = GroupAccess(group_id=group_id, name=group.name, role=standing.role, permissions=permissions)
                groups.append(access)
        scopes = self._permissions.scopes_of(actor)
        if actor.acts_for is not None:  # in effect: what their roles allow, and managing tokens, which needs no role
            held = {one for access in groups for one in access.permissions}
            scopes = frozenset(held | NAMED_SCOPES) & scopes
        return Me(kind=actor.kind, id=actor.id, name=actor.name, scopes=sorted(scopes), groups=groups)

    async def visible_to(self, actor: Actor) -> frozenset[int] | None:
        """The groups that an actor may see; None: all."""
        if actor.is_unrestricted:
            return None
        groups = actor.group_ids
        if actor.acts_for is not None:
            where = {"user_id": actor.acts_for, "is_active": True, "role": {"$ne": MEMBER}}
            found = await self._in.users.all(where, VISIBLE_LIMIT)
            own = frozenset(user.group_id for user in found if not user.telegram_status.is_gone)
            groups = own if groups is None else groups & own
        return groups

    async def managed_by(self, actor: Actor, permissions: frozenset[Permission], limit: int) -> list[GroupRead]:
        """Groups where a person's role gives them one of `permissions`, found by the index of users by their id."""
        where = {"user_id": actor.user_id, "is_active": True, "role": {"$ne": MEMBER}}
        found = await self._in.users.all(where, VISIBLE_LIMIT) if actor.user_id is not None else []
        groups: list[GroupRead] = []
        for user in found:
            authority = await self._permissions.authority_of(actor, user.group_id)
            group = await self._lookups.find_group(user.group_id) if authority.permissions & permissions else None
            if group is not None and group.is_active:
                groups.append(group)
            if len(groups) == limit:
                break
        return sorted(groups, key=lambda group: group.name)

    async def replace(self, group_id: int, details: GroupDetails, actor: Actor) -> GroupRead:
        """Replace all details. Raises NotFound, Forbidden without `settings.edit`."""
        await self._permissions.require(actor, group_id, Permission.SETTINGS_EDIT)
        return await self.update(group_id, details.model_dump(), actor)

    async def patch(self, group_id: int, patch: GroupPatch, actor: Actor) -> GroupRead:
        """Change what `patch` names. Raises NotFound, Forbidden without `settings.edit`."""
        await self._permissions.require(actor, group_id, Permission.SETTINGS_EDIT)
        return await self.update(group_id, patch.model_dump(exclude_unset=True), actor)

    async def remove(self, group_id: int, actor: Actor = SYSTEM) -> None:
        """Note that the bot was removed. All data stays, in case it comes back."""
        if await self._lookups.find_group(group_id) is not None:
            await self.update(group_id, {"is_active": False}, actor)

    async def delete(self, group_id: int, actor: Actor) -> None:
        """Erase a group and all its data. Its logs expire by age. Raises NotFound, Forbidden.

        If it's interrupted, call it again.
        """
        await self._permissions.require(actor, group_id, Permission.ROLES_EDIT)
        group = await self._in.groups.find({"group_id": group_id})
        if group is None:
            raise NotFound(Key.ERROR_GROUP_UNKNOWN)
        versions.check(group, actor.expected_versions)
        held = await self._in.captchas.all({"group_id": group_id, "is_request": False}, HELD_LIMIT)
        await self._data.erase(group_id, actor)
        if self._let_go is not None:
            self._let_go(held)

    async def migrate(self, old_id: int, new_id: int) -> None:
        """A group became a supergroup: move everything to the new id. A second call changes nothing.

        If it's interrupted, it continues when the update is handled again.
        """
        if await self._in.groups.find({"group_id": old_id}) is not None:
            await self._data.move(old_id, new_id)

    async def photo_file_id(self, group_id: int) -> str:
        """Telegram's file id of the group's photo. Raises NotFound if it has none."""
        group = await self._in.groups.find({"group_id": group_id})
        if group is None or group.photo_file_id is None:
            raise NotFound(Key.ERROR_GROUP_WITHOUT_PHOTO)
        return group.photo_file_id
