"""Penalties as people type them: `ban`, `mute`, `kick`, `tban TIME`, `mute for 6 hours`, `delete`."""

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final

from aiogram.filters import CommandObject

from handlers.shared.access import InputError, UsageError, parse_input
from models.durations import is_forever, parse_duration
from models.penalties import PenaltyFields
from models.rules import TIMED_PENALTIES, Penalty
from texts import Key, Sentence

_MODES: Final = {
    "ban": Penalty.BAN,
    "tban": Penalty.BAN,
    "mute": Penalty.MUTE,
    "tmute": Penalty.MUTE,
    "kick": Penalty.KICK,
    "warn": Penalty.WARN,
    **dict.fromkeys(("delete", "del", "none", "nothing", "off"), Penalty.NONE),
}
"""The words for penalties, with the penalty each one means in addition to deleting the message."""
PENALTY_WORDS: Final = frozenset(_MODES)
"""The words that a penalty can start with."""
_WANT_TIME: Final = ("tban", "tmute")
_SHOWN: Final = "delete, warn, mute, kick, ban, tmute TIME, tban TIME"


def parse_penalty(text: str, shown: str = _SHOWN) -> PenaltyFields:
    """The penalty that a text means. Raises InputError for anything else, because we never guess a penalty.

    `shown` is what can be typed here.
    """
    mode, _, time = text.strip().lower().partition(" ")
    penalty, time = _MODES.get(mode), time.strip()
    if penalty is None:
        near = get_close_matches(mode, _MODES, n=1, cutoff=0.7)
        if near:
            raise InputError(Sentence(Key.PENALTY_UNKNOWN_GUESS, {"typed": mode, "guess": near[0]}))
        raise InputError(Sentence(Key.PENALTY_UNKNOWN, {"typed": mode, "penalties": shown}))
    if not time:
        if mode in _WANT_TIME:
            raise InputError(Sentence(Key.TIME_MISSING), f"{mode} 3d")
        return PenaltyFields(penalty=penalty)
    if penalty not in TIMED_PENALTIES:
        raise InputError(Sentence(Key.PENALTY_TAKES_NO_TIME, {"penalty": mode}))
    duration = parse_duration(time)
    if duration is None and is_forever(time) and mode not in _WANT_TIME:
        return PenaltyFields(penalty=penalty)
    if duration is None:
        raise InputError(Sentence(Key.TIME_UNCLEAR, {"typed": time}), f"{mode} 3d")
    return parse_input(PenaltyFields, {"penalty": penalty, "penalty_duration": duration})


def parse_mode(words: Sequence[str]) -> tuple[Penalty, int | None] | None:
    """The penalty and its seconds; None if the words aren't a penalty."""
    try:
        parsed = parse_penalty(" ".join(words))
    except InputError:
        return None
    return None if parsed.penalty in (None, Penalty.NONE) else (parsed.penalty, parsed.penalty_duration)


def typed_penalty(command: CommandObject) -> PenaltyFields:
    """The penalty typed after a command. Raises UsageError if there's none, InputError for an invalid one."""
    typed = (command.args or "").strip().strip("{}")
    if not typed:
        raise UsageError(command.command)
    return parse_penalty(typed)
