"""`/lock`, `/unlock`, `/locks`, `/locktypes`: kinds of content that members can't send."""

from collections.abc import Iterable
from itertools import takewhile
from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import InputError, UsageError
from handlers.shared.filters import Command, in_group
from handlers.shared.modes import PENALTY_WORDS, parse_penalty
from models.actors import Actor
from models.locks import LOCKS, lock_named
from models.penalties import PenaltyFields
from models.rules import Penalty
from services.container import Services
from services.core.errors import NotFound
from services.core.lengths import shorten
from services.protection.labels import lock_label
from texts import Html, Key, Sentence, Words
from texts.labels import penalty_label

router = Router(name="locks")

_BETWEEN: Final = ",;&+{}"
"""Separators that people type between kinds, in addition to spaces."""
_SHOWN: Final = 40
"""UTF-16 units shown of an unknown kind."""


@router.message(Command("locktypes"), in_group)
async def lock_types(message: Message, words: Words) -> None:
    """List what can be locked."""
    lines = [_line(kind, (kind, *LOCKS[kind].aliases), words) for kind in sorted(LOCKS)]
    await message.answer("\n".join([words(Key.LOCK_TYPES_TITLE), *lines]))


@router.message(Command("lock"), in_group)
async def lock(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Lock kinds of content, optionally with a penalty."""
    await services.rules.check_edit(group_id, actor)
    typed = _typed(command)
    before = list(takewhile(lambda word: word.lower() not in PENALTY_WORDS, typed))
    kinds, costs = _kinds(command, before), " ".join(typed[len(before) :])
    penalty = parse_penalty(costs) if costs else PenaltyFields()
    for kind in kinds:
        await services.locks.put(group_id, kind, actor, penalty)
    said = words(Key.LOCKED, kinds=_labels(kinds, words))
    if penalty.penalty not in (None, Penalty.NONE):
        label = penalty_label(penalty.penalty, penalty.penalty_duration, words)
        said = Html(f"{said}\n{words(Key.LOCK_PENALTY, penalty=label)}")
    await message.answer(said)


@router.message(Command("unlock"), in_group)
async def unlock(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Unlock kinds of content."""
    await services.rules.check_edit(group_id, actor)
    kinds = _kinds(command, _typed(command))
    if "all" in kinds:
        kinds = list(await services.locks.locked(group_id, actor))
    for kind in kinds:
        try:
            await services.locks.delete(group_id, kind, actor)
        except NotFound:
            continue  # it isn't locked
    said = words(Key.UNLOCKED, kinds=_labels(kinds, words)) if kinds else words(Key.LOCKS_NONE)
    await message.answer(said)


def _typed(command: CommandObject) -> list[str]:
    return (command.args or "").translate(dict.fromkeys(map(ord, _BETWEEN), " ")).split()


def _kinds(command: CommandObject, typed: Iterable[str]) -> list[str]:
    """The kinds that were typed. Raises UsageError if there are none, InputError for what can't be locked."""
    named = {word: lock_named(word) for word in typed if word.lower() != "and"}
    unknown = [word for word, name in named.items() if name is None]
    if unknown:
        raise InputError(Sentence(Key.LOCK_UNKNOWN, {"kind": shorten(unknown[0], _SHOWN)}))
    kinds = list(dict.fromkeys(name for name in named.values() if name is not None))
    if not kinds:
        raise UsageError(command.command)
    return kinds


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
