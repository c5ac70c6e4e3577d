"""Everything we keep about a group: erased with it, moved when it gets another id. `BELONGINGS` lists it."""

from typing import Any, Final

from models.actors import SYSTEM, Actor
from models.logs import EventType
from models.roles import BUILT_IN_ROLES
from services.core.base import Service
from services.core.errors import NotFound
from storage.collection import Collection
from storage.collections import Belonging, Fate
from storage.database import Transaction
from storage.finish import finished
from storage.keys import (
    CacheKey,
    group_key,
    role_key,
    rules_key,
    samples_key,
    settings_key,
    token_key,
    user_key,
    webhooks_key,
)
from texts import Key

FOLLOW_LIMIT: Final = 100_000
"""Documents of a kind whose cache entries one move or erasure drops, at most."""

Keys = list[CacheKey[Any]]


def keys_of(group_id: int) -> Keys:
    """The cache keys of a group itself."""
    return [
        group_key(group_id),
        settings_key(group_id),
        rules_key(group_id),
        webhooks_key(group_id),
        samples_key(group_id),
        *(role_key(group_id, role.name) for role in BUILT_IN_ROLES),
    ]


class GroupData(Service):
    """Erases groups and moves them. Large collections come first, in batches; the group itself comes last."""

    async def erase(self, group_id: int, actor: Actor) -> None:
        """Erase a group with all its data. If it's interrupted, call it again. Raises NotFound."""
        stale = await self._keys_of_all(group_id)
        try:
            await self._erase(group_id, actor, stale)
        except BaseException:  # what an interrupted one has erased is gone
            await finished(self._cache.drop(*stale))
            raise

    async def _erase(self, group_id: int, actor: Actor, stale: Keys) -> None:
        for collection, one in self._in.of_a_group():
            if one.is_much and one.when_erased is Fate.GOES:
                async for ids in collection.batches({one.field: group_id}):
                    await collection.delete({"_id": {"$in": ids}})

        async def work(tx: Transaction) -> None:
            await self._audit.write(tx, group_id, event=EventType.GROUP_DELETED, actor=actor, message="group deleted")
            if not await self._in.groups.delete({"group_id": group_id}, tx):
                raise NotFound(Key.ERROR_GROUP_UNKNOWN)
            for token in await self._in.tokens.all({"group_ids": [group_id]}, FOLLOW_LIMIT, tx):
                details = {"token_id": str(token.id), "scopes": token.scopes, "group_ids": token.group_ids}
                message = f"token “{token.name}” ended with its group"
                await self._audit.write(
                    tx, None, event=EventType.TOKEN_REVOKED, actor=actor, message=message, details=details
                )
            for collection, one in self._in.of_a_group():
                await self._settle(collection, one, one.when_erased, group_id, None, tx)
            await self._audit.stale(tx, *stale)

        await self._audit.transaction(work)

    async def move(self, old_id: int, new_id: int) -> None:
        """Move everything from the old id to the new one. If it's interrupted, call it again."""
        stale = [*await self._keys_of_all(old_id, new_id), *await self._keys_of_all(new_id)]
        try:
            await self._move(old_id, new_id, stale)
        except BaseException:
            await finished(self._cache.drop(*stale))
            raise

    async def _move(self, old_id: int, new_id: int, stale: Keys) -> None:
        for collection, one in self._in.of_a_group():
            if one.is_much:
                async for ids in collection.batches({one.field: old_id}):
                    await self._move_some(collection, one, ids, old_id, new_id)

        async def work(tx: Transaction) -> None:
            await self._move_rest(old_id, new_id, tx)
            await self._audit.stale(tx, *stale)

        await self._audit.transaction(work)

    async def _move_rest(self, old_id: int, new_id: int, tx: Transaction) -> None:
        group = await self._in.groups.find({"group_id": old_id}, tx)
        if group is None:
            return  # Telegram reports it in both chats, and the other report came first
        now = self._clock()
        belongings = list(self._in.of_a_group())
        for collection, one in belongings:
            if one.gives_way:
                await collection.delete({one.field: new_id}, tx)
        for collection, one in belongings:
            await self._settle(collection, one, one.when_migrated, old_id, new_id, tx)
        moved = {"migrated_from": old_id, "is_active": True, "updated_at": now}
        await self._in.groups.change({"_id": group.id}, moved, tx)
        # The question was asked in a chat that no longer exists.
        again = {"message_id": None, "is_moved": True, "due_at": now}
        await self._in.captchas.change_all({"group_id": new_id}, again, tx)
        details = {"before": {"group_id": old_id}, "after": {"group_id": new_id}}
        await self._audit.write(
            tx,
            new_id,
            event=EventType.GROUP_MIGRATED,
            actor=SYSTEM,
            message="group became a supergroup",
            details=details,
        )

    async def _move_some(
        self, collection: Collection[Any], one: Belonging, ids: list[Any], old_id: int, new_id: int
    ) -> None:
        # By id alone: with the group in the query, the embedded server reads the whole group (0.7.0b3, measured).
        where = {"_id": {"$in": ids}}
        if one.when_migrated is Fate.GOES:
            await collection.delete(where)
        elif one.unique_by is not None:
            await self._audit.transaction(lambda tx: self._replace(collection, one, where, old_id, new_id, tx))
        else:
            await collection.change_all(where, {one.field: new_id})

    async def _settle(
        self,
        collection: Collection[Any],
        one: Belonging,
        fate: Fate,
        group_id: int,
        new_id: int | None,
        tx: Transaction,
    ) -> None:
        """Do what the list says about one field. `new_id` is None when the group is erased."""
        where = {**(one.among or {}), one.field: group_id}
        if fate is Fate.GOES:
            await collection.delete(where, tx)
        elif one.is_list:
            await self._rewrite_lists(collection, one, group_id, new_id, tx)
        elif fate is Fate.FOLLOWS and one.unique_by is not None:
            await self._replace(collection, one, where, group_id, new_id, tx)
        elif fate is Fate.FOLLOWS:
            await collection.change_all(where, {one.field: new_id}, tx)

    async def _replace(
        self,
        collection: Collection[Any],
        one: Belonging,
        where: dict[str, Any],
        old_id: int,
        new_id: int | None,
        tx: Transaction,
    ) -> None:
        """Move some documents. Those that an early update created under the new id give way to the older ones."""
        assert one.unique_by is not None, "asked for by who has seen it"
        found = await collection.all(where, FOLLOW_LIMIT, tx)
        followers = [document for document in found if getattr(document, one.field) == old_id]
        if followers:
            same = [getattr(follower, one.unique_by) for follower in followers]
            await collection.delete({one.field: new_id, one.unique_by: {"$in": same}}, tx)
            ids = [follower.id for follower in followers]
            await collection.change_all({"_id": {"$in": ids}}, {one.field: new_id}, tx)

    async def _rewrite_lists(
        self, collection: Collection[Any], one: Belonging, group_id: int, new_id: int | None, tx: Transaction
    ) -> None:
        for document in await collection.all({one.field: group_id}, FOLLOW_LIMIT, tx):
            kept = [listed for listed in getattr(document, one.field) if listed not in (group_id, new_id)]
            ids = kept if new_id is None else [*kept, new_id]
            if ids:
                await collection.change({"_id": document.id}, {one.field: ids}, tx)
            else:
                await collection.delete({"_id": document.id}, tx)

    async def _keys_of_all(self, group_id: int, new_id: int | None = None) -> Keys:
        """The cache keys of a group, its roles, users and tokens, and of the groups that use it as a log channel.

        With `new_id`, also the keys that these get when the group moves.
        """
        where = {"group_id": group_id}
        ids = [group_id] if new_id is None else [group_id, new_id]
        roles = await self._in.roles.all(where, 200)
        users = await self._in.users.all(where, FOLLOW_LIMIT)
        tokens = await self._in.tokens.all({"group_ids": group_id}, FOLLOW_LIMIT)
        told = await self._in.settings.all({"log_chat_id": group_id}, FOLLOW_LIMIT)
        return [
            *(key for one in ids for key in keys_of(one)),
            *(role_key(one, role.name) for one in ids for role in roles),
            *(user_key(one, user.user_id) for one in ids for user in users),
            *(token_key(token.digest) for token in tokens),
            *(settings_key(settings.group_id) for settings in told),
        ]
