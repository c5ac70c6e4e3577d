"""A federation's bans: one applies in all of its groups."""

from models.actions import ActionType
from models.actors import Actor
from models.federations import (
    FEDERATION_BANS_LIMIT,
    Federation,
    FederationBan,
    FederationBanCreate,
    FederationBanRead,
)
from models.logs import EventType
from models.pages import Page, PageQuery
from services.core import versions
from services.core.base import Service, Tools
from services.core.errors import Conflict, NotFound, OutOfReach
from services.moderation.federation_enforcement import FederationEnforcement
from services.moderation.federations import Federations
from services.moderation.policy import check_touchable
from storage.cursors import BY_USER_ID
from storage.database import Transaction
from storage.errors import Duplicate
from texts import Key


class FederationBans(Service):
    """Bans people in all groups of a federation, and keeps banned people out."""

    def __init__(
        self, tools: Tools, federations: Federations, enforcement: FederationEnforcement, bot_id: int | None
    ) -> None:
        super().__init__(tools)
        self._federations = federations
        self._enforcement = enforcement
        self._bot_id = bot_id

    async def check_ban(self, federation_id: str, user_id: int, actor: Actor) -> Federation:
        """The federation that can ban somebody. Raises NotFound, Forbidden for all but its owner and admins."""
        federation = await self._federations.run_by(federation_id, actor)
        self.check_bannable(federation, user_id)
        return federation

    def check_bannable(self, federation: Federation, user_id: int) -> None:
        """Raise OutOfReach for the bot, for IDs that aren't people's, and for the federation's owner and admins."""
        check_touchable(user_id, self._bot_id)
        if user_id in (federation.owner_id, *federation.admin_ids):
            raise OutOfReach(Key.ERROR_FEDERATION_PROTECTS_STAFF)

    async def check_room(self, federation_id: str, more: int) -> None:
        """Raise Conflict if that many more bans don't fit in."""
        if await self._in.federation_bans.count({"federation_id": federation_id}) + more > FEDERATION_BANS_LIMIT:
            raise Conflict(Key.ERROR_LIMIT_FEDERATION_BANS, limit=FEDERATION_BANS_LIMIT)

    async def ban(self, federation_id: str, body: FederationBanCreate, actor: Actor) -> FederationBanRead:
        """Ban somebody in all groups of a federation. Repeated, it bans where that failed before.

        Raises NotFound, Conflict, Forbidden for all but its owner and admins.
        """
        federation = await self.check_ban(federation_id, body.user_id, actor)
        await self.check_room(federation_id, 1)
        fields = {"federation_id": federation_id, "actor": actor, "created_at": self._clock(), **body.model_dump()}

        async def work(tx: Transaction) -> FederationBan:
            ban = await self._in.federation_bans.insert(FederationBan(**fields), tx)
            details = {"user_id": ban.user_id, "reason": ban.reason}
            await self._federations.log(
                tx, federation, EventType.FEDERATION_BANNED, actor, f"banned {ban.user_id}", details
            )
            return ban

        try:
            ban = await self._audit.transaction(work)
        except Duplicate:
            ban = await self._find_ban(federation_id, body.user_id)
        for group_id in await self._federations.active_groups(federation_id):
            await self._enforcement.carry_out(federation, group_id, ban)
        return FederationBanRead.model_validate(ban)

    async def unban(self, federation_id: str, user_id: int, actor: Actor) -> None:
        """Lift a ban in all groups. Raises NotFound, Forbidden for all but the owner and admins."""
        federation = await self._federations.run_by(federation_id, actor)
        ban = await self._find_ban(federation_id, user_id)
        versions.check(ban, actor.expected_versions)
        for group_id in await self._federations.active_groups(federation_id):
            await self._enforcement.carry_out(federation, group_id, ban, ActionType.UNBAN)

        async def work(tx: Transaction) -> None:
            await self._in.federation_bans.delete({"_id": ban.id}, tx)
            details = {"user_id": user_id, "reason": ban.reason}
            await self._federations.log(
                tx, federation, EventType.FEDERATION_UNBANNED, actor, f"unbanned {user_id}", details
            )

        await self._audit.transaction(work)

    async def page(self, federation_id: str, page: PageQuery, actor: Actor) -> Page[FederationBanRead]:
        """The bans, by user. Raises NotFound, Forbidden for everyone but its owner and admins."""
        await self._federations.run_by(federation_id, actor)
        found = await self._in.federation_bans.page({"federation_id": federation_id}, BY_USER_ID, page)
        return found.shown_as(FederationBanRead)

    async def get(self, federation_id: str, user_id: int, actor: Actor) -> FederationBanRead:
        """One ban. Raises NotFound, Forbidden for everyone but its owner and admins."""
        await self._federations.run_by(federation_id, actor)
        return FederationBanRead.model_validate(await self._find_ban(federation_id, user_id))

    async def keep_out(
        self, group_id: int, user_id: int, request_key: str | None, message_id: int | None = None
    ) -> bool:
        """Ban somebody who arrives or writes if the group's federation has banned them, and delete the message.

        Returns whether they're kept out.
        """
        group = await self._lookups.find_group(group_id)
        if group is None or group.federation_id is None:
            return False
        where = {"federation_id": group.federation_id, "user_id": user_id}
        ban = await self._in.federation_bans.find(where)
        if ban is None:
            return False
        federation = await self._federations.find(group.federation_id)
        return await self._enforcement.carry_out(
            federation,
            group_id,
            ban,
            occasion=f":{request_key}",
            message_ids=[message_id] if message_id is not None else [],
        )

    async def _find_ban(self, federation_id: str, user_id: int) -> FederationBan:
        found = await self._in.federation_bans.find({"federation_id": federation_id, "user_id": user_id})
        if found is None:
            raise NotFound(Key.ERROR_FEDERATION_BAN_UNKNOWN)
        return found
