"""A canvas: shapes and texts as SVG in a theme's colours, mirrored for languages that are read from right to left."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from html import escape
from typing import Final

from models.settings import Theme

SIZE: Final = 1080
"""Pixels of each side: as wide as Telegram shows a photo on most phones."""
_ISOLATE, _END = "\u2067", "\u2069"
"""Unicode's right-to-left isolate and its end (UAX 9): the drawing library treats every text as left to right."""
_LETTER_WIDTH: Final = 0.62
"""Width relative to a letter's height: DejaVu Sans is a wide font."""
_LEAST: Final = 0.8
"""How far a long text is shrunk before it's cut."""
_UNDRAWN: Final = re.compile(
    "[^\u0020-\u024f\u0259\u02b0-\u052f\u0531-\u06ff\u0750-\u077f\u10a0-\u10ff\u1e00-\u1eff\u200c\u200d\u2010-\u2027\u2030-\u203a"
    "\u20a0-\u20bf\u2116\u2122\u2190-\u2199\u2212\u25b2\u25bc\u25cf\u2605\ufb50-\ufdff\ufe70-\ufefe\u2066-\u2069]|[\u007f-\u009f]"
)
"""Characters that our fonts can't show, or that SVG can't hold."""


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of a theme."""

    paper: str
    card: str
    ink: str
    muted: str
    accent: str
    track: str
    """For empty areas: the empty part of a bar, an hour without messages."""


COLOURS: Final = {
    Theme.LIGHT: Colours("#ffffff", "#f2f5f9", "#16202c", "#5a6675", "#2a72d4", "#e6ebf2"),
    Theme.DARK: Colours("#17212b", "#202d3a", "#f3f6f9", "#a3b1c0", "#5aa2f5", "#2b3a49"),
}


class Anchor(StrEnum):
    """Where a text is relative to its point, in reading direction."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


_TURNED: Final = {Anchor.START: Anchor.END, Anchor.MIDDLE: Anchor.MIDDLE, Anchor.END: Anchor.START}


def drawable(name: str) -> str:
    """A name without what our fonts can't show, such as emoji. It may be empty."""
    return " ".join(_UNDRAWN.sub("", name).split())


class Canvas:
    """Collects shapes. A point's `x` counts in reading direction."""

    def __init__(self, theme: Theme, *, is_rtl: bool) -> None:
        self.colours = COLOURS[theme]
        self._is_rtl = is_rtl
        self._parts: list[str] = []
        self.box(0, 0, SIZE, SIZE, self.colours.paper)

    def box(self, x: float, y: float, width: float, height: float, colour: str, *, radius: float = 0) -> None:
        """A rectangle, optionally with rounded corners."""
        left = SIZE - x - width if self._is_rtl else x
        place = f'x="{left:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
        self._parts.append(f'<rect {place} rx="{radius:g}" fill="{colour}"/>')

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        colour: str,
        *,
        anchor: Anchor = Anchor.START,
        bold: bool = False,
        room: float = SIZE,
    ) -> None:
        """A line of text with its baseline at `y`. It's shrunk, or cut, if it needs more than `room` pixels."""
        shown = drawable(text)
        needed = len(shown) * size * _LETTER_WIDTH
        if needed > room:
            size = max(size * room / needed, size * _LEAST)
            letters = int(room / (size * _LETTER_WIDTH))
            shown = shown if len(shown) <= letters + 1 else f"{shown[:letters].rstrip()}…"
        if self._is_rtl:
            shown, anchor = f"{_ISOLATE}{shown}{_END}", _TURNED[anchor]
        weight = ' font-weight="bold"' if bold else ""
        place = f'x="{self._at(x):.1f}" y="{y:.1f}" font-size="{size:.1f}" text-anchor="{anchor}"'
        self._parts.append(f'<text {place} fill="{colour}"{weight}>{escape(shown, quote=False)}</text>')

    def curve(self, points: Sequence[tuple[float, float]], floor: float) -> None:
        """A line through points, with the area down to `floor` tinted, and a dot at the last point."""
        path = " ".join(f"{self._at(x):.1f},{y:.1f}" for x, y in points)
        (first, _), (last, end) = points[0], points[-1]
        surface = f"{self._at(first):.1f},{floor:.1f} {path} {self._at(last):.1f},{floor:.1f}"
        colour = self.colours.accent
        self._parts += [
            f'<polygon points="{surface}" fill="{colour}" fill-opacity="0.15"/>',
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="6" stroke-linejoin="round"/>',
            f'<circle cx="{self._at(last):.1f}" cy="{end:.1f}" r="12" fill="{colour}"/>',
        ]

    def svg(self) -> str:
        """The drawing as SVG."""
        head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIZE}" height="{SIZE}" font-family="DejaVu Sans">'
        return f"{head}{''.join(self._parts)}</svg>"

    def _at(self, x: float) -> float:
        return SIZE - x if self._is_rtl else x
