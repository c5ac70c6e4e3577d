"""Approvals: approved people solve no captcha, and anti-raid doesn't ban them."""

from models.actors import Actor
from models.captchas import solved
from models.logs import EventType
from models.roles import MEMBER
from models.users import TelegramStatus, User
from services.core.base import Service
from services.core.errors import NotFound
from storage.database import Transaction
from storage.keys import user_key
from texts import Key


class Approvals(Service):
    """Approves people. The caller checks whether the actor may."""

    async def keep(self, group_id: int, user_id: int, actor: Actor, tx: Transaction, *, is_approved: bool) -> User:
        """Approve somebody, or withdraw the approval. Approving somebody solves their open captcha.

        Unknown people can be approved only while they have an open captcha. Raises NotFound.
        """
        where = {"group_id": group_id, "user_id": user_id}
        captcha = await self._in.captchas.find(where, tx) if is_approved else None
        if captcha is not None:
            if not captcha.is_solved:
                await self._in.captchas.change(where, solved(self._clock()), tx)
            await self._introduce(group_id, user_id, captcha.name, tx)
        elif await self._in.users.find(where, tx) is None:
            raise NotFound(Key.ERROR_USER_UNKNOWN)
        changes = {"is_approved": is_approved}
        approved = await self._audit.change(
            tx,
            self._in.users,
            where,
            changes,
            event=EventType.USER_APPROVED,
            actor=actor,
            message=f"user {user_id} changed",
            expected=None,
        )
        await self._audit.stale(tx, user_key(group_id, user_id))
        self._audit.afterwards(tx, self._queues.captchas.wake)
        return approved

    async def admit(self, group_id: int, user_id: int, actor: Actor, name: str) -> None:
        """Approve somebody who may not be in the group yet, or be unknown to it."""

        async def work(tx: Transaction) -> None:
            await self._introduce(group_id, user_id, name, tx)
            await self.keep(group_id, user_id, actor, tx, is_approved=True)

        await self._audit.transaction(work)

    async def _introduce(self, group_id: int, user_id: int, name: str, tx: Transaction) -> None:
        """Create a user for somebody unknown."""
        now = self._clock()
        await self._in.users.change(
            {"group_id": group_id, "user_id": user_id},
            {"is_held": False, "updated_at": now},
            tx,
            on_insert={
                "role": MEMBER,
                "first_name": name,
                "telegram_status": TelegramStatus.LEFT,
                "is_active": False,
                "created_at": now,
            },
        )
