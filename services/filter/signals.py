"""Who writes a message, and how: signals in addition to the words, each with its own weight. Pure."""

import re
from collections.abc import Callable, Collection
from typing import Final, NamedTuple

from models.filter import TRUSTED, ReasonCode
from models.messages import MessageFacts
from models.triggers import MediaKind

JUST: Final = 300
"""Seconds after joining in which somebody has just joined."""
_ADVERT: Final = re.compile(
    r"@\w{4,}|t\.me/|https?://|[$€₽]\s?\d|\d\s?[$€₽]|\b18\+|[🔥💰💸🔞💵🎰]|\b(?:crypto|casino|signals?|forex|earn|"
    r"invest\w*|заработ\w*|казино|крипт\w*|инвест\w*)\b",
    re.IGNORECASE,
)
_ALIKE: Final = str.maketrans("1l0o5", "iioos", "_")
"""Letters and digits of @names that look alike."""
_MEDIA: Final = frozenset({MediaKind.PHOTO, MediaKind.VIDEO, MediaKind.DOCUMENT, MediaKind.GIF, MediaKind.STORY})
_CARDS: Final = frozenset({MediaKind.CONTACT})


class Said(NamedTuple):
    """A message with what is known of its author."""

    facts: MessageFacts
    trust: int = 0
    """The author's ordinary messages, up to `TRUSTED`."""
    joined_for: float | None = None
    """Seconds since the author joined; None: nobody saw it."""
    admins: Collection[str] = ()
    """The @names of the group's admins, as `alike` sees them."""
    has_copies: bool = False
    """Whether the same text came in other groups."""

    @property
    def is_trusted(self) -> bool:
        """Whether the words don't count any more."""
        return self.trust >= TRUSTED


def alike(username: str) -> str:
    """What looks the same is the same."""
    return username.lower().translate(_ALIKE)


def _is_new_person(said: Said) -> bool:
    return said.facts.user_id is not None and not said.trust


class Signal(NamedTuple):
    """One thing that counts for or against spam."""

    code: ReasonCode
    weight: float
    """In logarithms of odds."""
    holds: Callable[[Said], object]


SIGNALS: Final = (
    Signal(ReasonCode.JUST_JOINED, 0.5, lambda said: said.joined_for is not None and said.joined_for < JUST),
    Signal(ReasonCode.NAME_ADVERT, 1.5, lambda said: _ADVERT.search(said.facts.author_name)),
    Signal(
        ReasonCode.NAME_ADMIN,
        2.0,
        lambda said: said.admins and said.facts.author_username and alike(said.facts.author_username) in said.admins,
    ),
    Signal(
        ReasonCode.NO_USERNAME,
        0.2,
        lambda said: _is_new_person(said) and said.facts.author_name and not said.facts.author_username,
    ),
    Signal(ReasonCode.FORWARD, 0.8, lambda said: said.facts.forwarded_from in ("channel", "bot")),
    Signal(ReasonCode.BUTTONS, 2.5, lambda said: said.facts.buttons),
    Signal(ReasonCode.QUOTE, 0.8, lambda said: said.facts.is_external_reply),
    Signal(ReasonCode.CONTACT_CARD, 2.0, lambda said: not _CARDS.isdisjoint(said.facts.kinds)),
    Signal(
        ReasonCode.MEDIA_ONLY,
        0.5,
        lambda said: _is_new_person(said) and not said.facts.text and not _MEDIA.isdisjoint(said.facts.kinds),
    ),
    Signal(ReasonCode.CUSTOM_EMOJIS, 0.5, lambda said: MediaKind.CUSTOM_EMOJI in said.facts.kinds),
    Signal(ReasonCode.HIDDEN_LINK, 0.8, lambda said: "text_link" in said.facts.entities),
    Signal(ReasonCode.COPIES, 2.5, lambda said: said.has_copies),
)
"""All of them. Words alone decide of a plain message by somebody new: these only add to them."""
TRUST: Final = -0.3
"""What one ordinary message counts."""
TRUSTED_WEIGHT: Final = -4.0
"""What being trusted counts: of a trusted person no words count, only what their messages are."""
NO_WORDS: Final = -3.0
"""What a message without words begins with."""


def weigh_signals(said: Said) -> dict[ReasonCode, float]:
    """How much each signal counts that holds for a message."""
    found = {signal.code: signal.weight for signal in SIGNALS if signal.holds(said)}
    if said.trust:
        found[ReasonCode.TRUSTED] = TRUSTED_WEIGHT if said.is_trusted else TRUST * said.trust
    return found
