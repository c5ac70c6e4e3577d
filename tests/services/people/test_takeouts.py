"""People get everything we keep about them: once an hour, complete, and nothing about others."""

import json
from pathlib import Path
from typing import Any

import pytest

from services.core.errors import Conflict
from services.people import takeouts
from storage.people import TRACES
from tests.backends import Backend
from tests.services.people.test_people import MIA, lives_here


async def _taken(backend: Backend) -> tuple[Path, dict[str, Any]]:
    async with backend.services.takeouts.made_for(MIA) as path:
        return path, json.loads(path.read_bytes())


async def test_it_has_all_about_them_and_nothing_of_others(backend: Backend) -> None:
    await lives_here(backend)
    path, file = await _taken(backend)
    assert not path.exists()
    assert file["about"]["user_id"] == MIA
    assert file["is_complete"]
    shown = {trace.collection for trace in TRACES if trace.is_shown}
    assert set(file) - {"about", "is_complete"} == shown
    empty = {name for name in shown if not file[name]}
    assert empty == {"allowances", "captchas", "webhooks"}
    assert {one["action_type"] for one in file["actions"]} == {"warn", "ban"}
    assert [one["reporters"] for one in file["reports"] if one["author_id"] == MIA] == [[]]
    text = json.dumps(file)
    for hidden in ("Nora", "digest", '"user_id": 6', "API token", "csrf"):
        assert hidden not in text, hidden


async def test_it_is_made_once_an_hour_and_again_if_it_failed(backend: Backend) -> None:
    await lives_here(backend)
    with pytest.raises(OSError, match="refused"):
        async with backend.services.takeouts.made_for(MIA):
            raise OSError("refused")
    await _taken(backend)
    backend.clock.advance(minutes=30)
    with pytest.raises(Conflict, match="Ask again in 30 minutes"):
        await _taken(backend)
    backend.clock.advance(minutes=30)
    await _taken(backend)


async def test_a_file_that_is_too_long_says_so(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(takeouts, "DOCUMENTS_LIMIT", 1)
    await lives_here(backend)
    _, file = await _taken(backend)
    assert len(file["actions"]) == 1
    assert file["users"]
    assert not file["is_complete"]
