"""Rules that count over time: which counters a message increases, and what a full window means."""

import hashlib
from collections.abc import Iterator
from typing import Any, Final

from models.messages import MessageFacts
from models.triggers import DuplicatesTrigger, FloodTrigger, ReactionsTrigger
from services.protection.matching import CompiledRules
from services.protection.normaliser import normalise
from storage.counters import Counters, Hit
from texts import Key, Sentence, Span


async def count(counters: Counters, group_id: int, compiled: CompiledRules, facts: MessageFacts) -> dict[int, Sentence]:
    """Count a message or a reaction. Returns which rules it's one too many for, by their place, and why."""
    hits = list(_hits(group_id, compiled, facts))
    if not hits:
        return {}
    counts = await counters.count([hit for _, _, hit in hits])
    return {
        place: _why(trigger, counted)
        for (place, trigger, hit), counted in zip(hits, counts, strict=True)
        if counted >= hit.most
    }


def _hits(group_id: int, compiled: CompiledRules, facts: MessageFacts) -> Iterator[tuple[int, Any, Hit]]:
    sender = str(facts.user_id or facts.sender_chat_id)
    for number, (place, trigger) in enumerate(compiled.reactions if facts.reactions else ()):
        if not trigger.emojis or not set(trigger.emojis).isdisjoint(facts.reactions):
            subject = f"{group_id}:{compiled.rules[place].rule_name}:{number}"
            yield place, trigger, Hit(subject, sender, trigger.count, trigger.seconds, facts.date)
    if facts.edited_after is not None or not (facts.text or facts.kinds):
        return  # edits and service messages don't count as messages
    for number, (place, window) in enumerate(compiled.windows):
        subject = f"{group_id}:{compiled.rules[place].rule_name}:{number}"
        if isinstance(window, FloodTrigger):
            if facts.album:
                continue  # an album counts as one message
            yield place, window, Hit(subject, sender, window.messages, window.seconds, facts.date)
        elif facts.text and not facts.is_repeat:
            said = hashlib.blake2b(normalise(facts.text).encode(), digest_size=16).hexdigest()
            key = said if window.across_users else f"{sender}:{said}"
            yield place, window, Hit(subject, key, window.messages, window.seconds, facts.date)


def _why(trigger: FloodTrigger | DuplicatesTrigger | ReactionsTrigger, count: int) -> Sentence:
    if isinstance(trigger, ReactionsTrigger) and trigger.count == 1:
        return Sentence(Key.KIND_REACTIONS)
    if trigger.seconds is None:
        return Sentence(Key.WHY_FLOOD_IN_A_ROW, {"count": count})
    return Sentence(_KEYS[type(trigger)], {"count": count, "span": Span(trigger.seconds)})


_KEYS: Final = {
    FloodTrigger: Key.WHY_FLOOD,
    DuplicatesTrigger: Key.WHY_DUPLICATES,
    ReactionsTrigger: Key.WHY_REACTIONS,
}
