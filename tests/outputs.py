"""All output of the suite and of its processes, which must not contain secrets.

Under pytest-xdist the workers' reports go to the controller, and their temporary folders are inside its own. There,
everything is searched at the end. tests/conftest.py uses the hooks below.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from demo.telegram.world import TOKEN
from models.tokens import looks_like_a_token
from tests.servers import API_TOKEN

_MADE: Final = re.compile(r"gk_[0-9a-f]{72}|whsec_[A-Za-z0-9+/=]{44}")
_SEARCH: Final = "tests/outputs.py::no_secret_is_in_any_output"
"""The name under which a failed search is reported."""
captured: list[tuple[str, str]] = []
"""The tests' output, each with its name."""


def secrets_in(text: str) -> list[str]:
    """The secrets in a text: the bot's token, the operator's token, and any generated token or webhook secret."""
    made = [one for one in _MADE.findall(text) if one.startswith("whsec_") or looks_like_a_token(one)]
    return [secret for secret in (TOKEN, API_TOKEN) if secret in text] + made


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Keep what a test wrote."""
    captured.extend((f"{report.nodeid}: {name}", text) for name, text in report.sections)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run if a secret is in the tests' output, or in a log in its temporary folder."""
    if hasattr(session.config, "workerinput"):
        return
    folder = session.config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
    found = {whose: secrets for whose, text in _outputs(folder) if (secrets := secrets_in(text))}
    if not found:
        return
    told = "\n".join(f"{whose} holds {', '.join(secrets)}" for whose, secrets in found.items())
    place = (_SEARCH.partition("::")[0], None, _SEARCH.partition("::")[2])
    report = pytest.TestReport(_SEARCH, place, keywords={}, outcome="failed", longrepr=told, when="call")
    session.config.hook.pytest_runtest_logreport(report=report)
    session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _outputs(folder: Path) -> Iterator[tuple[str, str]]:
    """A test's name, and its output."""
    yield from captured
    for path in sorted(folder.rglob("*.log")):
        yield str(path), path.read_text(errors="replace")
