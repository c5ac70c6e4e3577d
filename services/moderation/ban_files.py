"""Files of bans: reads those of Rose's `/fbanlist` and ours, and writes ours, with one ban in each line."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any, Final, NamedTuple

from pydantic import ValidationError
from pydantic_core import from_json

from models.federations import BAN_REASON_LIMIT, FEDERATION_BANS_LIMIT, FileBan
from services.core.decoding import decoded
from services.core.errors import Invalid
from services.core.lengths import shorten
from texts import Key

LINES_LIMIT: Final = 2 * FEDERATION_BANS_LIMIT
"""Lines in a file, at most: a federation's file has at most half of that."""
UNREADABLE_LIMIT: Final = 100
"""Lines without a person's ID, at most: each is named in the summary."""
_IDS: Final = ("user_id", "userid", "user id", "id")
_DIGITS: Final = 20
"""Longer numbers aren't IDs, and slow to read."""
_DELIMITERS: Final = ",;\t"
"""Spreadsheets in some countries write semicolons."""


class BanFile(NamedTuple):
    """What a file says."""

    bans: list[FileBan]
    """One for each person."""
    unreadable: list[int]
    """The numbers of the lines without a person's ID, from 1."""


def read_bans(raw: bytes) -> BanFile:
    """Read a file: JSON, with one object in each line or a list of them, or a table (CSV) with or without a heading.

    Raises Invalid if no line has a person's ID, too many have none, or there are too many lines. Slow for a large
    file: don't call it on the event loop.
    """
    try:
        text = decoded(raw)
    except UnicodeDecodeError:
        raise Invalid("file", Key.ERROR_BAN_FILE_UNKNOWN) from None
    bans: dict[int, FileBan] = {}
    unreadable: list[int] = []
    for number, row in _rows(text):
        if number > LINES_LIMIT:
            raise Invalid("file", Key.ERROR_BAN_FILE_TOO_LONG, limit=LINES_LIMIT)
        ban = _ban(row)
        if ban is None:
            unreadable.append(number)
            if len(unreadable) > UNREADABLE_LIMIT:
                raise Invalid("file", Key.ERROR_BAN_FILE_UNREADABLE, limit=UNREADABLE_LIMIT)
        else:
            bans.setdefault(ban.user_id, ban)
    if not bans:
        raise Invalid("file", Key.ERROR_BAN_FILE_UNKNOWN)
    return BanFile(list(bans.values()), unreadable)


def write_bans(bans: Iterable[FileBan]) -> bytes:
    """The file of these bans."""
    return "".join(f"{ban.model_dump_json()}\n" for ban in bans).encode()


def _rows(text: str) -> Iterator[tuple[int, Any]]:
    """Each line's number, and what's in it: an object, or the cells of a table under `user_id` and `reason`."""
    if text.lstrip()[:1] in ("[", "{"):
        try:
            whole = from_json(text)
        except ValueError:
            return _lines(text)
        return enumerate(whole if isinstance(whole, list) else [whole], start=1)
    return _table(text)


def _lines(text: str) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(StringIO(text, newline=""), start=1):
        if line.strip():
            try:
                yield number, from_json(line)
            except ValueError:
                yield number, None


def _table(text: str) -> Iterator[tuple[int, Any]]:
    first = next(StringIO(text, newline=""), "")
    reader = csv.reader(StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=first.count))
    place, reason = 0, -1
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            heading = [cell.lower() for cell in cells]
            id_cell = next((name for name in _IDS if name in heading), None)
            if reader.line_num == 1 and id_cell is not None:
                place = heading.index(id_cell)
                reason = heading.index("reason") if "reason" in heading else len(heading)
            elif any(cells):
                has_reason = len(cells) > 1 and reason < len(cells)
                given = cells[place] if place < len(cells) else ""
                yield reader.line_num, {"user_id": given, "reason": cells[reason] if has_reason else ""}
    except csv.Error:  # a field that never ends
        yield reader.line_num, None


def _ban(row: Any) -> FileBan | None:
    """The ban of a line; None if it has no person's ID."""
    if not isinstance(row, dict):
        return None
    given = next((row[name] for name in _IDS if name in row), None)
    if isinstance(given, str):
        given = int(given) if given.isascii() and given.isdecimal() and len(given) < _DIGITS else None
    reason = row.get("reason")
    words = reason.replace("\0", "") if isinstance(reason, str) else ""
    try:
        return FileBan(user_id=given, reason=shorten(words, BAN_REASON_LIMIT))
    except ValidationError:
        return None
