"""Rules and messages that arrive late, or in parts."""

from datetime import UTC, datetime
from typing import Any

import pytest

from models.messages import MessageFacts
from models.rules import RuleCreate
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory


async def _rule(backend: Backend, name: str, trigger: dict[str, Any], **more: Any) -> None:
    rule = RuleCreate.model_validate({"rule_name": name, "trigger": trigger, **more})
    await backend.services.rules.create(GROUP, rule, TOKEN_ACTOR)


@pytest.mark.parametrize(("hour", "is_broken"), [(2, True), (12, False)])
async def test_night_mode_applies_to_when_a_message_was_sent(hour: int, *, is_broken: bool) -> None:
    """By the clock it's noon. After an outage, the night's messages are handled now, and noon's at night."""
    async with in_memory() as backend:
        await backend.register()
        await _rule(backend, "night", {"type": "any"}, schedule={"start": "22:00", "end": "07:00"})
        backend.clock.now = datetime(2026, 3, 4, 14 - hour, tzinfo=UTC)
        sent = int(datetime(2026, 3, 4, hour, tzinfo=UTC).timestamp())
        broken = await backend.services.protection.broken_by(GROUP, MessageFacts(text="hi", date=sent), TOKEN_ACTOR)
        assert bool(broken) is is_broken


async def test_a_message_by_an_exempt_author_counts_as_kept() -> None:
    async with in_memory() as backend:
        await backend.register()
        await _rule(backend, "no-casino", {"type": "words", "words": ["casino"]}, delete_message=True, penalty="ban")
        protection = backend.services.protection
        for user_id, is_deleted in ((5, True), (777000, False)):  # Telegram itself
            facts = MessageFacts(text="casino", user_id=user_id, message_id=user_id)
            enforced = await protection.enforce(GROUP, await protection.rules_of(GROUP), facts, "update:1")
            assert enforced is not None
            assert enforced.is_deleted is is_deleted
