"""Field types and base classes for all models."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar, Final, NamedTuple

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
    ValidationError,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, ErrorDetails

from models.durations import LONGEST

Clock = Callable[[], datetime]
"""Returns the current time, timezone-aware and in UTC."""


def utc_now() -> datetime:
    """The current time in UTC, in whole milliseconds, which is what BSON stores."""
    return to_moment(datetime.now(UTC))


def to_moment(value: datetime) -> datetime:
    """`value` in UTC and whole milliseconds; a naive time counts as UTC. Raises ValueError beyond the calendar."""
    try:
        aware = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except OverflowError:
        raise ValueError("must be between the years 1 and 9999 in UTC") from None
    return aware.replace(microsecond=aware.microsecond // 1000 * 1000)


def _reject_nul(value: str) -> str:
    if "\x00" in value:
        raise ValueError("must not contain the NUL character")
    return value


Moment = Annotated[datetime, AfterValidator(to_moment)]
"""A time in UTC, to the millisecond; ISO 8601 with `Z` in JSON."""


_LOST_PLUS: Final = re.compile(r"(T[0-9:.]+) ([0-9]{2}:?[0-9]{2})$", re.IGNORECASE)


def _read_query_time(value: Any) -> Any:
    if isinstance(value, str):
        value = _LOST_PLUS.sub(r"\1+\2", value)
    if isinstance(value, str) and value.replace(".", "", 1).lstrip("+-").isdigit():
        raise ValueError("must be a time in ISO 8601, not a number")
    return value


QueryMoment = Annotated[Moment, BeforeValidator(_read_query_time)]
"""A time as a query parameter: ISO 8601 only, because pydantic would accept seconds as well.

In a query, a `+` that isn't encoded means a space, so we take the space before an offset for one."""

GroupId = Annotated[int, Field(ge=-(2**63), lt=0, examples=[-1001234567890])]
"""The Telegram ID of a group or supergroup: negative, 64 bits."""

UserId = Annotated[int, Field(ge=1, lt=2**52, examples=[123456789])]
"""The Telegram ID of a user: at most 52 significant bits (Bot API, `User.id`)."""

DocumentId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{24}$"), BeforeValidator(str)]
"""The database's ID of a document, 24 hexadecimal digits."""
NOT_KEPT: Final = "0" * 24
"""The ID of something that isn't stored, such as a draft."""


ALIKE: Final = {"ي": "ی", "ى": "ی", "ك": "ک"}
"""Letters that Arabic and Persian keyboards type differently."""


def composed(text: str) -> str:
    """A text in Unicode's composed form (NFC): some keyboards type `é` as two characters."""
    return unicodedata.normalize("NFC", text)


def _composed(value: Any) -> Any:
    return composed(value) if isinstance(value, str) else value


Name = Annotated[
    str,
    StringConstraints(pattern=r"^[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d_.-]{0,63}$"),
    Field(examples=["no-spam"]),
    AfterValidator(_reject_nul),
    BeforeValidator(_composed),
]
"""A short name that people type in chat: 1 to 64 letters, digits, `_`, `.` or `-`, starting with a letter or digit.

Letters of any script, with the joiners that Persian and others write between them: JSON Schema reads `\\w` as ASCII."""

Title = Annotated[str, StringConstraints(min_length=1, max_length=255), AfterValidator(_reject_nul)]
"""A group's name. Telegram allows 128 characters (Bot API, setChatTitle); 255 leaves room."""

Text = Annotated[str, StringConstraints(max_length=3000), AfterValidator(_reject_nul)]
"""A text for people. 3,000 characters leave room for placeholders in a message's 4,096 (Bot API, sendMessage)."""

FileId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,200}$"), Field(examples=["AgACAgIAAxkBAAIB"])]
"""Telegram's handle of a file, valid for one bot. Never a URL or a path, which a Bot API server would fetch."""

Duration = Annotated[int, Field(ge=1, le=LONGEST, examples=[3600])]
"""A length of time in whole seconds, at most ten years."""


def optional_in_patch() -> Any:
    """A field of a PATCH: it may be missing. Null is refused unless its type allows it."""
    return Field(default_factory=lambda: None)


class FieldProblem(NamedTuple):
    """An error in one field."""

    field: str
    """The path of the field: names and indexes, separated by dots."""
    message: str
    """The error in words for people, without the value itself."""
    code: str = "invalid"
    """Stable, for programs: pydantic's type of the error ("Validation errors"), in kebab-case."""
    limits: Mapping[str, int | float | str] = {}
    """The limits the value must respect, such as `ge`, `max_length` or `expected`."""
    detail: ErrorDetails | None = None
    """What pydantic says of it, of which sentences in other languages are made."""


def field_problems(error: ValidationError) -> list[FieldProblem]:
    """The errors, by field."""
    return [field_problem(one) for one in error.errors(include_url=False, include_input=False)]


def field_problem(detail: ErrorDetails) -> FieldProblem:
    """One error as a problem."""
    facts = detail.get("ctx", {})
    return FieldProblem(
        ".".join(str(part) for part in detail["loc"]),
        detail["msg"].removeprefix("Value error, "),
        "invalid" if detail["type"] == "value_error" else detail["type"].replace("_", "-"),
        {name: value for name, value in facts.items() if isinstance(value, int | float | str)},
        detail,
    )


_SHARED_MEANINGS: Final = {
    "id": "The ID under which it's stored.",
    "group_id": "The Telegram ID of the group, a negative number.",
    "created_at": "When it was created, in UTC.",
    "updated_at": "When it last changed, in UTC.",
}
"""The meanings of common fields, for models that don't document them."""


class Described(BaseModel):
    """A model whose fields are documented in the API's schema by the docstrings below them."""

    model_config = ConfigDict(use_attribute_docstrings=True)

    described_by: ClassVar[type[BaseModel] | None] = None
    """The model that documents the fields repeated here."""

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The schema, with descriptions from elsewhere for fields that have none here."""
        made = handler(schema)
        elsewhere = cls.described_by.model_fields if cls.described_by is not None else {}
        for name, field in handler.resolve_ref_schema(made).get("properties", {}).items():
            known = elsewhere.get(name)
            meaning = (known.description if known is not None else None) or _SHARED_MEANINGS.get(name)
            if meaning is not None:
                field.setdefault("description", meaning)
        return made


class Schema(Described):
    """Input over an interface: unknown fields are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ReadSchema(Described):
    """Output over an interface, and cached values: immutable."""

    model_config = ConfigDict(frozen=True, from_attributes=True, extra="ignore")
