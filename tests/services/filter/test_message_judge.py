"""A message is judged by its author and form, and ordinary messages earn trust."""

from typing import Any

import pytest

from models.filter import IS_SPAM, TRUSTED, Opinion, ReasonCode, SampleCreate, SampleLabel, SampleRead
from models.messages import MessageFacts
from models.triggers import MediaKind
from models.users import Profile, UserPatch
from services.filter import elsewhere
from services.filter.marking import Marked
from services.filter.signals import SIGNALS, Said, alike_name, weigh_signals
from tests.backends import GROUP, TOKEN_ACTOR, Backend

SPAM = "Earn $500 daily from home, DM me now"
HAM = "The club meets at seven on Friday, bring your board"
MIA = 5


@pytest.fixture
async def backend(backend: Backend) -> Backend:
    """Services with a group and Mia in it."""
    await backend.register()
    await backend.person(MIA, "Mia")
    return backend


async def _hear(backend: Backend, text: str, times: int = 1, group_id: int = GROUP, **more: Any) -> float:
    score = 0.0
    for number in range(times):
        facts = MessageFacts(text=text, user_id=MIA, message_id=number + 1, **more)
        score = (await backend.services.message_judge.hear(group_id, facts)).score
    return score


async def test_verdicts_are_counted(backend: Backend) -> None:
    for text in (SPAM, HAM, HAM):
        await _hear(backend, text)
    assert backend.services.message_judge.verdicts == {"spam": 1, "ordinary": 2}


async def _trust(backend: Backend) -> int:
    return (await backend.services.lookups.get_user(GROUP, MIA)).trust


@pytest.mark.parametrize(
    ("code", "facts", "more"),
    [
        (ReasonCode.JUST_JOINED, {}, {"joined_for": 20.0}),
        (ReasonCode.NEVER_JOINED, {"is_in_thread": True, "user_id": 5}, {}),
        (ReasonCode.QUICK_COMMENT, {"commented_after": 29, "user_id": 5}, {}),
        (ReasonCode.NAME_ADVERT, {"author_name": "💰 Crypto signals @win_now"}, {}),
        (ReasonCode.NAME_ADMIN, {"author_username": "Adam_0lsen"}, {"admins": {"adamoisen": 9}}),
        (
            ReasonCode.NAME_ADMIN,
            {"author_name": "Olsen Аdam", "author_username": "adam_help", "user_id": 5},  # noqa: RUF001
            {"admins": {"adam oisen": 9}},
        ),
        (ReasonCode.NO_USERNAME, {"author_name": "Mia", "user_id": 5}, {}),
        (ReasonCode.FORWARD, {"is_forward": True, "forwarded_from": "channel"}, {}),
        (ReasonCode.BUTTONS, {"buttons": 1}, {}),
        (ReasonCode.QUOTE, {"is_external_reply": True}, {}),
        (ReasonCode.CONTACT_CARD, {"kinds": [MediaKind.CONTACT]}, {}),
        (ReasonCode.MEDIA_ONLY, {"kinds": [MediaKind.PHOTO], "user_id": 5}, {}),
        (ReasonCode.CUSTOM_EMOJIS, {"kinds": [MediaKind.CUSTOM_EMOJI]}, {}),
        (ReasonCode.HIDDEN_LINK, {"entities": ["text_link"]}, {}),
        (ReasonCode.COPIES, {}, {"has_copies": True}),
        (ReasonCode.SIMILAR_ELSEWHERE, {}, {"is_marked_elsewhere": True}),
    ],
)
def test_each_signal_counts_by_itself(code: ReasonCode, facts: dict[str, Any], more: dict[str, Any]) -> None:
    found = weigh_signals(Said(MessageFacts(**facts), **more))
    assert set(found) == {code}
    assert found[code] > 0


def test_all_signals_are_tried_and_plain_talk_has_none() -> None:
    plain = MessageFacts(text=HAM, user_id=MIA, author_name="Mia Smith", author_username="mia")
    assert weigh_signals(Said(plain, joined_for=9_000.0, admins={"adam": 9})) == {}
    comment = plain.model_copy(update={"is_in_thread": True, "commented_after": 30})
    assert weigh_signals(Said(comment, joined_for=9_000.0)) == {}
    assert set(weigh_signals(Said(comment.model_copy(update={"commented_after": 1}), trust=1))) == {ReasonCode.TRUSTED}
    assert len({signal.code for signal in SIGNALS}) == len(SIGNALS) == 15


async def test_a_plain_message_by_somebody_new_is_judged_as_the_filter_judges_its_text(backend: Backend) -> None:
    for text in (SPAM, HAM):
        verdict = await backend.services.spam_filter.test(GROUP, text, TOKEN_ACTOR)
        assert await _hear(backend, text) == verdict.score


async def test_how_it_is_said_adds_up(backend: Backend) -> None:
    judge, facts = backend.services.message_judge, MessageFacts(text="come and see us", user_id=MIA)
    plain = await judge.opinion(GROUP, facts)
    more = {"is_forward": True, "forwarded_from": "channel", "buttons": 2, "entities": ["text_link"]}
    odd = await judge.opinion(GROUP, facts.model_copy(update=more))
    added = {ReasonCode.FORWARD: 0.8, ReasonCode.BUTTONS: 2.5, ReasonCode.HIDDEN_LINK: 0.8}
    assert odd.weights == plain.weights | added
    assert odd.margin == pytest.approx(plain.margin + sum(added.values()))


async def test_ordinary_messages_earn_trust_and_short_ones_and_spam_none(backend: Backend) -> None:
    for text in ("hi", "lol ok", SPAM):
        await _hear(backend, text)
    assert await _trust(backend) == 0
    before = await _hear(backend, SPAM)
    await _hear(backend, HAM)
    assert await _trust(backend) == 1
    await _hear(backend, HAM, TRUSTED + 3)
    assert await _trust(backend) == TRUSTED
    # From then on words don't count, only the form of the message.
    assert before > 0.5 > await _hear(backend, SPAM)
    odd: dict[str, Any] = {"is_forward": True, "forwarded_from": "bot", "buttons": 3, "kinds": [MediaKind.CONTACT]}
    assert await _hear(backend, SPAM, **odd) > 0.5


async def test_a_mark_costs_all_trust_and_undoing_it_gives_it_back(backend: Backend) -> None:
    await _hear(backend, HAM, TRUSTED)
    ban = await backend.services.marking.ban(GROUP, Marked(SPAM, [7], MIA), TOKEN_ACTOR, teaches=True)
    assert await _trust(backend) == 0
    assert await _hear(backend, SPAM) > 0.5
    await backend.services.actions.revert(GROUP, ban.id, TOKEN_ACTOR)
    assert await _trust(backend) == TRUSTED


async def test_a_message_that_is_being_judged_gives_no_trust_back_that_an_admin_took(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _hear(backend, HAM, TRUSTED - 1)
    judge, users = backend.services.message_judge, backend.services.users
    consider = judge._reviews.consider

    async def meanwhile(group_id: int, facts: MessageFacts, opinion: Opinion) -> None:
        await users.patch(GROUP, MIA, UserPatch(trust=0), TOKEN_ACTOR)
        await consider(group_id, facts, opinion)

    monkeypatch.setattr(judge._reviews, "consider", meanwhile)
    await _hear(backend, HAM)
    assert await _trust(backend) == 0


async def test_testing_a_message_earns_nothing(backend: Backend) -> None:
    await backend.services.message_judge.opinion(GROUP, MessageFacts(text=HAM, user_id=MIA))
    assert await _trust(backend) == 0


async def test_the_same_text_in_another_group_counts(backend: Backend) -> None:
    text = "look at our new page, we have it all for you today"
    alone = await _hear(backend, text)
    await backend.register(-4242)
    await _hear(backend, text, group_id=-4242)
    assert await _hear(backend, text) > alone


async def _mark(backend: Backend, group_id: int, text: str, label: SampleLabel) -> SampleRead:
    return await backend.services.spam_filter.mark(group_id, SampleCreate(text=text, label=label), TOKEN_ACTOR)


async def test_what_another_group_marked_as_spam_counts_until_it_is_forgotten(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, "EVERY", 0.0)
    text = "I earn well from home now, come to me for a hint"
    disguised = "I earn wеll from hоmе now, come to me for a hint!"  # noqa: RUF001
    await backend.register(-4242)

    async def judged(said: str) -> Opinion:
        return await backend.services.message_judge.opinion(GROUP, MessageFacts(text=said, user_id=MIA))

    alone, ham = await judged(disguised), await judged(HAM)
    sample = await _mark(backend, -4242, text, SampleLabel.SPAM)
    marked = await judged(disguised)
    assert marked.weights[ReasonCode.SIMILAR_ELSEWHERE] == 3.0
    assert marked.score > IS_SPAM > alone.score
    assert await judged(HAM) == ham
    await backend.services.spam_filter.forget(-4242, sample.id, TOKEN_ACTOR)
    assert await judged(disguised) == alone
    # The word of the group's own admins counts for more.
    await _mark(backend, -4242, text, SampleLabel.SPAM)
    await _mark(backend, GROUP, text, SampleLabel.HAM)
    assert (await judged(disguised)).score < IS_SPAM


async def test_what_a_group_marked_itself_is_no_sign_from_elsewhere(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, "EVERY", 0.0)
    await _mark(backend, GROUP, "I earn well from home now, come to me for a hint", SampleLabel.SPAM)
    judge = backend.services.message_judge
    opinion = await judge.opinion(
        GROUP, MessageFacts(text="I earn well from home now, come to us for a hint", user_id=MIA)
    )
    assert ReasonCode.SIMILAR_TO_SPAM in opinion.weights
    assert ReasonCode.SIMILAR_ELSEWHERE not in opinion.weights


@pytest.mark.parametrize(
    ("name", "admin", "is_alike"),
    [
        ("Anna Petrova", "Anna Petrova", True),
        ("Petrova Anna", "Anna Petrova", True),
        ("Аnna Pеtrоva", "Anna Petrova", True),  # noqa: RUF001
        ("𝐀𝐧𝐧𝐚  P3trova 🌸", "Anna Petrova", True),  # noqa: RUF001
        ("José García", "Jose Garcia", True),
        ("Анна Петрова", "Анна Петрова", True),
        ("Aнна Пeтрoва", "Анна Петрова", True),  # noqa: RUF001
        ("علی رضایی", "على رضايي", True),
        ("Anna", "Anna", False),
        ("Anna P.", "Anna P.", False),
        ("Anna Ivanova", "Anna Petrova", False),
        ("", "", False),
        ("🌸 🌸", "🌸 🌸", False),
    ],
)
def test_full_names_that_look_the_same_are_alike(name: str, admin: str, is_alike: bool) -> None:
    assert (bool(alike_name(name)) and alike_name(name) == alike_name(admin)) is is_alike


async def test_a_newcomer_with_an_admins_full_name_is_told_from_the_admin_and_from_trusted_people(
    backend: Backend,
) -> None:
    for user_id, role in ((9, "admin"), (8, None)):
        await backend.person(user_id, "Adam", role=role)
        adam = Profile(user_id=user_id, first_name="Adam", last_name="Olsen", username=f"adam{user_id}")
        await backend.services.users.see(GROUP, adam)

    async def signs(user_id: int, name: str) -> set[ReasonCode]:
        facts = MessageFacts(text="write to me about your account", user_id=user_id, author_name=name)
        return set((await backend.services.message_judge.opinion(GROUP, facts)).weights)

    assert ReasonCode.NAME_ADMIN in await signs(8, "Adаm Olsen")  # noqa: RUF001
    assert ReasonCode.NAME_ADMIN not in await signs(8, "Adam")
    # The admin is still themselves when they are none any more, and trusted people may have any name.
    await backend.services.users.assign_role(GROUP, 9, None, TOKEN_ACTOR)
    assert ReasonCode.NAME_ADMIN not in await signs(9, "Adam Olsen")
    await backend.services.users.patch(GROUP, 8, UserPatch(trust=TRUSTED), TOKEN_ACTOR)
    assert ReasonCode.NAME_ADMIN not in await signs(8, "Adam Olsen")


async def test_a_name_like_an_admins_counts(backend: Backend) -> None:
    await backend.person(9, "Adam", role="admin")
    admin = await backend.services.lookups.get_user(GROUP, 9)
    assert admin.username is not None
    alone = await _hear(backend, "write to me about your account please")
    assert await _hear(backend, "write to me about your account please", author_username=admin.username) > alone
