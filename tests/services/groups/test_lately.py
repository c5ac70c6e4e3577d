"""The figures in a list of groups take one query for any number of groups, and then none for a while."""

from models.groups import GroupCreate
from models.pages import PageQuery
from models.rollups import Metric
from models.stats import LatelyQuery
from tests.backends import GROUP, TOKEN_ACTOR, Backend

GROUPS = [-(100 + number) for number in range(20)]


async def test_the_figures_of_many_groups_take_one_query(wire: Backend) -> None:
    services = wire.services
    await services.groups.create_many([GroupCreate(group_id=one, name=f"Club {one}") for one in GROUPS], TOKEN_ACTOR)
    now = int(wire.clock.now.timestamp())
    for group_id in GROUPS:
        services.tally.message(group_id, 5, now)
    await services.rollups.flush()
    wire.forget_counts()
    page = await services.lately.page(LatelyQuery(), PageQuery(limit=200), TOKEN_ACTOR)
    mine = [one for one in page.items if one.group_id in GROUPS]
    assert [one.values and one.values[-1] for one in mine] == [1] * len(GROUPS)
    assert wire.counter.commands.total() == 2, "the list of groups, and their days"
    wire.forget_counts()
    joins = await services.lately.page(LatelyQuery(metric=Metric.JOINS), PageQuery(limit=200), TOKEN_ACTOR)
    assert {one.values and sum(one.values) for one in joins.items if one.group_id in GROUPS} == {0}
    assert wire.counter.commands.total() == 1, "the days are kept for a minute"


async def test_at_midnight_the_days_move_on(backend: Backend) -> None:
    services = backend.services
    await backend.register()
    services.tally.message(GROUP, 5, int(backend.clock.now.timestamp()))
    await services.rollups.flush()
    for days in ([0, 0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 1, 0]):
        page = await services.lately.page(LatelyQuery(), PageQuery(), TOKEN_ACTOR)
        assert [one.values for one in page.items] == [days]
        backend.clock.advance(days=1)
