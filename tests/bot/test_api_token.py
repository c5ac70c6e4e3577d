"""The operator's token, created at the first start."""

import stat
from pathlib import Path

from bot import api_token
from models.tokens import looks_like_a_token


def test_it_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    token, is_new = api_token.load_or_make(folder)
    assert is_new
    assert looks_like_a_token(token)  # scanners for leaked secrets find it
    assert stat.S_IMODE((folder / api_token.FILE_NAME).stat().st_mode) == 0o600
    assert api_token.load_or_make(folder) == (token, False)


def test_one_of_an_older_form_stays_good(tmp_path: Path) -> None:
    (tmp_path / api_token.FILE_NAME).write_text("gk_an-older-token\n")
    assert api_token.load_or_make(tmp_path) == ("gk_an-older-token", False)
