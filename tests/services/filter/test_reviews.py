"""Messages that the filter isn't sure about wait for a day, and undoing a rule's action corrects the filter."""

from datetime import timedelta
from typing import Any

import pytest

from models.actions import ActionQuery, ActionRead
from models.actors import Actor
from models.filter import ReasonCode, ReviewDecide, ReviewRead, SampleLabel, SampleQuery
from models.messages import MessageFacts
from models.pages import PageQuery
from models.permissions import Permission
from models.roles import RoleCreate
from models.rollups import Metric
from models.rules import RuleCreate
from models.stats import SeriesQuery
from services.core.errors import Forbidden, NotFound
from services.filter.marking import Marked
from tests.backends import GROUP, TOKEN_ACTOR, Backend

ALARM = "Earn $500 daily from home, DM me now"
HAM = "The club meets at seven on Friday, bring your board"
MIA = 5


@pytest.fixture
async def backend(backend: Backend) -> Backend:
    """Services with a group, Mia in it, and a rule that mutes for spam."""
    await backend.register()
    await backend.person(MIA, "Mia")
    rule = {"rule_name": "no-spam", "trigger": {"type": "spam"}, "penalty": "mute", "delete_message": True}
    await backend.services.rules.create(GROUP, RuleCreate.model_validate(rule), TOKEN_ACTOR)
    return backend


async def _say(backend: Backend, text: str, message_id: int, **more: Any) -> bool:
    protection = backend.services.protection
    facts = MessageFacts(text=text, user_id=MIA, message_id=message_id, **more)
    return await protection.enforce(GROUP, await protection.rules_of(GROUP), facts, f"update:{message_id}") is not None


async def _queue(backend: Backend) -> list[ReviewRead]:
    return (await backend.services.reviews.page(GROUP, PageQuery(), TOKEN_ACTOR)).items


async def _samples(backend: Backend) -> dict[str, str]:
    found = await backend.services.spam_filter.samples(GROUP, SampleQuery(), PageQuery(), TOKEN_ACTOR)
    return {one.text: one.label for one in found.items}


async def _action(backend: Backend, kind: str) -> ActionRead:
    found = await backend.services.actions.page(GROUP, ActionQuery(), PageQuery(), TOKEN_ACTOR)
    return next(one for one in found.items if one.action_type == kind)


async def test_what_may_be_spam_waits_and_ordinary_talk_is_not_kept(backend: Backend) -> None:
    await _say(backend, HAM, 1)
    await _say(backend, ALARM, 2)
    await _say(backend, ALARM + "!", 2, edited_after=5)
    [review] = await _queue(backend)
    assert (review.message_id, review.user_id, review.text) == (2, MIA, ALARM + "!")
    assert review.score >= 0.3
    assert ReasonCode.WORDS in {reason.code for reason in review.reasons}
    assert all(reason.text for reason in review.reasons)


async def test_a_verdict_teaches_and_ends_the_wait(backend: Backend) -> None:
    await _say(backend, ALARM, 1)
    [review] = await _queue(backend)
    decide = backend.services.marking.settle
    with pytest.raises(Forbidden):
        await decide(GROUP, review.id, ReviewDecide(verdict=SampleLabel.HAM), Actor(id=str(MIA), kind="telegram"))
    await decide(GROUP, review.id, ReviewDecide(verdict=SampleLabel.HAM), TOKEN_ACTOR)
    assert await _samples(backend) == {ALARM: "ham"}
    assert await _queue(backend) == []
    assert not await _say(backend, ALARM, 2)
    with pytest.raises(NotFound):
        await decide(GROUP, review.id, ReviewDecide(verdict=SampleLabel.SPAM), TOKEN_ACTOR)


async def test_a_verdict_that_it_is_ordinary_frees_the_author(backend: Backend) -> None:
    await _say(backend, ALARM, 1)
    mute = await _action(backend, "mute")
    [review] = await _queue(backend)
    await backend.services.marking.settle(GROUP, review.id, ReviewDecide(verdict=SampleLabel.HAM), TOKEN_ACTOR)
    assert (await backend.services.actions.get(GROUP, mute.id, TOKEN_ACTOR)).status == "reverted"


async def test_a_verdict_that_it_is_spam_bans_the_author_and_undoing_the_ban_corrects_it(backend: Backend) -> None:
    await _say(backend, ALARM, 1)
    [review] = await _queue(backend)
    learned = await backend.services.marking.settle(
        GROUP, review.id, ReviewDecide(verdict=SampleLabel.SPAM), TOKEN_ACTOR
    )
    ban, deletion = await _action(backend, "ban"), await _action(backend, "delete")
    assert (ban.user_id, deletion.message_ids, learned.id) == (MIA, [1], ban.id)
    assert await _samples(backend) == {ALARM: "spam"}
    assert await _queue(backend) == []
    await backend.services.actions.revert(GROUP, learned.id, TOKEN_ACTOR)
    assert await _samples(backend) == {ALARM: "ham"}


@pytest.mark.parametrize("verdict", list(SampleLabel))
async def test_who_may_only_teach_does_nothing_to_the_author(backend: Backend, verdict: SampleLabel) -> None:
    teacher = RoleCreate(name="teacher", permissions=[Permission.RULES_VIEW, Permission.RULES_EDIT])
    await backend.services.roles.create(GROUP, teacher, TOKEN_ACTOR)
    pat = await backend.person(8, "Pat", role="teacher")
    await _say(backend, ALARM, 1)
    mute = await _action(backend, "mute")
    [review] = await _queue(backend)
    await backend.services.marking.settle(GROUP, review.id, ReviewDecide(verdict=verdict), pat)
    assert await _samples(backend) == {ALARM: verdict}
    assert (await backend.services.actions.get(GROUP, mute.id, TOKEN_ACTOR)).status != "reverted"
    found = await backend.services.actions.page(GROUP, ActionQuery(), PageQuery(), TOKEN_ACTOR)
    assert {one.action_type for one in found.items} == {"delete", "mute"}


async def test_after_a_day_nobody_can_decide(backend: Backend) -> None:
    await _say(backend, ALARM, 1)
    [review] = await _queue(backend)
    backend.clock.now += timedelta(days=1, seconds=1)
    assert await _queue(backend) == []
    with pytest.raises(NotFound):
        await backend.services.marking.settle(GROUP, review.id, ReviewDecide(verdict=SampleLabel.HAM), TOKEN_ACTOR)


async def test_undoing_what_the_rule_did_stops_the_alarm(backend: Backend) -> None:
    assert await _say(backend, ALARM, 1)
    await backend.services.actions.revert(GROUP, (await _action(backend, "mute")).id, TOKEN_ACTOR)
    assert await _samples(backend) == {ALARM: "ham"}
    assert await _queue(backend) == []
    assert not await _say(backend, ALARM, 2)


async def test_verdicts_and_marks_are_counted(backend: Backend) -> None:
    await _say(backend, HAM, 1)
    for message_id in (2, 3):
        await _say(backend, ALARM, message_id)
    marked = Marked("golden tickets at the purple door", [4], MIA)
    ban = await backend.services.marking.ban(GROUP, marked, TOKEN_ACTOR, teaches=True)
    await backend.services.actions.revert(GROUP, ban.id, TOKEN_ACTOR)
    await backend.services.actions.revert(GROUP, (await _action(backend, "mute")).id, TOKEN_ACTOR)
    await backend.services.rollups.flush()
    backend.clock.now += timedelta(hours=1)
    series = await backend.services.stats_reports.series(GROUP, SeriesQuery(), TOKEN_ACTOR)
    counted = [series.totals[one] for one in (Metric.SPAM_FOUND, Metric.SPAM_MARKED, Metric.HAM_MARKED)]
    assert counted == [2, 1, 2]
    assert backend.services.message_judge.marks == {"spam": 1, "ham": 2}


async def test_undoing_what_another_rule_did_teaches_nothing(backend: Backend) -> None:
    trigger = {"type": "words", "words": ["daily"]}
    rule = {"rule_name": "a-word", "trigger": trigger, "penalty": "mute", "priority": 9}
    await backend.services.rules.create(GROUP, RuleCreate.model_validate(rule), TOKEN_ACTOR)
    assert await _say(backend, ALARM, 1)
    await backend.services.actions.revert(GROUP, (await _action(backend, "mute")).id, TOKEN_ACTOR)
    assert await _samples(backend) == {}


async def test_marked_as_spam_it_need_not_wait(backend: Backend) -> None:
    await _say(backend, ALARM, 1)
    await backend.services.marking.ban(GROUP, Marked(ALARM, [1], MIA), TOKEN_ACTOR, teaches=True)
    assert await _queue(backend) == []
    await backend.services.actions.revert(GROUP, (await _action(backend, "ban")).id, TOKEN_ACTOR)
    assert await _samples(backend) == {ALARM: "ham"}


@pytest.mark.parametrize("by_verdict", [True, False])
async def test_of_an_album_the_penalty_goes_too_and_the_caption_is_learned(
    backend: Backend, *, by_verdict: bool
) -> None:
    for message_id in (7, 8):
        backend.services.albums.add(GROUP, "77", message_id)
    await _say(backend, ALARM, 7, album_id="77")
    mute = await _action(backend, "mute")
    if by_verdict:
        await backend.services.marking.decide(GROUP, 7, SampleLabel.HAM, TOKEN_ACTOR)
    else:
        await backend.services.actions.revert(GROUP, mute.id, TOKEN_ACTOR)
    assert (await backend.services.actions.get(GROUP, mute.id, TOKEN_ACTOR)).status == "reverted"
    assert await _samples(backend) == {ALARM: "ham"}
    assert await _queue(backend) == []
