"""The contents of a file from any origin. Pure, and slow for a large file: don't call it on the event loop."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import to_json

from models.base import GroupId, field_problems
from models.filter import SAMPLES_LIMIT
from models.imports import Source
from models.moves import FILE_VERSION, PARTS_OF_VERSION, PEOPLE_LIMIT, FilePerson, FileSample, GroupFile, Part
from models.roles import ROLES_LIMIT, RoleCreate
from models.rules import RULES_LIMIT, RuleCreate
from models.settings import SettingsPatch
from services.core.errors import Conflict, Invalid, ServiceError
from services.moves.exports import SETTINGS_IN_FILE
from texts import Key

FORMAT: Final[str] = GroupFile.model_fields["format"].default
_ABOUT: Final = frozenset({"format", "version", "exported_at", "bot_id", "group", "lacks"})
"""Fields of a file besides its parts."""
_GROUP_ID: Final = TypeAdapter(GroupId)
NAME_LENGTH: Final = 64
"""Characters that are shown of a name that we refuse."""
Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A part of a file that can't be imported."""

    part: str
    name: str
    why: ServiceError


@dataclass(frozen=True, slots=True)
class Incoming:
    """The contents of a file."""

    source: Source
    group_id: int | None = None
    """The group that it comes from, if the file says so."""
    bot_id: int | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    roles: Sequence[RoleCreate] = ()
    rules: Sequence[RuleCreate] = ()
    people: Sequence[FilePerson] = ()
    samples: Sequence[FileSample] = ()
    refused: Sequence[Refusal] = ()
    """What was refused while reading it."""


def read_own(given: Mapping[str, Any]) -> Incoming:
    """Read a file of ours. Raises Invalid for anything that a file of its version can't contain."""
    version = given.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise Invalid("version", Key.ERROR_IMPORT_NO_VERSION)
    if version > FILE_VERSION:
        raise Invalid("version", Key.ERROR_IMPORT_TOO_NEW, version=version, known=FILE_VERSION)
    for name in given:
        if name not in _ABOUT and name not in PARTS_OF_VERSION[version]:
            raise Invalid(name[:NAME_LENGTH], Key.ERROR_IMPORT_PART_UNKNOWN, part=name[:NAME_LENGTH])
    refused: list[Refusal] = []
    return Incoming(
        source=Source.GROUPKEEPER,
        group_id=_id_of_group(given.get("group")),
        bot_id=bot_id if isinstance(bot_id := given.get("bot_id"), int) else None,
        settings=_settings(given.get(Part.SETTINGS), refused),
        roles=list(_each(given.get(Part.ROLES), Part.ROLES, ROLES_LIMIT, RoleCreate, "name")),
        rules=list(_each(given.get(Part.RULES), Part.RULES, RULES_LIMIT, RuleCreate, "rule_name")),
        people=list(_each(given.get(Part.PEOPLE), Part.PEOPLE, PEOPLE_LIMIT, FilePerson, "user_id")),
        samples=list(_each(given.get(Part.SAMPLES), Part.SAMPLES, SAMPLES_LIMIT, FileSample, "text")),
        refused=refused,
    )


def _id_of_group(group: Any) -> int | None:
    try:
        return _GROUP_ID.validate_python(group.get("group_id") if isinstance(group, dict) else None, strict=True)
    except ValidationError:
        return None


def _settings(given: Any, refused: list[Refusal]) -> dict[str, Any]:
    """The settings that this version knows. The others are refused, because a later version may have more."""
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise Invalid(Part.SETTINGS, Key.ERROR_IMPORT_NOT_AN_OBJECT)
    for name in given.keys() - SETTINGS_IN_FILE:
        why = Conflict(Key.ERROR_IMPORT_SETTING_UNKNOWN)
        refused.append(Refusal(Part.SETTINGS, name[:NAME_LENGTH], why))
    known = {name: value for name, value in given.items() if name in SETTINGS_IN_FILE}
    return settings_of(checked(Part.SETTINGS, SettingsPatch, known))


def settings_of(patch: SettingsPatch) -> dict[str, Any]:
    """The given settings, each as a whole: what's left out within one gets its default."""
    return {name: value for name, value in patch.model_dump().items() if name in patch.model_fields_set}


def _each(given: Any, part: Part, limit: int, model: type[Model], name: str) -> Iterator[Model]:
    """The items of a list. It stops at the first invalid one, so that a bad file costs little."""
    if given is None:
        return
    if not isinstance(given, list):
        raise Invalid(part, Key.ERROR_IMPORT_NOT_A_LIST)
    if len(given) > limit:
        raise Invalid(part, Key.ERROR_IMPORT_TOO_MANY, count=len(given), limit=limit)
    seen = set()
    for number, one in enumerate(given):
        read = checked(f"{part}.{number}", model, one)
        known_by = getattr(read, name)
        if known_by in seen:
            raise Invalid(f"{part}.{number}.{name}", Key.ERROR_IMPORT_TWICE, name=str(known_by)[:NAME_LENGTH])
        seen.add(known_by)
        yield read


def checked(place: str, model: type[Model], given: Any) -> Model:
    """An item in the form to store. Raises Invalid with the first error."""
    try:
        return model.model_validate_json(to_json(given), strict=True)
    except ValidationError as error:
        problem = field_problems(error)[0]
        raise Invalid(f"{place}.{problem.field}".rstrip("."), problem.message) from None
