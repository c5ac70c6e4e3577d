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
"""Where a page begins; made and read by storage only."""


class PageQuery(Schema):
    """Which page of a list."""

    limit: Annotated[int, Field(ge=1, le=PAGE_LIMIT)] = PAGE_DEFAULT
    """How many items to return, from 1 to 200."""
    cursor: Annotated[Cursor | None, Field(description="`next_cursor` of the page before.")] = None


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """Some items of a list, and where the rest begins.

    Not a pydantic model: each `Page[...]` would build one, 30 ms each, and nobody validates a page.
    """

    items: list[Item]
    next_cursor: str | None = None
    """None if this is the last page."""
    previous_cursor: str | None = None
    """Reads backwards from here; None on the first page."""

    def shown_as(self, schema: type[Shown]) -> "Page[Shown]":
        """The same page of what people may see of each item."""
        items = [schema.model_validate(item) for item in self.items]
        return Page(items, self.next_cursor, self.previous_cursor)
