"""Penalties as people type them: `ban`, `mute`, `kick`, `tban TIME`, `mute for 6 hours`, `delete`."""

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final

from aiogram.filters import CommandObject

from handlers.shared.access import InputError, UsageError, parse_input
from models.durations import parse_duration
from models.penalties import PenaltyFields
from models.rules import TIMED_PENALTIES, Penalty

_MODES: Final = {
    "ban": Penalty.BAN,
    "tban": Penalty.BAN,
    "mute": Penalty.MUTE,
    "tmute": Penalty.MUTE,
    "kick": Penalty.KICK,
    "warn": Penalty.WARN,
    **dict.fromkeys(("delete", "del", "none", "nothing", "off"), Penalty.NONE),
}
"""What people type, and the penalty that it means besides the message."""
_WANT_TIME: Final = ("tban", "tmute")
_SHOWN: Final = "delete, warn, mute, kick, ban, tmute TIME or tban TIME"


def parse_penalty(text: str) -> PenaltyFields:
    """The penalty that a text means. Raises InputError for anything else: a penalty is never guessed."""
    mode, _, time = text.strip().lower().partition(" ")
    penalty, time = _MODES.get(mode), time.strip()
    if penalty is None:
        near = get_close_matches(mode, _MODES, n=1, cutoff=0.7)
        raise InputError(f"“{mode}” is no mode. {f'Did you mean {near[0]}?' if near else f'Use {_SHOWN}.'}")
    if not time:
        if mode in _WANT_TIME:
            raise InputError(f"For how long? Like this: {mode} 3d")
        return PenaltyFields(penalty=penalty)
    if penalty not in TIMED_PENALTIES:
        raise InputError(f"{mode} takes no time")
    duration = parse_duration(time)
    if duration is None:
        raise InputError(f"I don't understand “{time}” as a time. Like this: {mode} 3d")
    return parse_input(PenaltyFields, {"penalty": penalty, "penalty_duration": duration})


def parse_mode(words: Sequence[str]) -> tuple[Penalty, int | None] | None:
    """The penalty and its seconds; None if the words are no penalty."""
    try:
        parsed = parse_penalty(" ".join(words))
    except InputError:
        return None
    return None if parsed.penalty in (None, Penalty.NONE) else (parsed.penalty, parsed.penalty_duration)


def typed_penalty(command: CommandObject) -> PenaltyFields:
    """The penalty that follows a command. Raises UsageError without one, InputError for what is none."""
    typed = (command.args or "").strip().strip("{}")
    if not typed:
        raise UsageError(command.command.lower())
    return parse_penalty(typed)
