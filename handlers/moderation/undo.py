"""Undo: the button under an answer, and `/undo`."""

from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.shared.access import UsageError, refuse_words
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.outcomes import Undo, failure_of, note_of
from handlers.shared.panel_buttons import action_row
from handlers.shared.targets import author_of, replied_to
from models.actions import ActionRead, ActionStatus
from models.actors import Actor
from services.container import Services
from services.core.lengths import shorten
from texts import Html, Key, Sentence, Words
from texts.labels import actor_label

router = Router(name="undo")

_ALERT_LIMIT: Final = 200
"""Characters of an alert (Bot API, answerCallbackQuery)."""


@router.callback_query(Undo.filter())
async def undo_button(
    query: CallbackQuery, callback_data: Undo, services: Services, actor: Actor, words: Words
) -> None:
    """Undo the message's action. If that fails, the button stays."""
    ended = await _undo(callback_data.group_id, callback_data.action_id, actor, services)
    problem = _problem(ended, words)
    if problem:
        await query.answer(shorten(problem.plain(), _ALERT_LIMIT), show_alert=True)
        if any(one.status is ActionStatus.FAILED for one in ended):
            return
    else:
        await query.answer(words(Key.ALERT_UNDONE).plain())
    if isinstance(query.message, Message):
        said = problem or words(Key.UNDONE_BY, by=actor_label(actor, words))
        text = "\n".join([query.message.html_text, said, *_notes(ended, words)])
        row = action_row(services.panel_links, callback_data.group_id, callback_data.action_id, words)
        await query.message.edit_text(text, reply_markup=row)


@router.message(Command("undo"), in_group, identified)
async def undo(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Undo your own last action, that of the bot's message you reply to, or the last one on the message's author."""
    refuse_words(command)
    action_id = _action_of(replied_to(message))
    if action_id is None:
        action_id = (await _last(message, group_id, actor, services)).id
    ended = await _undo(group_id, action_id, actor, services)
    if problem := _problem(ended, words):
        await message.answer(problem)
        return
    names = [await services.last_actions.name_undone(one) for one in ended]
    lines = [Sentence(Key.UNDONE_ACTION, name).within(words) for name in names]
    await message.answer("\n".join([*lines, *_notes(ended, words)]))


async def _last(message: Message, group_id: int, actor: Actor, services: Services) -> ActionRead:
    if actor.user_id is None:
        raise UsageError("undo", problem=Sentence(Key.WHO_ARE_YOU))
    reply = replied_to(message)
    if reply is None:
        return await services.last_actions.find(group_id, actor)
    target = author_of(reply)
    if target is None:
        raise UsageError("undo", problem=Sentence(Key.UNDO_ABOUT_NOBODY))
    return await services.last_actions.find(group_id, actor, target.user_id, target.sender_chat_id)


def _action_of(answer: Message | None) -> str | None:
    """The action that one of the bot's messages is about: its button holds the id."""
    if answer is None or answer.reply_markup is None:
        return None
    for button in (one for row in answer.reply_markup.inline_keyboard for one in row):
        if button.callback_data and button.callback_data.startswith(f"{Undo.__prefix__}:"):
            return Undo.unpack(button.callback_data).action_id
    return None


async def _undo(group_id: int, action_id: str, actor: Actor, services: Services) -> list[ActionRead]:
    """Undo an action. Returns the actions that undo it, with their outcomes."""
    made = await services.actions.revert(group_id, action_id, actor)
    return [await services.actions.outcome(one) for one in made]


def _problem(ended: list[ActionRead], words: Words) -> Html:
    """Why it isn't undone, or not yet; empty if all went well."""
    failed = next((one for one in ended if one.status is ActionStatus.FAILED), None)
    if failed is not None:
        return words(Key.UNDO_FAILED, why=failure_of(failed, words))
    return words(Key.UNDO_PENDING) if any(one.status is ActionStatus.PENDING for one in ended) else Html("")


def _notes(ended: list[ActionRead], words: Words) -> list[Html]:
    """Notes about the outcome."""
    return [note for one in ended if (note := note_of(one, words))]
