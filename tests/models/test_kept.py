"""The table of what we keep about people is complete, and the guide repeats it."""

from models.kept import KEPT, OF_NOBODY
from storage.database import DOCUMENTS
from tests.servers import ROOT
from texts import ENGLISH, words_in
from texts.kept import kept_rows


def test_every_collection_is_in_it_or_holds_nobody() -> None:
    listed = [name for row in KEPT for name in row.collections]
    assert sorted([*listed, *OF_NOBODY]) == sorted(str(document.Settings.name) for document in DOCUMENTS)


def test_the_guide_repeats_it() -> None:
    page = (ROOT / "docs" / "guide" / "privacy.md").read_text()
    for row in kept_rows(words_in(ENGLISH), KEPT):
        assert f"| {row.what.plain()} | {row.why.plain()} | {row.lasting.plain()} |" in page
