"""The past of the demo's group: weeks for the panel's charts, the same ones for the same seed."""

from datetime import UTC, datetime, timedelta
from random import Random

from demo.archive import keep, remembered
from demo.founding import found
from demo.past import DAYS
from demo.telegram.world import World
from models.actions import ActionStatus
from models.actors import SYSTEM
from models.rollups import Metric
from models.stats import Interval, RangeQuery, SeriesQuery
from tests.backends import Backend

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SEED = 7


async def test_the_past_fills_every_chart_and_ends_now(backend: Backend) -> None:
    world = World()
    chat = found(world)
    past = remembered(world, chat, Random(SEED), NOW)
    again = remembered(world, chat, Random(SEED), NOW)
    assert [one.model_dump() for one in past.actions] == [one.model_dump() for one in again.actions]
    assert max(one.created_at for one in past.actions) < NOW
    assert {one.status for one in past.actions} >= {ActionStatus.COMPLETED, ActionStatus.EXPIRED, ActionStatus.REVERTED}

    await backend.register(chat.id)
    await keep(backend.database, past, len(chat.present))

    span = {"since": NOW - timedelta(days=DAYS), "until": NOW}
    metrics = "members,messages,active_people,joins,leaves,actions,undone"
    series = await backend.services.stats_reports.series(
        chat.id, SeriesQuery(**span, interval=Interval.DAY, metrics=metrics), SYSTEM
    )
    assert len(series.points) == DAYS + 1
    assert all(total for total in series.totals.values() if total is not None)
    assert all(point.values[Metric.MESSAGES] for point in series.points)
    assert series.points[-1].values[Metric.MEMBERS] == len(chat.present)
    figures = await backend.services.members_reports.members(chat.id, RangeQuery(**span), SYSTEM)
    assert sum(one.joined for one in figures.weeks) > sum(one.stayed for one in figures.weeks) > 0
    rules = await backend.services.stats_reports.rules(chat.id, RangeQuery(**span), SYSTEM)
    assert {"blocklist", "setup-filter"} <= {one.rule_name for one in rules.rules}
