"""The process that turns drawings into pictures: `python -m services.stats.pictures.worker`.

It reads SVG from its input and writes PNG to its output, each preceded by its length in four bytes. A length of zero
means that the drawing is faulty. The process ends with its input, so it never outlives the one that started it.
"""

import struct
import sys
from pathlib import Path
from typing import BinaryIO, Final

import resvg_py

_LENGTH: Final = struct.Struct(">I")
_FONTS: Final = [str(path) for path in sorted((Path(__file__).parent / "fonts").glob("*.ttf"))]


def draw(svg: str) -> bytes:
    """The PNG of an SVG. Raises ValueError if the SVG isn't well formed."""
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=_FONTS))


def serve(asked: BinaryIO, answered: BinaryIO) -> None:
    """Draw what's asked for, until the input ends."""
    while len(header := asked.read(_LENGTH.size)) == _LENGTH.size:
        [length] = _LENGTH.unpack(header)
        svg = asked.read(length).decode()
        try:
            picture = draw(svg)
        except ValueError as error:
            sys.stderr.write(f"{error}\n")
            picture = b""
        answered.write(_LENGTH.pack(len(picture)) + picture)
        answered.flush()


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
