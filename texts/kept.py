"""What we keep about people, in words."""

from collections.abc import Iterable
from typing import NamedTuple

from models.kept import Kept
from texts.catalogue import Words
from texts.html import Html
from texts.keys import Key
from texts.values import Span


class KeptRow(NamedTuple):
    """A row of the table, in a language."""

    what: Html
    why: Html
    lasting: Html


def kept_rows(words: Words, kept: Iterable[Kept]) -> list[KeptRow]:
    """The table of everything we keep about people."""
    return [_row(one, words) for one in kept]


def _row(one: Kept, words: Words) -> KeptRow:
    lasting = Key(f"kept-{one.lasting}")
    said = words(lasting) if one.seconds is None else words(lasting, span=Span(one.seconds))
    return KeptRow(words(Key(f"kept-{one.name}")), words(Key(f"kept-{one.name}-why")), said)
