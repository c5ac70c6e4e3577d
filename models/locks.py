"""Locks: what nobody may send. Each is a rule with a trigger; this is the table of them."""

from dataclasses import dataclass
from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field, StringConstraints

from models.rules import RuleRead
from models.triggers import MediaKind

LOCK_PREFIX: Final = "lock-"
"""Of the names of the rules that are locks."""


@dataclass(frozen=True, slots=True)
class Lock:
    """One kind of content that can be locked."""

    trigger: dict[str, Any]
    says: str
    """What happens to it, for people."""
    aliases: tuple[str, ...] = ()
    """Other names that people type for it."""


def _media(*kinds: MediaKind) -> dict[str, Any]:
    return {"type": "media", "kinds": [kind.value for kind in kinds]}


def _plain(kind: MediaKind) -> Lock:
    name = kind.value.replace("_", "")
    return Lock(_media(kind), f"{name} are deleted")


LOCKS: Final[dict[str, Lock]] = {
    **{kind.value.replace("_", ""): _plain(kind) for kind in MediaKind},
    "media": Lock(_media(*(kind for kind in MediaKind if kind is not MediaKind.CUSTOM_EMOJI)), "media are deleted"),
    "links": Lock({"type": "links"}, "links are deleted"),
    "invites": Lock({"type": "links", "kinds": ["invite"]}, "invites are deleted"),
    "edits": Lock({"type": "edited"}, "edits are deleted"),
    "reactions": Lock({"type": "reactions"}, "reactions are deleted"),
    "forwards": Lock({"type": "forwards"}, "forwards are deleted"),
    "channels": Lock({"type": "sender_chat"}, "channels are deleted"),
    "caps": Lock({"type": "caps"}, "caps are deleted"),
    "arabic": Lock({"type": "language", "scripts": ["arabic", "hebrew"]}, "arabic are deleted"),
    "cyrillic": Lock({"type": "language", "scripts": ["cyrillic"]}, "cyrillic are deleted"),
    "cjk": Lock({"type": "language", "scripts": ["han", "kana", "hangul"]}, "cjk are deleted"),
}
"""What can be locked, by the name that we show."""


def _forms(name: str) -> tuple[str, str]:
    """A name in singular and plural."""
    return (name, name.removesuffix("s")) if name.endswith("s") else (name, f"{name}s")


_BY_WORD: Final[dict[str, str]] = {
    form: name for name, lock in LOCKS.items() for alias in (*lock.aliases, name) for form in _forms(alias)
} | {name: name for name in LOCKS}


def lock_named(word: str) -> str | None:
    """The lock that somebody means, in singular or plural, written in one word or two; None if there is none."""
    return _BY_WORD.get(word.lower().replace("_", "").replace("-", "").replace(" ", ""))


def _check_kind(word: str) -> str:
    name = lock_named(word)
    if name is None:
        raise ValueError("this can't be locked")
    return name


LockKind = Annotated[
    str,
    StringConstraints(max_length=64),
    AfterValidator(_check_kind),
    Field(json_schema_extra={"enum": sorted({*LOCKS, *(alias for lock in LOCKS.values() for alias in lock.aliases)})}),
]
"""A kind of content that can be locked, by one of its names."""


class LockRead(RuleRead):
    """A lock as the doors show it: its rule, and what it locks."""

    kind: str
