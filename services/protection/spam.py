"""How rules use the spam filter's opinion."""

from typing import Final, NamedTuple, Protocol

import structlog

from models.filter import IS_SPAM, IS_UNSURE, Opinion
from models.messages import MessageFacts
from models.triggers import Sensitivity
from services.core.errors import TooMany
from services.protection.matching import CompiledRules
from texts import Sentence
from texts.labels import REASON_KEYS, WHY_SPAM

FROM: Final = {Sensitivity.LOW: 0.8, Sensitivity.NORMAL: IS_SPAM, Sensitivity.HIGH: IS_UNSURE}
"""The score from which on a message breaks a rule."""

log = structlog.get_logger(__name__)


class Judge(Protocol):
    """The spam filter, as far as rules need it."""

    async def opinion(self, group_id: int, facts: MessageFacts, /) -> Opinion:
        """The filter's opinion of a message. Raises TooMany if the machine can't keep up."""

    async def hear(self, group_id: int, facts: MessageFacts, /) -> Opinion:
        """The same for a message that was really sent: it may earn its author trust. Raises TooMany."""

    async def announce(self, group_id: int, facts: MessageFacts, score: float, /) -> None:
        """Ask people about a message that no rule acted on."""


class Heard(NamedTuple):
    """Which spam rules a message breaks, and its score."""

    broken: dict[int, Sentence]
    """The broken rules by their place, and why."""
    score: float
    """The filter's score; 0 if it wasn't asked."""


UNHEARD: Final = Heard({}, 0.0)


async def find_spam(judge: Judge, group_id: int, compiled: CompiledRules, facts: MessageFacts) -> dict[int, Sentence]:
    """Which rules a message breaks according to the filter, by their place, and why. Raises TooMany."""
    return _broken(compiled, await judge.opinion(group_id, facts)) if compiled.spam else {}


async def hear_spam(judge: Judge, group_id: int, compiled: CompiledRules, facts: MessageFacts) -> Heard:
    """The same for a message that was really sent. It passes if the machine can't keep up."""
    if not compiled.spam:
        return UNHEARD
    try:
        opinion = await judge.hear(group_id, facts)
    except TooMany:
        log.warning("rules.spam_not_judged", group_id=group_id, message_id=facts.message_id)
        return UNHEARD
    return Heard(_broken(compiled, opinion), opinion.score)


def _broken(compiled: CompiledRules, opinion: Opinion) -> dict[int, Sentence]:
    broken = [place for place, trigger in compiled.spam if opinion.score >= FROM[trigger.sensitivity]]
    return dict.fromkeys(broken, why(opinion)) if broken else {}


def why(opinion: Opinion) -> Sentence:
    """The strongest signals for spam, in words."""
    told = [code for code, weight in opinion.weights.items() if weight > 0][: len(WHY_SPAM) - 1]
    percent = round(100 * opinion.score)
    reasons = {f"reason{number}": Sentence(REASON_KEYS[code]) for number, code in enumerate(told, start=1)}
    return Sentence(WHY_SPAM[len(told)], {"percent": percent, **reasons})
