"""A phrase: what the machine wrote, by its key in the catalogue, so that it can be said in any language later."""

from typing import Union

from models.base import ReadSchema


class Phrase(ReadSchema):
    """A sentence of the catalogue, with its values."""

    key: str
    """Its key in the catalogue."""
    values: dict[str, Union[int, str, "Phrase"]] = {}
    """What stands in it: numbers, texts that people gave, and other phrases."""
    spans: dict[str, int] = {}
    """Lengths of time that stand in it, in seconds."""
