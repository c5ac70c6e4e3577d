"""Pictures are drawn in a separate process: in time, off the event loop, and no matter what happens to it."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from models.settings import Theme
from services.stats.pictures.canvas import SIZE, Canvas, drawable
from services.stats.pictures.formats import Formats
from services.stats.pictures.painter import DRAWING_LIMIT, NoPicture, Painter
from services.stats.pictures.sheets import Bar, Columns, Grid, Rows, Sheet, Tile, drawn

PNG = b"\x89PNG\r\n\x1a\n"
NEVER = (sys.executable, "-c", "import sys; sys.stdin.read()")
"""A process that reads, but never responds."""
HOSTILE = ("<script>&amp;]]>", "\x00\x0b\ud800\ufffe", "🎲\u200d👨", "\u202eevil", "a" * 5_000, "")
ROOM = 40 * 1024
"""Kilobytes of memory that a picture may take."""


def _sheet(chart: Columns | Rows | Grid) -> Sheet:
    tiles = [Tile("Messages", "1,193", "▲ 9%"), Tile("Members", "1,496"), Tile("Actions", "18")]
    return Sheet("At a glance", "Chess club · 26 Feb – 4 Mar", tiles, "Messages per day", chart, "Nothing yet.")


DAYS = Columns([Bar(f"{day} Feb", day * 3, str(day * 3)) for day in range(1, 31)])
SVG = drawn(_sheet(DAYS), Theme.LIGHT, is_rtl=False)


@pytest.fixture
async def painter() -> AsyncIterator[Painter]:
    """A painter, closed afterwards."""
    one = Painter()
    yield one
    await one.close()


async def test_a_picture_takes_less_than_a_second_and_little_memory(painter: Painter) -> None:
    loop = asyncio.get_running_loop()
    await painter.paint(SVG)
    began = loop.time()
    picture = await painter.paint(SVG)
    assert loop.time() - began < 1
    assert picture.startswith(PNG)
    assert (int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24])) == (SIZE, SIZE)
    assert _most_memory(painter.pid) < ROOM


def _most_memory(pid: int | None) -> int:
    """The process's peak memory in kilobytes, including its interpreter."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


async def test_the_drawing_library_is_only_in_the_process_of_its_own(painter: Painter) -> None:
    assert painter.pid is None, "it's started when somebody asks"
    await painter.paint(SVG)
    assert painter.pid not in (None, os.getpid())
    assert "resvg_py" not in sys.modules


async def test_a_faulty_drawing_costs_only_itself(painter: Painter) -> None:
    with pytest.raises(NoPicture):
        await painter.paint("<svg>never closed")
    with pytest.raises(NoPicture):
        await painter.paint("x" * (DRAWING_LIMIT + 1))
    assert (await painter.paint(SVG)).startswith(PNG)


async def test_a_process_that_dies_is_started_again(painter: Painter) -> None:
    await painter.paint(SVG)
    first = painter.pid
    assert first is not None
    os.kill(first, 9)
    with pytest.raises(NoPicture):
        await painter.paint(SVG)
    assert (await painter.paint(SVG)).startswith(PNG)
    assert painter.pid != first


async def test_a_picture_that_takes_too_long_is_given_up() -> None:
    slow = Painter(deadline=0.3, command=NEVER)
    both = await asyncio.gather(slow.paint(SVG), slow.paint(SVG), return_exceptions=True)
    assert [type(one) for one in both] == [NoPicture, NoPicture]
    assert slow.pid is None, "what is never finished is ended"


async def test_stopping_ends_a_picture_and_its_process() -> None:
    slow = Painter(deadline=60, command=NEVER)
    process = slow._process = await slow._spawn()
    asked = asyncio.create_task(slow.paint(SVG))
    await asyncio.sleep(0)
    asked.cancel()
    await asyncio.gather(asked, return_exceptions=True)
    assert asked.cancelled()
    assert process.returncode == -signal.SIGKILL
    await slow.close()
    with pytest.raises(NoPicture):
        await slow.paint(SVG)


async def test_an_idle_process_ends() -> None:
    painter = Painter(idle=0.05)
    await painter.paint(SVG)
    assert painter.pid is not None
    process = painter._process
    assert process is not None
    assert await asyncio.wait_for(process.wait(), 10) == 0
    assert painter.pid is None
    assert (await painter.paint(SVG)).startswith(PNG)
    await painter.close()


@pytest.mark.parametrize(
    "name", ["<script>&amp;]]>", "\x00\x0b\ud800\ufffe", "🎲👨‍👩‍👧", "\u202eevil", "a" * 5_000, ""]
)
@pytest.mark.parametrize("is_rtl", [False, True])
async def test_no_name_spoils_a_picture(name: str, *, is_rtl: bool, painter: Painter) -> None:
    sheet = _sheet(Rows([Bar(name, 3, "3"), Bar("Mia", 1, "1")]))
    hostile = Sheet(name, name, [Tile(name, name, name)], name, sheet.chart, name)
    assert (await painter.paint(drawn(hostile, Theme.DARK, is_rtl=is_rtl))).startswith(PNG)


def test_names_lose_what_the_fonts_can_not_show() -> None:
    assert drawable("Nora 🌸") == "Nora"
    assert drawable("علی رضایی") == "علی رضایی"
    assert drawable("Олег") == "Олег"
    assert drawable("漢字") == ""


def test_a_drawing_is_mirrored_for_languages_read_from_the_right() -> None:
    canvas = Canvas(Theme.LIGHT, is_rtl=True)
    canvas.text(64, 100, "گروه", 40, "#000000")
    assert f'x="{SIZE - 64}.0"' in canvas.svg()
    assert 'text-anchor="end"' in canvas.svg()


def test_an_empty_chart_says_so() -> None:
    for chart in (Columns([Bar("Mon", 0, "0")]), Rows([]), Grid([[0] * 24] * 7, ["x"] * 7, ["0"] * 4)):
        assert "Nothing yet." in drawn(_sheet(chart), Theme.LIGHT, is_rtl=False)


def test_numbers_are_written_as_a_language_writes_them() -> None:
    written = {code: (Formats.of(code).number(12_345), Formats.of(code).change(9, 10)) for code in ("en", "fa", "ru")}
    assert written == {"en": ("12,345", "▼ 10%"), "fa": ("۱۲٬۳۴۵", "▼ ۱۰٪"), "ru": ("12\xa0345", "▼ 10\xa0%")}
    assert Formats.of("en").number(1_234_567) == "1.2M"
    assert Formats.of("en").change(4, 0) == ""
    assert Formats.of("en").change(4, 4) == "="
