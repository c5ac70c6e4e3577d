"""Exports a group's configuration as a file, which also says what it lacks."""

from collections.abc import AsyncIterator, Callable, Collection, Coroutine
from typing import Any, Final

from pydantic import BaseModel

from models.actors import Actor
from models.filter import SAMPLES_LIMIT
from models.moves import (
    FILE_LIMIT,
    NOT_EXPORTED,
    PEOPLE_LIMIT,
    FileGroup,
    FilePerson,
    FileSample,
    GroupFile,
    Lack,
    LackCode,
    Part,
)
from models.permissions import Permission
from models.roles import ROLES_LIMIT, RoleCreate
from models.rules import RULES_LIMIT, RuleCreate
from models.settings import SettingsFields
from models.users import User
from services.core.base import Service, Tools
from services.core.errors import Conflict, Invalid
from services.filter.spam_filter import oldest_first
from texts import Key

VIEW_OF: Final = {
    Part.SETTINGS: Permission.SETTINGS_VIEW,
    Part.ROLES: Permission.ROLES_VIEW,
    Part.RULES: Permission.RULES_VIEW,
    Part.PEOPLE: Permission.USERS_VIEW,
    Part.SAMPLES: Permission.RULES_VIEW,
}
"""The permission that each part needs."""
OF_THE_MOMENT: Final = frozenset({"raid_until"})
"""Settings that describe the current state, not the configuration."""
SETTINGS_IN_FILE: Final = frozenset(SettingsFields.model_fields) - OF_THE_MOMENT
BATCH: Final = 1_000
"""People read at once."""
_ROOM_FOR_LACK: Final = 256
"""Bytes for the note that not all samples are in the file."""
_INDENT: Final = 16
"""Bytes that a sample takes in a file besides its own: two more spaces on each line, a comma and a line break."""
_OF_ROLE: Final = set(RoleCreate.model_fields)
_HAS_ROLE: Final[dict[str, Any]] = {"assigned_role": {"$ne": None}}
_IS_APPROVED: Final[dict[str, Any]] = {"assigned_role": None, "is_approved": True}

_Read = Callable[[int, list[Lack]], Coroutine[Any, Any, Any]]


class Exports(Service):
    """Creates the files."""

    def __init__(self, tools: Tools, bot_id: int | None) -> None:
        super().__init__(tools)
        self._bot_id = bot_id
        self._readers: dict[Part, _Read] = {
            Part.SETTINGS: self._settings,
            Part.ROLES: self._roles,
            Part.RULES: self._rules,
            Part.PEOPLE: self._people,
            Part.SAMPLES: self._samples,
        }

    async def file(self, group_id: int, parts: Collection[Part] | None, actor: Actor) -> GroupFile:
        """The file with the requested parts; None: all that the actor may see.

        Raises Forbidden if they may not see a requested part, Conflict if the file would be too large to import.
        """
        authority = await self._permissions.require(actor, group_id, Permission.SETTINGS_VIEW)
        group = await self._lookups.get_group(group_id)
        lacks: list[Lack] = []
        content: dict[str, Any] = {}
        for part, read in self._readers.items():
            if parts is not None and part not in parts:
                lacks.append(Lack(what=part, code=LackCode.NOT_ASKED, why="you didn't ask for it"))
            elif parts is None and not authority.may(VIEW_OF[part]):
                lacks.append(Lack(what=part, code=LackCode.NOT_ALLOWED, why=f"you'd need {VIEW_OF[part]}"))
            else:
                authority.require(VIEW_OF[part])
                content[part] = await read(group_id, lacks)
        lacks += [Lack(what=what, code=LackCode.NEVER, why=why) for what, why in NOT_EXPORTED.items()]
        made = GroupFile(
            exported_at=self._clock(),
            bot_id=self._bot_id,
            group=FileGroup(group_id=group_id, name=group.name),
            lacks=lacks,
            **content,
        )
        made = _within_limit(made)
        size = _size(made)
        if size > FILE_LIMIT:
            raise Conflict(Key.ERROR_EXPORT_TOO_LARGE, size=-(-size // 1024), limit=FILE_LIMIT // 1024)
        return made

    async def _settings(self, group_id: int, _: list[Lack]) -> dict[str, Any]:
        kept = await self._lookups.get_settings(group_id)
        return kept.model_dump(mode="json", include=set(SETTINGS_IN_FILE))

    async def _roles(self, group_id: int, _: list[Lack]) -> list[RoleCreate]:
        kept = await self._in.roles.all({"group_id": group_id}, ROLES_LIMIT)
        kept.sort(key=lambda role: (-role.priority, role.name))
        return [
            RoleCreate(**{**role.model_dump(include=_OF_ROLE), "permissions": sorted(role.permissions)})
            for role in kept
        ]

    async def _rules(self, group_id: int, _: list[Lack]) -> list[RuleCreate]:
        kept = await self._in.rules.all_readable({"group_id": group_id}, RULES_LIMIT)
        kept.sort(key=lambda rule: (-rule.priority, rule.rule_name))
        return [RuleCreate(**rule.model_dump(include=set(RuleCreate.model_fields))) for rule in kept]

    async def _people(self, group_id: int, lacks: list[Lack]) -> list[FilePerson]:
        """People with a role first, then as many approved ones as there's room for."""
        people: list[FilePerson] = []
        left_out = 0
        for besides in (_HAS_ROLE, _IS_APPROVED):
            async for user in self._users(group_id, besides):
                if len(people) < PEOPLE_LIMIT:
                    people.append(_person(user))
                else:
                    left_out += 1
        if left_out:
            why = f"a file holds {PEOPLE_LIMIT} people; {left_out} more aren't in it, who are approved and have no role"
            lacks.append(Lack(what=Part.PEOPLE, code=LackCode.TOO_MANY, why=why))
        return sorted(people, key=lambda person: person.user_id)

    async def _samples(self, group_id: int, _: list[Lack]) -> list[FileSample]:
        kept = oldest_first(await self._in.samples.all({"group_id": group_id}, SAMPLES_LIMIT + 1))
        return [FileSample(text=sample.text, label=sample.label) for sample in kept[-SAMPLES_LIMIT:]]

    async def _users(self, group_id: int, besides: dict[str, Any]) -> AsyncIterator[User]:
        after = None
        while raws := await self._in.users.batch({"group_id": group_id}, besides, after, BATCH):
            for raw in raws:
                yield self._in.users.read(raw)
            after = raws[-1]["_id"]


def _person(user: User) -> FilePerson:
    return FilePerson(
        user_id=user.user_id, name=user.first_name[:255], role=user.assigned_role, is_approved=user.is_approved
    )


def _within_limit(made: GroupFile) -> GroupFile:
    """The file with its newest samples, as many as there's room for."""
    samples = made.samples
    if not samples:
        return made
    room = FILE_LIMIT - _ROOM_FOR_LACK - _size(made.model_copy(update={"samples": []}))
    first = len(samples)
    while first and (room := room - _size(samples[first - 1]) - _INDENT) >= 0:
        first -= 1
    if not first:
        return made
    why = f"a file has {FILE_LIMIT // 1024} KB at most; the {first} oldest samples aren't in it"
    lack = Lack(what=Part.SAMPLES, code=LackCode.TOO_MANY, why=why)
    return made.model_copy(update={"samples": samples[first:], "lacks": [*made.lacks, lack]})


def _size(shown: BaseModel) -> int:
    """Bytes of it in a file that people can read."""
    return len(shown.model_dump_json(indent=1).encode())


def parts_named(names: str | None) -> list[Part] | None:
    """The parts in a comma-separated list. Raises Invalid for one that doesn't exist."""
    if names is None:
        return None
    try:
        return [Part(name) for name in names.split(",")]
    except ValueError:
        raise Invalid("parts", Key.ERROR_EXPORT_PART_UNKNOWN, parts=", ".join(Part)) from None
