"""The page of error codes says what the code raises."""

import re

from webapi.reference import PAGE, ROOT, page, raised


def test_the_page_is_what_make_docs_writes() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run `make docs`"


def test_every_error_that_is_named_in_the_services_is_listed() -> None:
    named = {
        name
        for folder in ("services", "webapi")
        for path in (ROOT / folder).rglob("*.py")
        for name in re.findall(r"\bKey\.(ERROR_\w+)", path.read_text(encoding="utf-8"))
    }
    assert named
    assert {key.name for key in raised()} == named
