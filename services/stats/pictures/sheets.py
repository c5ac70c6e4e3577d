"""A sheet: a title, three big numbers, and one chart with few labels."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from models.settings import Theme
from services.stats.pictures.canvas import SIZE, Anchor, Canvas

_EDGE: Final = 64
_WIDTH: Final = SIZE - 2 * _EDGE
_TOP, _FLOOR = 500, 960
"""The top and bottom of the chart; its labels are below."""
_LABELS: Final = 7
"""Labels below a chart, at most."""
_SPARSE_LABELS: Final = 5
"""The same if not every bar has a label."""
_ROWS: Final = 7
"""Names in a chart, at most."""
_HOURS: Final = 24


@dataclass(frozen=True, slots=True)
class Tile:
    """A big number."""

    label: str
    value: str
    change: str = ""
    """Compared with the time before; "" if there's nothing to compare with."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One of many amounts."""

    label: str
    value: int
    shown: str
    """The value, formatted in the language."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Amounts over time."""

    bars: Sequence[Bar]


@dataclass(frozen=True, slots=True)
class Rows:
    """Amounts by name, the largest first."""

    bars: Sequence[Bar]


@dataclass(frozen=True, slots=True)
class Curve:
    """A quantity over time."""

    bars: Sequence[Bar]


@dataclass(frozen=True, slots=True)
class Grid:
    """Amounts by weekday and hour."""

    rows: Sequence[Sequence[int]]
    days: Sequence[str]
    hours: Sequence[str]
    """Labels of the hours 0, 6, 12 and 18."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a picture shows."""

    title: str
    subtitle: str
    tiles: Sequence[Tile]
    caption: str
    """What the chart shows."""
    chart: Columns | Rows | Curve | Grid
    nothing: str
    """Shown in place of a chart without data."""


def drawn(sheet: Sheet, theme: Theme, *, is_rtl: bool) -> str:
    """The sheet as SVG."""
    canvas = Canvas(theme, is_rtl=is_rtl)
    colours = canvas.colours
    canvas.text(_EDGE, 118, sheet.title, 60, colours.ink, bold=True, room=_WIDTH)
    canvas.text(_EDGE, 172, sheet.subtitle, 34, colours.muted, room=_WIDTH)
    _tiles(canvas, sheet.tiles)
    canvas.text(_EDGE, 462, sheet.caption, 34, colours.muted, room=_WIDTH)
    match sheet.chart:
        case Grid():
            is_empty = not any(map(any, sheet.chart.rows))
        case chart:
            is_empty = not any(bar.value for bar in chart.bars)
    if is_empty:
        canvas.text(SIZE / 2, (_TOP + _FLOOR) / 2, sheet.nothing, 40, colours.muted, anchor=Anchor.MIDDLE, room=_WIDTH)
        return canvas.svg()
    match sheet.chart:
        case Columns(bars):
            _columns(canvas, bars)
        case Rows(bars):
            _rows(canvas, bars[:_ROWS])
        case Curve(bars):
            _curve(canvas, bars)
        case Grid():
            _grid(canvas, sheet.chart)
    return canvas.svg()


def _tiles(canvas: Canvas, tiles: Sequence[Tile]) -> None:
    gap = 20
    width = (_WIDTH - gap * (len(tiles) - 1)) / len(tiles)
    for place, tile in enumerate(tiles):
        x, room = _EDGE + place * (width + gap), width - 48
        canvas.box(x, 208, width, 196, canvas.colours.card, radius=24)
        canvas.text(x + 24, 258, tile.label, 30, canvas.colours.muted, room=room)
        canvas.text(x + 24, 326, tile.value, 58, canvas.colours.ink, bold=True, room=room)
        canvas.text(x + 24, 378, tile.change, 32, canvas.colours.accent, room=room)


def _labels(canvas: Canvas, bars: Sequence[Bar], step: float) -> None:
    """Labels below a chart: few, but always the newest one."""
    every = 1 if len(bars) <= _LABELS else -(-len(bars) // _SPARSE_LABELS)
    for place, bar in enumerate(bars):
        if (len(bars) - 1 - place) % every == 0:
            x, anchor = _EDGE + (place + 0.5) * step, Anchor.MIDDLE
            if every > 1 and place == len(bars) - 1:
                x, anchor = SIZE - _EDGE, Anchor.END
            canvas.text(x, _FLOOR + 52, bar.label, 32, canvas.colours.muted, anchor=anchor, room=every * step - 8)


def _columns(canvas: Canvas, bars: Sequence[Bar]) -> None:
    step = _WIDTH / len(bars)
    most = max(bar.value for bar in bars)
    peak = next(place for place, bar in enumerate(bars) if bar.value == most)
    width = step * 0.72
    for place, bar in enumerate(bars):
        height = (_FLOOR - _TOP - 60) * bar.value / most
        x = _EDGE + place * step + (step - width) / 2
        canvas.box(x, _FLOOR - max(height, 4), width, max(height, 4), _tint(canvas, bar), radius=min(12, width / 4))
        if bar.value and (len(bars) <= _LABELS or place == peak):
            middle = min(max(x + width / 2, _EDGE + 40), SIZE - _EDGE - 40)
            y = _FLOOR - height - 16
            canvas.text(middle, y, bar.shown, 32, canvas.colours.ink, anchor=Anchor.MIDDLE, room=max(step, 120))
    _labels(canvas, bars, step)


def _tint(canvas: Canvas, bar: Bar) -> str:
    return canvas.colours.accent if bar.value else canvas.colours.track


def _rows(canvas: Canvas, bars: Sequence[Bar]) -> None:
    most = max(bar.value for bar in bars)
    step = (_FLOOR + 50 - _TOP) / _ROWS
    names, number = 330, 130
    for place, bar in enumerate(bars):
        y = _TOP + place * step
        room = _WIDTH - names - number
        canvas.text(_EDGE, y + step * 0.6, bar.label, 36, canvas.colours.ink, room=names - 20)
        canvas.box(_EDGE + names, y + step * 0.2, room, step * 0.56, canvas.colours.track, radius=12)
        length = max(room * bar.value / most, 24)
        canvas.box(_EDGE + names, y + step * 0.2, length, step * 0.56, canvas.colours.accent, radius=12)
        canvas.text(
            SIZE - _EDGE,
            y + step * 0.6,
            bar.shown,
            36,
            canvas.colours.ink,
            anchor=Anchor.END,
            bold=True,
            room=number - 16,
        )


def _curve(canvas: Canvas, bars: Sequence[Bar]) -> None:
    step = _WIDTH / len(bars)
    low, high = min(bar.value for bar in bars), max(bar.value for bar in bars)
    span = max(high - low, 1) * 1.15
    # The line shows change, so it doesn't start at zero. It doesn't touch the bottom either.
    scale = (_FLOOR - _TOP - 70) / span
    heights = [_FLOOR - scale * (bar.value - high + span) for bar in bars] if high > low else [_FLOOR - 200] * len(bars)
    points = [(_EDGE + (place + 0.5) * step, y) for place, y in enumerate(heights)]
    canvas.curve(points, _FLOOR)
    near = max(len(bars) // 6, 1)
    ends = ((0, _EDGE, Anchor.START, heights[:near]), (-1, SIZE - _EDGE, Anchor.END, heights[-near:]))
    for place, x, anchor, below in ends[-min(len(bars), 2) :]:
        canvas.text(x, min(below) - 28, bars[place].shown, 36, canvas.colours.ink, anchor=anchor, bold=True)
    _labels(canvas, bars, step)


def _grid(canvas: Canvas, grid: Grid) -> None:
    most = max(map(max, grid.rows))
    names = 170
    width, height = (_WIDTH - names) / _HOURS, (_FLOOR - _TOP) / len(grid.rows)
    for row, (label, hours) in enumerate(zip(grid.days, grid.rows, strict=True)):
        y = _TOP + row * height
        canvas.text(_EDGE, y + height * 0.65, label, 32, canvas.colours.muted, room=names)
        for hour, value in enumerate(hours):
            x = _EDGE + names + hour * width
            colour = _between(canvas.colours.track, canvas.colours.accent, (value / most) ** 0.7)
            canvas.box(x + 2, y + 2, width - 4, height - 4, colour, radius=6)
    for place, label in enumerate(grid.hours):
        x = _EDGE + names + place * _HOURS / len(grid.hours) * width
        canvas.text(x, _FLOOR + 46, label, 32, canvas.colours.muted)


def _between(first: str, second: str, share: float) -> str:
    """A colour between two, as `#rrggbb`."""
    pairs = ((int(first[at : at + 2], 16), int(second[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(low + (high - low) * share):02x}" for low, high in pairs)
