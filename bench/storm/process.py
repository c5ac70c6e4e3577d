"""`python -m bench.storm.process`: the product, with a clock that jumps when it gets SIGUSR1.

The product reads the time in one function, `models.base.utc_now`, and passes it on. Here that function is replaced
before anything else is imported; nothing in the product knows of it. The offset is in a file, because all processes of
a machine have the same clock, and a process that starts later too.
"""

import os
import signal
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from models import base

OFFSET: Final = "STORM_CLOCK"
"""The variable with the path of the file. It holds the offset in seconds."""

_file = Path(os.environ[OFFSET])
_real_now = base.utc_now
_offset = timedelta()


def _read(*_: object) -> None:
    global _offset  # noqa: PLW0603 - a signal handler has nowhere else to put it
    _offset = timedelta(seconds=float(_file.read_text()))


def _now() -> datetime:
    return _real_now() + _offset


_read()
signal.signal(signal.SIGUSR1, _read)
base.utc_now = _now

if __name__ == "__main__":
    from bot.__main__ import main

    sys.exit(main())
