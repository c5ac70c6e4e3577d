"""Charts as SVG: lines over the seconds of a storm, with its faults as bands behind them."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

from bench.storm.ledger import Window

WIDTH: Final = 900
HEIGHT: Final = 260
LEFT: Final = 60
RIGHT: Final = 20
TOP: Final = 40
BOTTOM: Final = 40
STEPS: Final = 4
"""Lines across, apart from the lowest."""
FONT: Final = 'font-family="sans-serif"'
COLORS: Final = ("#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#17becf", "#8c564b", "#e377c2")
Points = Sequence[tuple[float, float]]


def line_chart(title: str, unit: str, lines: Mapping[str, Points], seconds: float, windows: Sequence[Window]) -> str:
    """A chart with a line for each name. `unit` is written beside the figures."""
    top = max((value for points in lines.values() for _, value in points), default=0.0) or 1.0
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-size="12" {FONT}>',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        f'<text x="{LEFT}" y="16" font-weight="bold">{escape(title)}</text>',
    ]
    parts += [_band(window, seconds) for window in windows]
    parts += _grid(top, unit, seconds)
    for number, (name, points) in enumerate(lines.items()):
        color = COLORS[number % len(COLORS)]
        path = " ".join(f"{_x(at, seconds):.1f},{_y(value, top):.1f}" for at, value in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="1.5"/>')
        parts.append(f'<text x="{LEFT + number * 130}" y="33" fill="{color}">{escape(name)}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def _x(at: float, seconds: float) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * at / seconds


def _y(value: float, top: float) -> float:
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / top


def _band(window: Window, seconds: float) -> str:
    begin = _x(window.begun, seconds)
    width = max(1.5, _x(window.ended or window.begun, seconds) - begin)
    place = f'x="{begin:.1f}" y="{TOP}" width="{width:.1f}" height="{HEIGHT - TOP - BOTTOM}"'
    return f'<rect {place} fill="#bbb" opacity="0.4"><title>{escape(window.kind)}</title></rect>'


def _grid(top: float, unit: str, seconds: float) -> list[str]:
    parts = []
    for step in range(STEPS + 1):
        value = top * step / STEPS
        y = _y(value, top)
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{value:.4g}</text>')
        at = seconds * step / STEPS
        parts.append(f'<text x="{_x(at, seconds):.1f}" y="{HEIGHT - 20}" text-anchor="middle">{at:.0f} s</text>')
    parts.append(f'<text x="{LEFT - 6}" y="{TOP - 10}" text-anchor="end">{escape(unit)}</text>')
    return parts
