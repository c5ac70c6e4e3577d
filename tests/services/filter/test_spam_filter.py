"""The spam filter judges texts, learns from what admins mark, and unlearns it."""

import asyncio

import pytest

from bench.spam.data import messages
from bench.spam.report import RATES, held_out, recall_at
from bench.spam.train import made_up, train
from models.filter import SAMPLE_LENGTH, SampleCreate, SampleLabel, SampleQuery, SampleRead, Verdict
from models.pages import PageQuery
from services.container import build_services
from services.events.safe_http import SafeHttp
from services.filter import spam_filter
from services.filter.spam_filter import BASE
from tests.backends import GROUP, TOKEN_ACTOR, Backend

SPAM = "Our club opens its doors for you tonight, ask Kevin at the purple door for a golden ticket"
DISGUISED = (
    "OUR CLUB opens its doors for you tonight!! ask Kevin at the purple door for a golden ticket",
    "Оur сlub ореns its doors for you tonight, ask Кevin at the purple door for a golden ticket",  # noqa: RUF001
    "o u r  c l u b opens its doors tonight, ask Kevin at the purple door for a g o l d e n ticket",
)
HAM = ("The club meets at seven, bring your board", "Kevin painted the door purple, it looks great", "good morning")


@pytest.fixture
async def backend(backend: Backend) -> Backend:
    """Services with a group."""
    await backend.register()
    return backend


async def _judge(backend: Backend, text: str) -> Verdict:
    return await backend.services.spam_filter.test(GROUP, text, TOKEN_ACTOR)


async def _mark(backend: Backend, text: str, label: SampleLabel) -> SampleRead:
    return await backend.services.spam_filter.mark(GROUP, SampleCreate(text=text, label=label), TOKEN_ACTOR)


async def _samples(backend: Backend) -> list[SampleRead]:
    page = await backend.services.spam_filter.samples(GROUP, SampleQuery(), PageQuery(), TOKEN_ACTOR)
    return page.items


async def test_common_spam_is_known_and_ordinary_talk_is_let_be(backend: Backend) -> None:
    for text in ("Ищу людей на удалёнку, доход от 100$ в день, пишите в лс", "Earn $500 daily from home, DM me now"):
        assert (await _judge(backend, text)).is_spam
    for text in HAM:
        assert not (await _judge(backend, text)).is_spam


async def test_what_is_marked_is_caught_in_disguise_too_and_ordinary_talk_is_not(backend: Backend) -> None:
    assert not (await _judge(backend, SPAM)).is_spam
    await _mark(backend, SPAM, SampleLabel.SPAM)
    for text in (SPAM, *DISGUISED):
        verdict = await _judge(backend, text)
        assert verdict.is_spam, text
        assert "similar-to-spam" in [one.code for one in verdict.reasons]
    for text in HAM:
        assert not (await _judge(backend, text)).is_spam


async def test_a_false_alarm_that_is_marked_is_none_any_more(backend: Backend) -> None:
    text = "Earn $500 daily from home, DM me now"
    await _mark(backend, text, SampleLabel.HAM)
    assert not (await _judge(backend, text)).is_spam


async def test_marked_again_it_is_one_sample_with_the_new_label(backend: Backend) -> None:
    first = await _mark(backend, SPAM, SampleLabel.SPAM)
    assert await _mark(backend, SPAM, SampleLabel.SPAM) == first
    other = await _mark(backend, SPAM, SampleLabel.HAM)
    assert [one.id for one in await _samples(backend)] == [other.id]
    assert not (await _judge(backend, SPAM)).is_spam


async def test_a_deleted_sample_is_unlearned(backend: Backend) -> None:
    before = await _judge(backend, SPAM)
    sample = await _mark(backend, SPAM, SampleLabel.SPAM)
    await backend.services.spam_filter.forget(GROUP, sample.id, TOKEN_ACTOR)
    assert await _judge(backend, SPAM) == before
    assert await _samples(backend) == []


async def test_another_process_and_one_after_a_restart_know_it(backend: Backend) -> None:
    await _mark(backend, SPAM, SampleLabel.SPAM)
    outgoing = SafeHttp(allows_private=False)
    other = build_services(backend.database, backend.cache, backend.clock, None, outgoing)
    assert (await other.spam_filter.test(GROUP, SPAM, TOKEN_ACTOR)).is_spam


async def test_many_at_once_learn_a_sample_once(backend: Backend) -> None:
    await _mark(backend, SPAM, SampleLabel.SPAM)
    alone = await _judge(backend, DISGUISED[0])
    backend.services.spam_filter._taught.clear()
    assert set(await asyncio.gather(*(_score(backend, DISGUISED[0]) for _ in range(5)))) == {alone.score}


async def _score(backend: Backend, text: str) -> float:
    return (await _judge(backend, text)).score


async def test_there_is_room_for_so_many(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spam_filter, "SAMPLES_LIMIT", 3)
    for number in range(4):
        await _mark(backend, f"offer number {number}", SampleLabel.SPAM)
    await _mark(backend, "a talk", SampleLabel.HAM)
    assert [one.text for one in await _samples(backend)] == ["a talk", "offer number 3", "offer number 2"]


async def test_a_long_text_is_kept_in_part(backend: Backend) -> None:
    assert len((await _mark(backend, "long " * 500, SampleLabel.SPAM)).text) == SAMPLE_LENGTH


def test_the_shipped_model_is_what_training_makes() -> None:
    assert train(messages(), made_up()).dump() == BASE.read_bytes(), "run `make spam-model`"


def test_it_catches_half_of_what_it_has_not_seen() -> None:
    judged = held_out(range(1))  # some of the styles, because all of them take a minute
    assert [recall_at(judged, rate) >= least for rate, least in zip(RATES, (0.35, 0.5), strict=True)] == [True, True]
