"""The API token: set by the operator, or created at first start and kept in DATA_DIR."""

from pathlib import Path
from typing import Final

from models.tokens import make_secret
from storage.folders import make_private, write_private

FILE_NAME: Final = "api_token"


def load_or_make(data_dir: Path) -> tuple[str, bool]:
    """The token stored in `data_dir`, and whether it was created just now. Only its owner can read the file."""
    path = data_dir / FILE_NAME
    if path.exists():
        return path.read_text().strip(), False
    make_private(data_dir)
    token = make_secret()
    write_private(path, token + "\n")
    return token, True
