"""Writes the demo's past directly into the running process's database, because the API can't create a past."""

import asyncio
from collections import Counter
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any, Final

from bot.config import Config
from demo.cast import ADMIN, MODERATOR, NEIGHBOURS, SETTLERS
from demo.past import Chronicle, Past, People
from demo.telegram.world import Chat, World
from models.batches import batches
from models.rollups import Metric
from services.core.tally import Counts
from services.stats.documents import by_day, of_day, of_hour, of_people
from services.stats.standings import Standings
from storage.collection import Collection, Increase
from storage.collections import Collections
from storage.database import Database, Transaction
from storage.driver import connect, end
from storage.embedded import running_uri

AT_ONCE: Final = 500
"""Documents per command."""


async def remember(folder: Path, world: World, chat: Chat, random: Random, now: datetime) -> None:
    """Give the group a past that ends now."""
    client = connect(await asyncio.to_thread(running_uri, folder))
    database = Database(client, Config.model_fields["mongodb_db"].default)
    try:
        await database.look()
        await database.bind()
        await keep(database, remembered(world, chat, random, now), len(chat.present))
    finally:
        await end(client)


def remembered(world: World, chat: Chat, random: Random, now: datetime) -> Past:
    """A past of the people in a new group."""
    known = {user["first_name"]: user for user in world.people.values()}
    people = People(
        admin=known[ADMIN[0]],
        moderator=known[MODERATOR[0]],
        neighbours=[known[one.name] for one in NEIGHBOURS],
        settlers=[known[one.name] for one in SETTLERS],
    )
    return Chronicle(chat.id, people, random, now).write()


async def keep(database: Database, past: Past, members: int) -> None:
    """Write a past. `members`: how many the group has by now."""
    collections = Collections.of(database)
    await collections.users.insert_many(past.users)
    await collections.actions.insert_many(past.actions)
    await collections.logs.insert_many(past.logs)
    await collections.reports.insert_many(past.reports)
    counts = past.tally.take()
    _count_people(counts)
    people = [(user.group_id, user.user_id) for user in past.users]
    await Standings(collections, database).bring_up(people, counts.talk)
    sizes = _sizes(past.growth, members, counts)
    for kept, increases in (
        (collections.group_hours, [of_hour(key, one, sizes[key[1] // 24]) for key, one in counts.hours.items()]),
        (collections.group_days, [of_day(key, one, sizes[key[1]]) for key, one in by_day(counts.hours)]),
        (collections.person_days, of_people(counts.talk, counts.people)),
    ):
        await _increase(kept, database, increases)


def _count_people(counts: Counts) -> None:
    """Count everybody who wrote on a day once, in the hour of their first message."""
    for (group_id, _, _), (_, hour) in counts.talk.items():
        amounts = counts.hours[group_id, hour]
        amounts[Metric.ACTIVE_PEOPLE] = amounts.get(Metric.ACTIVE_PEOPLE, 0) + 1


def _sizes(growth: Counter[int], members: int, counts: Counts) -> dict[int, int]:
    """How many members the group had at the end of each day, told backwards from now."""
    sizes = {}
    days = {hour // 24 for _, hour in counts.hours}
    for day in sorted(range(min(days), max(days) + 1), reverse=True):
        sizes[day] = members
        members -= growth[day]
    return sizes


async def _increase(collection: Collection[Any], database: Database, increases: list[Increase]) -> None:
    for some in batches(increases, AT_ONCE):

        async def work(tx: Transaction, some: list[Increase] = some) -> None:
            await collection.increase(some, tx)

        await database.transaction(work)
