"""Private folders."""

import os
import stat
from pathlib import Path
from typing import Final

import structlog

UMASK: Final = 0o077
"""Only the owner can read the files we create."""
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO

log = structlog.get_logger(__name__)


def make_private(folder: Path) -> None:
    """Create a folder that only its owner can enter.

    If it exists and is open to others, close it with everything in it.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not folder.stat().st_mode & _OTHERS:
        return
    try:
        folder.chmod(0o700)
        for path in folder.rglob("*"):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode & ~_OTHERS)
    except OSError as error:  # it belongs to somebody else, or the file system has no modes
        log.warning("folders.open_to_others", folder=str(folder), reason=error.strerror)


def write_private(path: Path, text: str) -> None:
    """Write a new file that only its owner can read. Raises FileExistsError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(text)
