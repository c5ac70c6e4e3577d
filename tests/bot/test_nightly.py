"""Backups at night and before an update: made when they're due, and only the configured number is kept."""

import os
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import structlog

from bot import nightly
from bot.maintenance import default_path
from bot.nightly import Connected, NightlyBackups, back_up_before_update, nightly_ones
from bot.version import VERSION
from storage import backups
from storage.errors import StartError, Unavailable
from tests.backends import Backend

EVENING = datetime(2026, 3, 4, 20, tzinfo=UTC)


class _Clock:
    def __init__(self) -> None:
        self.now = EVENING

    def __call__(self) -> datetime:
        return self.now


def _connected(wire: Backend) -> Connected:
    return lambda: nullcontext(wire.database)


def _made_at(path: Path, moment: datetime) -> None:
    os.utime(path, (moment.timestamp(), moment.timestamp()))


async def test_one_each_night_and_the_newest_stay(wire: Backend, tmp_path: Path) -> None:
    clock = _Clock()
    made = NightlyBackups(_connected(wire), tmp_path, 3, clock)
    await wire.register()
    for _ in range(24 * 5):
        clock.now += timedelta(hours=1)
        if made.is_due():
            await made.take()
            _made_at(nightly_ones(tmp_path)[-1], clock.now)
    assert [path.name[12:25] for path in nightly_ones(tmp_path)] == ["2026-03-07T03", "2026-03-08T03", "2026-03-09T03"]
    assert backups.check(nightly_ones(tmp_path)[0]).version == VERSION


async def test_a_process_that_never_runs_at_night(wire: Backend, tmp_path: Path) -> None:
    clock = _Clock()
    made = NightlyBackups(_connected(wire), tmp_path, 3, clock)
    await made.take()
    _made_at(nightly_ones(tmp_path)[-1], clock.now)
    clock.now += timedelta(hours=24)
    assert not made.is_due()
    clock.now += timedelta(hours=24)
    assert made.is_due()


async def test_a_backup_that_fails_is_logged(wire: Backend, tmp_path: Path) -> None:
    clock = _Clock()
    in_the_way = default_path(tmp_path, clock.now)
    in_the_way.mkdir()
    made = NightlyBackups(_connected(wire), tmp_path, 3, clock)
    assert not made.is_failing()
    with structlog.testing.capture_logs() as logs:
        await made.take()
    assert [entry["event"] for entry in logs] == ["backup.failed"]
    assert made.is_failing()
    in_the_way.rmdir()
    await made.take()
    assert not made.is_failing()


async def test_before_an_update(wire: Backend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await back_up_before_update(wire.database, _connected(wire), tmp_path, EVENING)
    assert not (tmp_path / "backups").exists()  # there was nothing to lose
    await wire.register()
    await back_up_before_update(wire.database, _connected(wire), tmp_path, EVENING)
    assert not (tmp_path / "backups").exists()
    monkeypatch.setattr(nightly, "VERSION", "9.9.9")
    await back_up_before_update(wire.database, _connected(wire), tmp_path, EVENING)
    [made] = list((tmp_path / "backups").iterdir())
    assert made.name == "groupkeeper-2026-03-04T200000Z-before-9.9.9.bson.gz"
    await back_up_before_update(wire.database, _connected(wire), tmp_path, EVENING + timedelta(days=1))
    assert len(list((tmp_path / "backups").iterdir())) == 1


async def test_a_start_that_cannot_tell_whether_there_is_data_says_so(
    wire: Backend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unanswered(_: object) -> bool:
        raise Unavailable("timed out")

    monkeypatch.setattr(backups, "is_empty", unanswered)
    with pytest.raises(StartError, match="the database doesn't answer: timed out"):
        await back_up_before_update(wire.database, _connected(wire), tmp_path, EVENING)
