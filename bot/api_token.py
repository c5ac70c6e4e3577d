"""The API token: given by the operator, or made at first start and kept in DATA_DIR."""

import os
from pathlib import Path
from typing import Final

from models.tokens import make_secret

FILE_NAME: Final = "api_token"


def load_or_make(data_dir: Path) -> tuple[str, bool]:
    """The token kept in `data_dir`, and whether it was made just now. Only its owner may read the file."""
    path = data_dir / FILE_NAME
    if path.exists():
        return path.read_text().strip(), False
    data_dir.mkdir(parents=True, exist_ok=True)
    token = make_secret()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(token + "\n")
    return token, True
