"""Values of Rose's export file. Its format isn't documented, so anything may be missing, null, or something else."""

from collections.abc import Iterator
from typing import Any, Final

from models.durations import LONGEST
from models.rules import RuleCreate
from models.settings import SettingsPatch
from services.core.errors import Invalid, ServiceError
from services.moves.incoming import NAME_LENGTH, Refusal, checked, settings_of

_PENALTIES: Final = {
    "ban": "ban",
    "tban": "ban",
    "mute": "mute",
    "tmute": "mute",
    "kick": "kick",
    "warn": "warn",
    "delete": "none",
    "nothing": "none",
    "none": "none",
    "": "none",
}
"""Our penalty for each of Rose's modes. A `t` stands for one with an end, an `s` before it for a silent one."""


def mapping(value: Any) -> dict[str, Any]:
    """An object, or an empty one."""
    return {str(name): inner for name, inner in value.items()} if isinstance(value, dict) else {}


def things(value: Any) -> Iterator[dict[str, Any]]:
    """The objects of a list."""
    for one in value if isinstance(value, list) else ():
        if isinstance(one, dict):
            yield mapping(one)


def text(value: Any) -> str:
    """A text, or an empty one."""
    return value if isinstance(value, str) else ""


def number(value: Any) -> int:
    """A whole number, or 0."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def duration(value: Any) -> int | None:
    """A duration in seconds, within our limit; None if there's none."""
    seconds = number(value)
    return min(seconds, LONGEST) if seconds > 0 else None


def penalty(mode: Any, seconds: Any) -> dict[str, Any] | None:
    """The fields of a rule for one of Rose's modes; None if we don't know it."""
    name = text(mode).lower()
    ours = _PENALTIES.get(name) or _PENALTIES.get(name.removeprefix("s"))
    if ours is None:
        return None
    lasts = duration(seconds) if ours in ("ban", "mute") else None
    return {"penalty": ours, "penalty_duration": lasts}


def has_content(value: Any) -> bool:
    """Whether anything is set: not only false, 0, empty and null all the way down."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)
        elif one:
            return True
    return False


class Taken:
    """What was read from a file so far, and what was refused."""

    def __init__(self) -> None:
        self.settings: dict[str, Any] = {}
        self.rules: dict[str, RuleCreate] = {}
        self.refused: list[Refusal] = []

    def refuse(self, part: str, name: str, why: ServiceError) -> None:
        """Note what can't be imported."""
        self.refused.append(Refusal(part[:NAME_LENGTH], name[:NAME_LENGTH], why))

    def set(self, part: str, **settings: Any) -> None:
        """Add settings. Each one that we couldn't store is refused."""
        for name, value in settings.items():
            try:
                read = checked(name, SettingsPatch, {name: value})
            except Invalid as error:
                self.refuse(part, name, error)
            else:
                self.settings |= settings_of(read)

    def add(self, part: str, name: str, **fields: Any) -> None:
        """Add a rule, if we can store it."""
        try:
            self.rules[name] = checked(name, RuleCreate, {"rule_name": name, **fields})
        except Invalid as error:
            self.refuse(part, name, error)
