"""Finds the names of a file in the group. As by hand, names that look the same, or differ only in case, are one."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from services.core.names import find_name


class Here(NamedTuple):
    """What a name of a file means in the group."""

    name: str
    """The name there: of what exists, or else as it's in the file."""
    is_free: bool
    """Whether nothing else in the file means the same."""


def named_here(wanted: Sequence[str], kept: Iterable[str]) -> dict[str, Here]:
    """What each name of a file means in a group that has the names `kept`."""
    known = list(kept)
    meant = {name for name in wanted if name in known}
    here = {name: Here(name, is_free=True) for name in meant}
    for name in wanted:
        if name not in here:
            found = find_name(known, name) or name
            here[name] = Here(found, found not in meant)
            meant.add(found)
            known += [] if found in known else [found]
    return here
