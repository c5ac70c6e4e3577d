"""The demo's own folder."""

import os
import shutil
from pathlib import Path
from typing import Final

from storage.folders import make_private

ROOT: Final = Path(__file__).parent.parent
WORLD: Final = "demo-telegram.json"
"""Marks a folder as a demo's, because FRESH=1 must not delete any other."""


class DemoError(Exception):
    """The demo can't start. The message explains why, in one sentence."""


def own_folder() -> Path:
    """The demo's data, or a new folder for it. Raises DemoError if the folder holds something else."""
    folder = Path(os.environ.get("DATA_DIR") or ROOT / "data" / "demo").absolute()
    is_ours = (folder / WORLD).exists()
    if folder.exists() and any(folder.iterdir()) and not is_ours:
        raise DemoError(f"{folder} holds something else. Set DATA_DIR to another folder")
    if is_ours and os.environ.get("FRESH") == "1":
        shutil.rmtree(folder)
    make_private(folder)
    (folder / WORLD).touch()
    return folder
