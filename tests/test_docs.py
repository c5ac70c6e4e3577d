"""Documents that repeat a fact agree with the code."""

import json
import re
import subprocess
import tomllib
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest

from bot.config import Config
from bot.version import VERSION
from handlers.reference import FOLDER, pages
from handlers.shared.commands import COMMANDS
from models.base import NOT_KEPT
from models.messages import MessageFacts
from models.rules import RuleCreate, RuleRead
from models.triggers import Trigger
from models.webhooks import DELIVERY_RETENTION
from services.events.safe_http import ANSWER_TIMEOUT
from services.events.sender_slots import SLOTS, SLOTS_OF_GROUP, SLOTS_OF_OWNER, TIMEOUTS_LIMIT
from services.events.webhook_sender import RETRY_DELAYS
from services.joins.placeholders import PLACEHOLDERS
from services.protection.matching import compile_rules
from services.protection.sliding_windows import count
from services.protection.spam import find_spam
from storage.cache import Cache
from storage.counters import Counters
from tests.backends import in_memory
from tests.servers import ROOT
from webapi.app import ENDPOINTS

DOCS = ROOT / "docs"


_LINK = re.compile(r"\[[^\]]*\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]*))?\)")
"""A Markdown link to one of our files, to one of its headings, or both."""
PAGES = [path for path in ROOT.rglob("*.md") if not {".venv", "node_modules"} & set(path.relative_to(ROOT).parts)]


def _prose(path: Path) -> str:
    """A page without its examples."""
    return re.sub(r"^ *```.*?^ *```|`[^`\n]*`", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)


def _anchors(path: Path) -> set[str]:
    """GitHub's anchors for the headings of a page."""
    headings = re.findall(r"^#+ (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.strip().lower()).replace(" ", "-") for heading in headings}


def _dead_links(path: Path) -> list[str]:
    dead = []
    for target, anchor in _LINK.findall(_prose(path)):
        file = (path.parent / target).resolve() if target else path
        if not file.exists() or (anchor and anchor not in _anchors(file)):
            dead.append(f"{target}#{anchor}" if anchor else target)
    return dead


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(path: Path) -> None:
    assert not _dead_links(path)


def test_a_dead_link_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# One two\n[a](page.md#one-two) [b](#three) [c](gone.md) [d](https://example.org/x) `[e](f)`\n")
    assert _dead_links(page) == ["#three", "gone.md"]


def test_the_guide_names_only_commands_that_exist() -> None:
    known = {name for info in COMMANDS for name in (info.name, *info.aliases)}
    for path in (DOCS / "guide").glob("*.md"):
        typed = set(re.findall(r"(?<![\w/.])/([a-z]+)\b(?!/)", path.read_text()))
        assert typed <= known, path


def _rows(text: str, columns: int) -> list[list[str]]:
    """The rows of all tables with this many columns, without backticks."""
    rows = []
    for line in text.splitlines():
        if line.startswith("| "):
            cells = [cell.strip().strip("`") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            if len(cells) == columns:
                rows.append([cell.replace("\\|", "|") for cell in cells])
    return rows


def test_the_operators_page_lists_the_configuration() -> None:
    page = (DOCS / "operate" / "configuration.md").read_text()
    listed = [row for row in _rows(page, 3) if row[0].isupper()]
    expected = [
        [name.upper(), "" if field.default is None else str(field.default), field.description or ""]
        for name, field in Config.model_fields.items()
    ]
    assert listed == expected


def test_the_page_of_the_api_lists_every_path() -> None:
    page = (DOCS / "api" / "README.md").read_text()
    roots = (
        "/groups",
        "/logs",
        "/events",
        "/federations",
        "/tokens",
        "/me",
        "/session",
        "/stats",
        "/system",
        "/users",
        "/reports",
    )
    listed = {row[0]: row[1] for row in _rows(page, 2) if row[0].startswith(roots)}
    methods: dict[str, list[str]] = defaultdict(list)
    for endpoint in ENDPOINTS:
        methods[endpoint.path].append(endpoint.method)
    assert listed == {path: " ".join(names) for path, names in methods.items()}


@pytest.mark.parametrize("path", pages(), ids=lambda path: str(path.relative_to(FOLDER)))
def test_the_reference_is_what_make_docs_writes(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == pages()[path], "run `make docs`"


def test_the_reference_has_every_form_and_example_in_every_language() -> None:
    for path, page in pages().items():
        lines = set(page.splitlines())
        for info in COMMANDS:
            assert f"### /{info.name}" in lines, path
            assert {form.typed for form in info.forms} | {*info.examples} <= lines, path


async def test_each_trigger_has_an_example_that_breaks_it() -> None:
    page = (DOCS / "internals" / "protection.md").read_text()
    rows = [row for row in _rows(page, 4) if row[2].startswith("{")]
    now = datetime(2026, 1, 1, tzinfo=UTC)
    stamps = {"id": NOT_KEPT, "group_id": -1, "created_at": now, "updated_at": now}
    async with in_memory() as backend:
        for kind, _, trigger, message in rows:
            raw = RuleCreate(rule_name="example", trigger=json.loads(trigger)).model_dump()
            assert raw["trigger"]["type"] == kind
            rule = RuleRead.model_validate(raw | stamps)
            compiled = compile_rules([rule])
            facts = MessageFacts.model_validate_json(message.removesuffix(" twice").strip("`"))
            counters = Counters(Cache(), lambda: 0.0)
            if message.endswith(" twice"):
                assert not await count(counters, -1, compiled, facts)
            found = await count(counters, -1, compiled, facts) or compiled.match(facts)
            assert found or await find_spam(backend.services.message_judge, -1, compiled, facts), kind
            if compiled.newcomers:
                assert facts.member_for is not None
                assert facts.member_for <= compiled.newcomers[0]
    kinds = {option.model_fields["type"].annotation.__args__[0] for option in get_args(get_args(Trigger)[0])}
    assert {row[0] for row in rows} == kinds


def test_the_changelog_has_this_version() -> None:
    assert f"## [{VERSION}]" in (ROOT / "CHANGELOG.md").read_text()


def test_make_help_lists_every_target() -> None:
    listed = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    phony = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert phony is not None
    assert re.findall(r"make ([a-z-]+)", listed) == phony[1].split()


def test_the_lock_files_hold_every_dependency_with_a_hash_and_no_address() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text()
        assert "://" not in text
        locked = set(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))
        wanted = {re.split(r"[^a-z0-9-]", dependency)[0] for dependency in project["dependencies"]}
        assert wanted <= locked
        assert text.count("==") - text.count("python_") <= text.count("--hash=")


def test_the_webhooks_page_lists_the_retry_delays() -> None:
    page = (DOCS / "api" / "webhooks.md").read_text()
    named = re.search(r"tried again after (.*?) and a day", page)
    assert named is not None
    units = {"s": 1, "min": 60, "h": 3600}
    delays = [int(number) * units[unit] for number, unit in re.findall(r"([0-9]+) (s|min|h)\b", named[1])]
    assert (*delays, 86_400) == RETRY_DELAYS
    assert f"within {ANSWER_TIMEOUT:.0f} s" in page
    assert f"to {SLOTS} at once" in page
    assert f"{SLOTS_OF_GROUP} of one group and {SLOTS_OF_OWNER} of one person" in page
    assert f"{TIMEOUTS_LIMIT} time-outs in a row" in page
    assert f"kept for {DELIVERY_RETENTION // 86_400} days" in page
    assert len(RETRY_DELAYS) + 1 == 10, "the page says ten"


def test_every_test_that_the_page_of_threats_names_is_there() -> None:
    page = (DOCS / "internals" / "security.md").read_text()
    named = set(re.findall(r"`(test_[a-z_]+)`", page))
    assert named
    assert named <= {path.stem for path in (ROOT / "tests").rglob("test_*.py")}


def test_the_panel_offers_the_placeholders_that_there_are() -> None:
    source = (ROOT / "panel" / "src" / "ui" / "placeholders.ts").read_text()
    offered = re.search(r"PLACEHOLDERS = \[(.*)\]", source)
    assert offered is not None
    assert tuple(re.findall(r"'(\w+)'", offered[1])) == PLACEHOLDERS
