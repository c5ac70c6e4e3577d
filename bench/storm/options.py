"""How large a storm is, and where its report goes."""

import argparse
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SEED: Final = 20_261_127
SHORT: Final = 120
"""Seconds below which a storm is too short to judge how fast it was or how memory grew: it only reports that."""


@dataclass(frozen=True, slots=True)
class Options:
    """A storm's size. The seed decides everything that's drawn."""

    seed: int
    seconds: int
    processes: int
    groups: int
    members: int
    updates: int
    """Updates per second."""
    calls: int
    """API calls per second."""
    streams: int
    is_calm: bool
    """Whether nothing fails: to measure what the machine sustains."""
    only: str
    """A part of the names of the faults that happen; empty for all."""
    report: Path
    folder: Path | None
    """Where the data is stored, and stays. None: in a temporary folder."""

    @property
    def is_long(self) -> bool:
        """Whether the storm is long enough to judge latency and memory."""
        return self.seconds >= SHORT


def read_options() -> Options:
    """The options from the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.storm", description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--seconds", type=int, default=600, help="how long the load lasts")
    parser.add_argument("--processes", type=int, default=3)
    parser.add_argument("--groups", type=int, default=500)
    parser.add_argument("--members", type=int, default=20_000, help="in all groups together")
    parser.add_argument("--updates", type=int, default=300, help="updates per second")
    parser.add_argument("--calls", type=int, default=100, help="API calls per second")
    parser.add_argument("--streams", type=int, default=200, help="open event streams")
    parser.add_argument("--calm", action="store_true", dest="is_calm", help="let nothing fail")
    parser.add_argument("--only", default="", metavar="WORD", help="only faults with this in their name, such as disk")
    parser.add_argument("--report", type=Path, default=Path(os.environ.get("REPORT") or ".storm"))
    parser.add_argument("--folder", type=Path, default=None, help="where the data is stored, and stays")
    return Options(**vars(parser.parse_args()))
