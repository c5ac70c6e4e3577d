"""Imports bans into a federation from a file: first a summary, then all of it or nothing. Exports them too."""

import asyncio
from typing import NamedTuple

from models.actors import Actor
from models.federations import FEDERATION_BANS_LIMIT, Federation, FileBan
from models.logs import EventType
from services.core.base import Service, Tools
from services.core.digests import digest
from services.core.errors import Conflict, Invalid, OutOfReach, ServiceError
from services.moderation.ban_files import BanFile, read_bans, write_bans
from services.moderation.federation_bans import FederationBans
from services.moderation.federation_enforcement import FederationEnforcement
from services.moderation.federations import Federations
from storage.database import Transaction
from storage.errors import Duplicate
from texts import Key


class RefusedLine(NamedTuple):
    """Somebody in a file who can't be banned."""

    user_id: int | None
    line: int | None
    why: ServiceError


class BanPlan(NamedTuple):
    """What an import of bans does."""

    federation: Federation
    new: list[FileBan]
    same: list[int]
    """Who is banned already."""
    refused: list[RefusedLine]
    token: str
    """Identifies the bans and the federation. The same for the same file, before and after it's imported."""


class BanImports(Service):
    """Plans imports of bans, carries them out, and exports bans."""

    def __init__(
        self, tools: Tools, federations: Federations, bans: FederationBans, enforcement: FederationEnforcement
    ) -> None:
        super().__init__(tools)
        self._federations = federations
        self._bans = bans
        self._enforcement = enforcement

    async def export(self, federation_id: str, actor: Actor) -> bytes:
        """The bans as a file. Raises NotFound, Forbidden for everyone but its owner and admins."""
        await self._federations.run_by(federation_id, actor)
        where, fields = {"federation_id": federation_id}, ("user_id", "reason")
        raws = await self._in.federation_bans.fields(where, fields, FEDERATION_BANS_LIMIT)
        bans = sorted((FileBan.model_validate(raw) for raw in raws), key=lambda ban: ban.user_id)
        return await asyncio.to_thread(write_bans, bans)

    async def look(self, federation_id: str, raw: bytes, actor: Actor) -> BanPlan:
        """What an import would do. Changes nothing.

        Raises NotFound, Forbidden for everyone but its owner and admins, Invalid for a file that can't be read,
        Conflict if there would be too many bans.
        """
        federation = await self._federations.run_by(federation_id, actor)
        return await self._planned(federation, await asyncio.to_thread(read_bans, raw))

    async def apply(self, federation_id: str, raw: bytes, confirm: str, actor: Actor) -> BanPlan:
        """Do what a summary announced. Repeated, it bans where that failed before.

        Known members are banned now, others when they arrive or write. Raises what `look` raises, and Conflict if it's
        another file.
        """
        plan = await self.look(federation_id, raw, actor)
        if plan.token != confirm:
            raise Conflict(Key.ERROR_IMPORT_OUTDATED)
        if plan.new:
            try:
                await self._audit.transaction(lambda tx: self._write(plan, actor, tx))
            except Duplicate:  # somebody has just banned one of them
                return await self.apply(federation_id, raw, confirm, actor)
        ids = [*plan.same, *(ban.user_id for ban in plan.new)]
        groups = frozenset(await self._federations.active_groups(federation_id))
        await self._enforcement.ban_members(plan.federation, ids, groups)
        return plan

    async def _planned(self, federation: Federation, file: BanFile) -> BanPlan:
        refused = [RefusedLine(None, line, Invalid("file", Key.ERROR_BAN_FILE_NO_ID)) for line in file.unreadable]
        bannable: list[FileBan] = []
        for ban in file.bans:
            try:
                self._bans.check_bannable(federation, ban.user_id)
            except OutOfReach as error:
                refused.append(RefusedLine(ban.user_id, None, error))
            else:
                bannable.append(ban)
        ids, where = [ban.user_id for ban in bannable], {"federation_id": str(federation.id)}
        found = await self._in.federation_bans.fields({**where, "user_id": {"$in": ids}}, ("user_id",), len(ids))
        known = {raw["user_id"] for raw in found}
        new = [ban for ban in bannable if ban.user_id not in known]
        await self._bans.check_room(str(federation.id), len(new))
        token = digest(f"{federation.id}{[ban.model_dump_json() for ban in bannable]}")[:16]
        return BanPlan(federation, new, sorted(known), refused, token)

    async def _write(self, plan: BanPlan, actor: Actor, tx: Transaction) -> None:
        shared = {
            "federation_id": str(plan.federation.id),
            "origin_group_id": None,
            "actor": actor.model_dump(),
            "created_at": self._clock(),
        }
        raws = [{"user_id": ban.user_id, "reason": ban.reason, **shared} for ban in plan.new]
        await self._in.federation_bans.insert_raw(raws, tx)
        what, details = f"imported {len(plan.new)} bans", {"count": len(plan.new)}
        await self._federations.log(tx, plan.federation, EventType.FEDERATION_IMPORTED, actor, what, details)
