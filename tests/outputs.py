"""All that the suite and the processes that it starts have written, and the secrets that must not be in it.

Under pytest-xdist the workers' reports come to the controller, and their temporary folders lie in its own: there, when
all of them are done, everything is searched. The hooks below are tests/conftest.py's.
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
"""What a failed search is reported as."""
captured: list[tuple[str, str]] = []
"""What tests wrote, each with its name."""


def secrets_in(text: str) -> list[str]:
    """The secrets in a text: the bot's token, the operator's, and any token or webhook's secret that was made."""
    made = [one for one in _MADE.findall(text) if one.startswith("whsec_") or looks_like_a_token(one)]
    return [secret for secret in (TOKEN, API_TOKEN) if secret in text] + made


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Keep what a test wrote."""
    captured.extend((f"{report.nodeid}: {name}", text) for name, text in report.sections)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run if a secret is in what tests wrote, or in a log below its temporary folder."""
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
    """Whose output, and the output."""
    yield from captured
    for path in sorted(folder.rglob("*.log")):
        yield str(path), path.read_text(errors="replace")
