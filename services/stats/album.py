"""The pictures of `/stats` and similar commands. Each is drawn once an hour, then sent again by Telegram's file id."""

from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from cachetools import LRUCache

from models.actors import Actor
from models.permissions import Permission
from models.pictures import Picture, Stretch
from models.settings import Theme
from services.core.base import Service, Tools
from services.stats.pictures.formats import Formats
from services.stats.pictures.painter import Painter
from services.stats.pictures.sheets import Sheet, drawn
from services.stats.rollups import Rollups
from services.stats.summaries import Summaries
from texts import Html, Words

KEPT: Final = 500
"""Pictures whose file ids are remembered: with their sentences, about 1 KB each."""
_HOUR: Final = 3_600


class _Key(NamedTuple):
    group_id: int
    picture: Picture
    stretch: Stretch
    language: str
    theme: Theme
    hour: int


@dataclass(frozen=True, slots=True)
class Page:
    """A picture to show, with its text."""

    key: _Key
    caption: Html
    text: Html
    """The text to send if there's no picture."""
    sheet: Sheet
    is_rtl: bool
    file_id: str | None = None
    """Telegram's file id of the picture, once it was sent."""


class Album(Service):
    """Draws pictures, and remembers those of this hour."""

    def __init__(self, tools: Tools, rollups: Rollups, summaries: Summaries, painter: Painter) -> None:
        super().__init__(tools)
        self._rollups = rollups
        self._summaries = summaries
        self._painter = painter
        self._kept: LRUCache[_Key, Page] = LRUCache(KEPT)

    async def page(self, picture: Picture, group_id: int, stretch: Stretch, actor: Actor, words: Words) -> Page:
        """The page to show. Raises NotFound, Forbidden without `stats.view`."""
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        settings = await self._lookups.get_settings(group_id)
        hour = int(self._clock().timestamp()) // _HOUR
        key = _Key(group_id, picture, stretch, words.language, settings.picture_theme, hour)
        kept = self._kept.get(key)
        if kept is not None:
            return kept
        await self._rollups.flush(group_id)  # so that what just happened counts too
        summary = await self._summaries.of(picture, group_id, stretch, actor, words)
        is_rtl = Formats.of(words.language).is_rtl
        page = Page(key, summary.caption(), summary.text(words), summary.sheet, is_rtl)
        self._kept[key] = page
        return page

    async def paint(self, page: Page) -> bytes:
        """The picture as PNG. Raises NoPicture."""
        return await self._painter.paint(drawn(page.sheet, page.key.theme, is_rtl=page.is_rtl))

    def sent(self, page: Page, file_id: str | None) -> Page:
        """Remember a picture's file id; None if it's no longer valid. Returns the page with it."""
        self._kept[page.key] = page = replace(page, file_id=file_id)
        return page
