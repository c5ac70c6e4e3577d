"""Imports a file into a group: first a summary, then all of it or nothing."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final

from pydantic_core import from_json

from gateway.errors import TelegramError
from models.actors import Actor
from models.captchas import solved
from models.filter import SAMPLES_LIMIT, Sample
from models.imports import Outcome, Source
from models.logs import EventType
from models.moves import Part
from models.permissions import Permission
from models.roles import ROLES_LIMIT, Role
from models.rules import RULES_LIMIT, Rule
from models.settings import GroupSettings
from services.core.base import Service, Tools
from services.core.decoding import decoded
from services.core.digests import digest
from services.core.errors import Conflict, Invalid, NotFound, OutOfReach, ServiceError
from services.core.permissions import Authority
from services.filter.spam_filter import surplus
from services.groups.bulletin_plans import BulletinPlans
from services.groups.effective_roles import recompute_roles
from services.groups.settings import Settings
from services.moves.incoming import FORMAT, Incoming, read_own
from services.moves.planning import Plan, State, plan
from services.moves.rose import is_rose, read_rose
from services.protection.compiled_rules import Rulebook
from services.protection.rule_changes import has_matching, result_of
from storage.database import Transaction
from storage.keys import role_key, rules_key, samples_key, settings_key, user_key
from texts import Key

_SOURCES: Final = {Source.GROUPKEEPER: "a file of Groupkeeper", Source.ROSE: "a file of Rose"}


class Imports(Service):
    """Plans imports and carries them out."""

    def __init__(self, tools: Tools, settings: Settings, rulebook: Rulebook, bot_id: int | None) -> None:
        super().__init__(tools)
        self._settings = settings
        self._rulebook = rulebook
        self._plans = BulletinPlans(tools)
        self._bot_id = bot_id

    async def check(self, group_id: int, actor: Actor) -> Authority:
        """The actor's authority. Raises Forbidden without `settings.edit`, NotFound for an unknown group."""
        return await self._permissions.require(actor, group_id, Permission.SETTINGS_EDIT)

    async def look(self, group_id: int, given: Mapping[str, Any], actor: Actor) -> tuple[Source, Plan]:
        """What an import would do. Changes nothing.

        Raises Forbidden without `settings.edit`, Invalid if it isn't a file or the group's rules would cost too much,
        Conflict if there would be too many roles or rules.
        """
        authority = await self.check(group_id, actor)
        incoming = await asyncio.to_thread(read_file, given)
        problem = await self._log_chat_problem(group_id, incoming, actor)
        return incoming.source, await self._planned(group_id, incoming, authority, problem)

    async def apply(self, group_id: int, given: Mapping[str, Any], confirm: str, actor: Actor) -> tuple[Source, Plan]:
        """Do what a summary announced: all of it, or nothing. If everything is done already, that's fine.

        Raises what `look` raises, and Conflict if the group or the actor's permissions have changed since.
        """
        authority = await self.check(group_id, actor)
        incoming = await asyncio.to_thread(read_file, given)
        problem = await self._log_chat_problem(group_id, incoming, actor)
        planned = await self._planned(group_id, incoming, authority, problem)
        if planned.is_empty:
            return incoming.source, planned

        async def work(tx: Transaction) -> Plan:
            state = await self._state(group_id, incoming, authority, problem, tx)
            again = await asyncio.to_thread(plan, incoming, state)
            if again.token != confirm:
                raise Conflict(Key.ERROR_IMPORT_OUTDATED)
            await self._write(group_id, incoming.source, again, state, actor, tx)
            return again

        done = await self._audit.transaction(work)
        if any("is_approved" in fields for fields in done.people.values()):
            self._queues.captchas.wake()
        return incoming.source, done

    async def _planned(
        self, group_id: int, incoming: Incoming, authority: Authority, problem: ServiceError | None
    ) -> Plan:
        state = await self._state(group_id, incoming, authority, problem)
        planned = await asyncio.to_thread(plan, incoming, state)
        if has_matching(state.rules, planned.rules):
            await self._rulebook.check(result_of(state.rules, planned.rules, group_id, self._clock()))
        return planned

    async def _log_chat_problem(self, group_id: int, incoming: Incoming, actor: Actor) -> ServiceError | None:
        chat_id = incoming.settings.get("log_chat_id")
        try:
            await self._settings.check_log_chat(group_id, chat_id, actor)
        except ServiceError as error:
            return error
        except TelegramError:  # nobody can tell now whether they're an administrator there
            return OutOfReach(Key.ERROR_LOG_CHAT_NOT_ADMIN)
        return None

    async def _state(
        self,
        group_id: int,
        incoming: Incoming,
        authority: Authority,
        problem: ServiceError | None,
        tx: Transaction = None,
    ) -> State:
        where = {"group_id": group_id}
        settings = await self._in.settings.find(where, tx)
        if settings is None:
            raise NotFound(Key.ERROR_GROUP_UNKNOWN)
        ids = [person.user_id for person in incoming.people]
        users = await self._in.users.all({**where, "user_id": {"$in": ids}}, len(ids), tx) if ids else []
        samples = await self._in.samples.all(where, SAMPLES_LIMIT + 1, tx) if incoming.samples else []
        return State(
            group_id=group_id,
            bot_id=self._bot_id,
            authority=authority,
            settings=settings,
            roles={role.name: role for role in await self._in.roles.all(where, ROLES_LIMIT, tx)},
            rules={rule.rule_name: rule for rule in await self._in.rules.all_readable(where, RULES_LIMIT, tx)},
            users={user.user_id: user for user in users},
            samples={sample.digest: sample for sample in samples},
            log_chat_problem=problem,
        )

    async def _write(
        self, group_id: int, source: Source, planned: Plan, state: State, actor: Actor, tx: Transaction
    ) -> None:
        # As for a change of settings: turning logging on or off is itself logged.
        is_wanted = bool(planned.settings.get("logging_enabled")) or await self._audit.wants_logs(group_id)
        before = {name: getattr(state.settings, name) for name in planned.settings}
        await self._write_settings(group_id, planned, state.settings, tx)
        await self._write_roles(group_id, planned, actor, tx)
        await self._write_rules(group_id, planned, actor, tx)
        await self._write_people(group_id, planned, tx)
        await self._write_samples(group_id, planned, state, actor, tx)
        details = {
            "source": source,
            "added": _named(planned, Outcome.ADDED),
            "changed": _named(planned, Outcome.CHANGED),
            "people": len(planned.people),
            "samples": len(planned.samples),
            "before": before,
            "after": planned.settings,
        }
        message = f"configuration imported from {_SOURCES[source]}"
        await self._audit.write(
            tx,
            group_id,
            event=EventType.GROUP_IMPORTED,
            actor=actor,
            message=message,
            details=details,
            is_wanted=is_wanted,
        )

    async def _write_settings(self, group_id: int, planned: Plan, kept: GroupSettings, tx: Transaction) -> None:
        if planned.settings:
            fields = {**planned.settings, "updated_at": self._clock()}
            await self._in.settings.change({"group_id": group_id}, fields, tx)
            await self._audit.stale(tx, settings_key(group_id))
            await self._plans.follow(group_id, kept, kept.model_copy(update=fields), tx)

    async def _write_roles(self, group_id: int, planned: Plan, actor: Actor, tx: Transaction) -> None:
        now = self._clock()
        stamps = {"group_id": group_id, "told_by": actor.request_key, "created_at": now, "updated_at": now}
        if planned.new_roles:
            await self._in.roles.insert_many([Role(**dict(role), **stamps) for role in planned.new_roles], tx)
        for name, fields in planned.roles.items():
            await self._in.roles.change({"group_id": group_id, "name": name}, {**fields, "updated_at": now}, tx)
        names = [*planned.roles, *(role.name for role in planned.new_roles)]
        await self._audit.stale(tx, *(role_key(group_id, name) for name in names))
        moved = [name for name, fields in planned.roles.items() if "priority" in fields]
        if moved:
            settled = await recompute_roles(self._in, group_id, {"assigned_role": {"$in": moved}}, now, tx)
            await self._audit.stale(tx, *(user_key(group_id, user_id) for user_id in settled))

    async def _write_rules(self, group_id: int, planned: Plan, actor: Actor, tx: Transaction) -> None:
        now, changes = self._clock(), planned.rules
        stamps = {"group_id": group_id, "told_by": actor.request_key, "created_at": now, "updated_at": now}
        if changes.created:
            await self._in.rules.insert_many([Rule(**rule.model_dump(), **stamps) for rule in changes.created], tx)
        for name, patch in changes.patched.items():
            fields = {**patch.model_dump(exclude_unset=True), "updated_at": now}
            await self._in.rules.change({"group_id": group_id, "rule_name": name}, fields, tx)
        await self._audit.stale(tx, rules_key(group_id))

    async def _write_people(self, group_id: int, planned: Plan, tx: Transaction) -> None:
        """Write the same changes of several people together."""
        alike: dict[tuple[tuple[str, Any], ...], list[int]] = defaultdict(list)
        for user_id, fields in planned.people.items():
            alike[tuple(sorted(fields.items()))].append(user_id)
        now = self._clock()
        for same, ids in alike.items():
            where = {"group_id": group_id, "user_id": {"$in": ids}}
            await self._in.users.change_all(where, {**dict(same), "updated_at": now}, tx)
            if dict(same).get("is_approved"):  # this solves an open captcha
                await self._in.captchas.change_all({**where, "is_solved": False}, solved(now), tx)
        await self._audit.stale(tx, *(user_key(group_id, user_id) for user_id in planned.people))

    async def _write_samples(self, group_id: int, planned: Plan, state: State, actor: Actor, tx: Transaction) -> None:
        """Write samples in the order of the file. The oldest ones of the group go if there's no room."""
        if not planned.samples:
            return
        now, kept = self._clock(), dict(state.samples)
        marked = [
            Sample(group_id=group_id, **dict(one), digest=digest(one.text), actor=actor, created_at=now)
            for one in planned.samples
        ]
        going = [same.id for one in marked if (same := kept.pop(one.digest, None)) is not None]
        going += surplus(kept.values(), len(marked))
        if going:
            await self._in.samples.delete({"_id": {"$in": going}}, tx)
        await self._in.samples.insert_many(marked, tx)
        await self._audit.stale(tx, samples_key(group_id))


def _named(planned: Plan, outcome: Outcome) -> dict[str, list[str]]:
    """The names of the items with this outcome, of the parts whose items have names."""
    return {part: names for part, names in planned.names(outcome).items() if part not in (Part.PEOPLE, Part.SAMPLES)}


def parsed(raw: bytes) -> dict[str, Any]:
    """The JSON of a file sent in chat. Raises Invalid."""
    try:
        given = from_json(decoded(raw))
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise Invalid("format", Key.ERROR_IMPORT_UNKNOWN_FORMAT)
    return given


def read_file(given: Mapping[str, Any]) -> Incoming:
    """Read a file from any origin. Raises Invalid. Slow for a large one: don't call it on the event loop."""
    answer = given.get("data")
    if given.get("success") is True and isinstance(answer, dict):  # the form of a response of GET …/export
        given = answer
    if given.get("format") == FORMAT:
        return read_own(given)
    if is_rose(given):
        return read_rose(given)
    raise Invalid("format", Key.ERROR_IMPORT_UNKNOWN_FORMAT)
