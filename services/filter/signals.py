"""Signals besides the words: who writes a message, and in what form. Each has its own weight. Pure."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from models.filter import TRUSTED, ReasonCode
from models.messages import MessageFacts
from models.triggers import MediaKind
from services.protection.faces import BLANK, DIGITS, GAP, face

JUST: Final = 300
"""Seconds after joining during which somebody counts as having just joined."""
SOON: Final = 30
"""Seconds after a channel's post within which programs comment on it, and few people do."""
_ADVERT: Final = re.compile(
    r"@\w{4,}|t\.me/|https?://|[$€₽]\s?\d|\d\s?[$€₽]|\b18\+|[🔥💰💸🔞💵🎰]|\b(?:crypto|casino|signals?|forex|earn|"
    r"invest\w*|заработ\w*|казино|крипт\w*|инвест\w*)\b",
    re.IGNORECASE,
)
_ALIKE: Final = str.maketrans("1l0o5", "iioos", "_")
"""Characters of @names that look alike."""
_LONG_WORD: Final = 3
"""Letters of a word that tells people with the same first name apart."""
_MEDIA: Final = frozenset({MediaKind.PHOTO, MediaKind.VIDEO, MediaKind.DOCUMENT, MediaKind.GIF, MediaKind.STORY})
_CARDS: Final = frozenset({MediaKind.CONTACT})


class Said(NamedTuple):
    """A message, with what is known about its author."""

    facts: MessageFacts
    trust: int = 0
    """The author's ordinary messages, up to `TRUSTED`."""
    joined_for: float | None = None
    """Seconds since the author joined; None if we didn't see them join."""
    admins: Mapping[str, int] = {}
    """Which admin has a @name, folded by `alike`, or a full name, folded by `alike_name`."""
    has_copies: bool = False
    """Whether the same text was posted in other groups."""
    is_marked_elsewhere: bool = False
    """Whether another group marked nearly the same text as spam."""

    @property
    def is_trusted(self) -> bool:
        """Whether the words no longer count."""
        return self.trust >= TRUSTED


def alike(username: str) -> str:
    """Fold characters that look alike, so that names that look the same are equal."""
    return username.lower().translate(_ALIKE)


def alike_name(name: str) -> str:
    """Fold a first and last name, in any order, so that names that look the same are equal.

    Empty unless two words have three letters or more: many people share a name such as “Anna” or “Anna P.”.
    """
    faces = map(face, unicodedata.normalize("NFKC", name))
    looks = "".join(" " if one.kind in (GAP, BLANK) else one.looks for one in faces)
    words = [word for word in looks.translate(DIGITS).replace("l", "i").split() if len(word) >= _LONG_WORD]
    return " ".join(sorted(words)) if len(words) > 1 else ""


def is_like_an_admin(said: Said) -> bool:
    """Whether the author has a @name like an admin's, or is new and has a full name like an admin's."""
    facts = said.facts
    names = [alike(facts.author_username)] if facts.author_username else []
    if facts.user_id is not None and not said.is_trusted:
        names.append(alike_name(facts.author_name))
    return any(said.admins.get(name, facts.user_id) != facts.user_id for name in names)


def _is_new_person(said: Said) -> bool:
    return said.facts.user_id is not None and not said.trust


class Signal(NamedTuple):
    """One thing that counts for or against spam."""

    code: ReasonCode
    weight: float
    """In log-odds."""
    holds: Callable[[Said], object]


SIGNALS: Final = (
    Signal(ReasonCode.JUST_JOINED, 0.5, lambda said: said.joined_for is not None and said.joined_for < JUST),
    Signal(
        ReasonCode.NEVER_JOINED,
        0.2,
        lambda said: _is_new_person(said) and said.joined_for is None and said.facts.is_in_thread,
    ),
    Signal(
        ReasonCode.QUICK_COMMENT,
        0.5,
        lambda said: (
            _is_new_person(said) and said.facts.commented_after is not None and said.facts.commented_after < SOON
        ),
    ),
    Signal(ReasonCode.NAME_ADVERT, 1.5, lambda said: _ADVERT.search(said.facts.author_name)),
    Signal(ReasonCode.NAME_ADMIN, 2.0, lambda said: said.admins and is_like_an_admin(said)),
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
    Signal(ReasonCode.SIMILAR_ELSEWHERE, 3.0, lambda said: said.is_marked_elsewhere),
)
"""All signals. They only add to the words, which alone decide about a plain message by somebody new."""
TRUST: Final = -0.3
"""The weight of one ordinary message."""
TRUSTED_WEIGHT: Final = -4.0
"""The weight of being trusted. For a trusted author only the form of a message counts, not its words."""
NO_WORDS: Final = -3.0
"""The log-odds that a message without words starts from."""


def weigh_signals(said: Said) -> dict[ReasonCode, float]:
    """The weight of each signal that applies to a message."""
    found = {signal.code: signal.weight for signal in SIGNALS if signal.holds(said)}
    if said.trust:
        found[ReasonCode.TRUSTED] = TRUSTED_WEIGHT if said.is_trusted else TRUST * said.trust
    return found
