"""Carries out a federation's bans in its groups."""

from collections.abc import Collection, Sequence

from models.actions import ActionCreate, ActionType
from models.actors import Actor, ActorKind
from models.federations import FederatedAction, Federation, FederationBan
from services.core.base import Service, Tools
from services.moderation.actions import Actions


class FederationEnforcement(Service):
    """Bans and unbans people in groups, on behalf of a federation."""

    def __init__(self, tools: Tools, actions: Actions) -> None:
        super().__init__(tools)
        self._actions = actions

    async def carry_out(
        self,
        federation: Federation,
        group_id: int,
        ban: FederationBan,
        kind: ActionType = ActionType.BAN,
        *,
        occasion: str = "",
        message_ids: Sequence[int] = (),
    ) -> bool:
        """Ban or unban somebody in one group, once per federation ban and occasion, and delete their messages.

        Returns whether that's possible: people with a role there are exempt.
        """
        user = await self._lookups.find_user(group_id, ban.user_id)
        standing = await self._permissions.authority_of(Actor(kind=ActorKind.TELEGRAM, id=str(ban.user_id)), group_id)
        if user is not None and standing.priority > 0:
            return False
        who = {
            "user_id": ban.user_id,
            "admin_id": ban.actor.user_id,
            "reason": ban.reason,
            "federation_id": str(federation.id),
            "origin_group_id": ban.origin_group_id,
        }
        actions: list[ActionCreate] = [FederatedAction(action_type=kind, **who)]
        if message_ids:
            actions.append(FederatedAction(action_type=ActionType.DELETE, message_ids=list(message_ids), **who))
        actor = Actor(kind=ActorKind.SYSTEM, id=str(federation.id), name=f"the federation “{federation.name}”")
        key = f"federation:{kind}:{ban.id}:{group_id}{occasion}"
        return await self._actions.try_take(group_id, actions, actor.asking(key))

    async def ban_members(self, federation: Federation, user_ids: Sequence[int], group_ids: Collection[int]) -> None:
        """Ban known members who are banned in the federation. Others are banned when they arrive or write."""
        # In one group, the index of its members answers; in several, the one of people in all groups.
        here = {"group_id": next(iter(group_ids))} if len(group_ids) == 1 else {}
        async for ids in self._in.users.batches({**here, "user_id": {"$in": list(user_ids)}}):
            known = await self._in.users.all({"_id": {"$in": ids}}, len(ids))
            members = [user for user in known if user.is_active and user.group_id in group_ids]
            bans = await self._bans(federation, {user.user_id for user in members})
            for user in members:
                if user.user_id in bans:
                    await self.carry_out(federation, user.group_id, bans[user.user_id])

    async def _bans(self, federation: Federation, user_ids: Collection[int]) -> dict[int, FederationBan]:
        if not user_ids:
            return {}
        where = {"federation_id": str(federation.id), "user_id": {"$in": sorted(user_ids)}}
        return {ban.user_id: ban for ban in await self._in.federation_bans.all(where, len(user_ids))}
