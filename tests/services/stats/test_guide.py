"""The pictures of docs/guide/statistics.md, of a group whose figures never change. With PICTURES set, they're saved."""

import os
import random
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from models.pictures import Picture, Stretch
from models.rollups import Metric
from models.settings import SettingsPatch, Theme
from services.core.tally import HOUR
from storage.keys import group_key
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory
from texts import words_in

NAMES = ("Mia", "Олег", "Nora", "علی", "João", "Kim")
HOURS = 24 * 60
SHOWN = (
    (Picture.STATS, Stretch.WEEK, "en", Theme.LIGHT),
    (Picture.GROWTH, Stretch.MONTH, "ru", Theme.DARK),
    (Picture.ACTIVITY, Stretch.MONTH, "fa", Theme.LIGHT),
    (Picture.TOP, Stretch.WEEK, "en", Theme.DARK),
)


@pytest.fixture
async def chess_club() -> AsyncIterator[Backend]:
    """A group with a past."""
    async with in_memory() as backend:
        await backend.register(name="Chess club")
        for number, name in enumerate(NAMES):
            await backend.person(100 + number, name)
        dice, members = random.Random(4), 1_180
        now = backend.clock.now.replace(minute=0)
        for ago in range(HOURS, -1, -1):
            at = now - timedelta(hours=ago)
            members += _one_hour(backend, at.hour, int(at.timestamp()), dice)
            if at.hour == 23 or not ago:
                size = {"$set": {"member_count": members}}
                await backend.database.motor["groups"].update_one({"group_id": GROUP}, size)
                await backend.cache.drop(group_key(GROUP))
                await backend.services.rollups.flush()
        yield backend
        await backend.services.painter.close()


def _one_hour(backend: Backend, hour: int, at: int, dice: random.Random) -> int:
    """The events of an hour. Returns by how much the group grows."""
    tally, busy = backend.services.tally, 0 if hour < 6 else 3 if hour > 16 else 1
    for _ in range(int(dice.random() * 6 * busy)):
        tally.message(GROUP, 100 + min(int(dice.expovariate(0.6)), len(NAMES) - 1), at)
    joined, left = dice.random() < 0.12 * busy, dice.random() < 0.04
    for metric, happens in ((Metric.JOINS, joined), (Metric.LEAVES, left), (Metric.ACTIONS, dice.random() < 0.1)):
        if happens:
            tally._add_hour((GROUP, at // HOUR), metric, 1)
    return joined - left


async def test_the_pictures_of_the_guide(chess_club: Backend) -> None:
    services = chess_club.services
    for picture, stretch, language, theme in SHOWN:
        await services.settings.patch(GROUP, SettingsPatch(picture_theme=theme, language=language), TOKEN_ACTOR)
        page = await services.album.page(picture, GROUP, stretch, TOKEN_ACTOR, words_in(language))
        png = await services.album.paint(page)
        assert len(png) > 20_000, "a chart takes more than an empty sheet"
        if folder := os.environ.get("PICTURES"):
            _keep(Path(folder), f"chat-{picture}-{language}-{theme}.png", png)


def _keep(folder: Path, name: str, png: bytes) -> None:
    (folder / name).write_bytes(png)
