"""One page of a list."""

from dataclasses import dataclass
from typing import Annotated, Final, Generic, TypeVar

from pydantic import BaseModel, Field, StringConstraints

from models.base import Schema

PAGE_DEFAULT: Final = 50
PAGE_LIMIT: Final = 200

Item = TypeVar("Item")
Shown = TypeVar("Shown", bound=BaseModel)


Cursor = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,400}$")]
"""Where a page starts. Only storage creates and reads it."""


class PageQuery(Schema):
    """A page of a list."""

    limit: Annotated[int, Field(ge=1, le=PAGE_LIMIT)] = PAGE_DEFAULT
    """How many items to return, from 1 to 200."""
    cursor: Annotated[Cursor | None, Field(description="`next_cursor` from the previous page.")] = None


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """Some items of a list, and where the rest starts.

    Not a pydantic model, because each `Page[...]` would build one in 30 ms, and nobody validates pages.
    """

    items: list[Item]
    next_cursor: str | None = None
    """None if this is the last page."""
    previous_cursor: str | None = None
    """Reads backwards from here; None on the first page."""

    def shown_as(self, schema: type[Shown]) -> "Page[Shown]":
        """The same page, with each item as the interfaces show it."""
        items = [schema.model_validate(item) for item in self.items]
        return Page(items, self.next_cursor, self.previous_cursor)
