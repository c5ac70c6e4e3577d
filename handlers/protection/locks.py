"""`/lock`, `/unlock`, `/locks`, `/locktypes`: kinds of content that members can't send."""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import InputError, UsageError
from handlers.shared.filters import Command, in_group
from handlers.shared.modes import PENALTY_WORDS, parse_penalty
from handlers.shared.typed import switched
from models.actors import Actor
from models.locks import LOCKS, lock_named
from models.penalties import PenaltyFields
from models.rules import Penalty
from services.container import Services
from services.core.errors import NotFound
from services.core.lengths import shorten
from services.protection.labels import lock_label
from texts import ENGLISH, Html, Key, Sentence, Words, words_in
from texts.labels import penalty_label

router = Router(name="locks")

_AND: Final = ("and", "и", "y", "e", "و")
_DELETING: Final = ("none", "no")
"""Penalties that are also words for "off": /lock links none only deletes."""
_BETWEEN: Final = ",;&+{}"
"""Separators that people type between kinds, in addition to spaces."""
_SHOWN: Final = 40
"""UTF-16 units shown of an unknown kind."""
_LONGEST: Final = 7
"""Words in a name, at most."""


@router.message(Command("locktypes"), in_group)
async def lock_types(message: Message, words: Words) -> None:
    """List what can be locked."""
    lines = [_line(kind, (kind, *LOCKS[kind].aliases), words) for kind in sorted(LOCKS)]
    await message.answer("\n".join([words(Key.LOCK_TYPES_TITLE), *lines]))


@router.message(Command("lock"), in_group)
async def lock(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Lock kinds of content, optionally with a penalty. `/lock links off` unlocks."""
    await services.rules.check_edit(group_id, actor)
    typed, is_on = _without_switch(_typed(command))
    if not is_on:
        await message.answer(await _unlock(_kinds(command, typed, words), group_id, services, actor, words))
        return
    before = list(takewhile(lambda word: word.lower() not in PENALTY_WORDS, typed))
    kinds, costs = _kinds(command, before, words), " ".join(typed[len(before) :])
    penalty = parse_penalty(costs) if costs else PenaltyFields()
    rules = [await services.locks.put(group_id, kind, actor, penalty) for kind in kinds]
    said = words(Key.LOCKED, kinds=_labels(kinds, words))
    penalties = {(rule.penalty, rule.penalty_duration) for rule in rules if rule.penalty is not Penalty.NONE}
    if penalties:  # also one from before, which still applies
        label = words.listed([penalty_label(*one, words) for one in sorted(penalties, key=str)])
        said = Html(f"{said}\n{words(Key.LOCK_PENALTY, penalty=label)}")
    await message.answer(said)


def _without_switch(typed: list[str]) -> tuple[list[str], bool]:
    """What was typed before a word for "on" or "off", and whether it isn't "off"."""
    turned = switched(typed[-1]) if len(typed) > 1 and typed[-1].lower() not in _DELETING else None
    return (typed, True) if turned is None else (typed[:-1], turned)


@router.message(Command("unlock"), in_group)
async def unlock(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Unlock kinds of content."""
    await services.rules.check_edit(group_id, actor)
    kinds = _kinds(command, _typed(command), words)
    await message.answer(await _unlock(kinds, group_id, services, actor, words))


async def _unlock(kinds: list[str], group_id: int, services: Services, actor: Actor, words: Words) -> Html:
    """Unlock kinds. Returns what to answer."""
    if "all" in kinds:
        kinds = list(await services.locks.locked(group_id, actor))
    for kind in kinds:
        try:
            await services.locks.delete(group_id, kind, actor)
        except NotFound:
            continue  # it isn't locked
    return words(Key.UNLOCKED, kinds=_labels(kinds, words)) if kinds else words(Key.LOCKS_NONE)


def _typed(command: CommandObject) -> list[str]:
    return (command.args or "").translate(dict.fromkeys(map(ord, _BETWEEN), " ")).split()


def _kinds(command: CommandObject, typed: Sequence[str], words: Words) -> list[str]:
    """The kinds that were typed, by the names that people type or the labels that we show.

    Raises UsageError if there are none, InputError for what can't be locked.
    """
    labels = {_bare(lock_label(kind, spoken).plain()): kind for spoken in (words_in(ENGLISH), words) for kind in LOCKS}
    kinds: list[str] = []
    left = list(typed)
    while left:
        starts = (" ".join(left[:count]) for count in range(min(len(left), _LONGEST), 0, -1))
        name, kind = next(((one, kind) for one in starts if (kind := _kind(one, labels))), (left[0], None))
        if kind is None and name.lower() not in _AND:
            raise InputError(Sentence(Key.LOCK_UNKNOWN, {"kind": shorten(name, _SHOWN)}))
        kinds += [] if kind is None else [kind]
        left = left[len(name.split()) :]
    if not kinds:
        raise UsageError(command.command)
    return list(dict.fromkeys(kinds))


def _kind(typed: str, labels: dict[str, str]) -> str | None:
    return lock_named(typed) or labels.get(_bare(typed))


def _bare(label: str) -> str:
    """A label without what differs as people type it."""
    return "".join(re.findall(r"\w", label.casefold()))


@router.message(Command("locks"), in_group)
async def locks(message: Message, group_id: int, services: Services, actor: Actor, words: Words) -> None:
    """List the locks."""
    lines = [_line(kind, (kind,), words) for kind in await services.locks.locked(group_id, actor)]
    await message.answer("\n".join([words(Key.LOCKS_TITLE), *lines]) if lines else words(Key.LOCKS_NONE))


def _line(kind: str, names: Iterable[str], words: Words) -> Html:
    """A kind, with the names that people can type for it."""
    return words(Key.LOCK_LINE, label=lock_label(kind, words), names=" ".join(names))


def _labels(kinds: Iterable[str], words: Words) -> Html:
    return words.listed([lock_label(kind, words) for kind in kinds])
