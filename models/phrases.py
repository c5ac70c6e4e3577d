"""A phrase: a generated text as a key of the catalogue with values, so that it can be shown in any language later."""

from typing import Union

from models.base import ReadSchema


class Phrase(ReadSchema):
    """A sentence of the catalogue, with its values."""

    key: str
    """Its key in the catalogue."""
    values: dict[str, Union[int, str, "Phrase"]] = {}
    """The values in it: numbers, texts by people, and other phrases."""
    spans: dict[str, int] = {}
    """The durations in it, in seconds."""
