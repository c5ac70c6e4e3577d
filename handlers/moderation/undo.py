"""Undoing: the button under an answer, and `/undo`."""

from html import escape

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.shared.access import UsageError, refuse_words
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.outcomes import OUTCOME_WAIT, Undo
from handlers.shared.targets import author_of, replied_to
from models.actions import ActionRead, ActionStatus
from models.actors import Actor
from services.container import Services

router = Router(name="undo")


@router.callback_query(Undo.filter())
async def undo_button(query: CallbackQuery, callback_data: Undo, services: Services, actor: Actor) -> None:
    """Undo what the message tells of."""
    ended = await _undo(callback_data.group_id, callback_data.action_id, actor, services)
    text = _tell(ended, f"Undone by {actor.name}")
    await query.answer(text)
    if isinstance(query.message, Message):
        await query.message.edit_text(f"{query.message.html_text}\n↩️ {escape(text)}")


@router.message(Command("undo"), in_group, identified)
async def undo(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Undo the last own action, the one that the replied answer tells of, or the last one on its author."""
    refuse_words(command)
    action_id = _action_of(replied_to(message))
    if action_id is None:
        action_id = (await _last(message, group_id, actor, services)).id
    ended = await _undo(group_id, action_id, actor, services)
    undone = [f"the {await services.last_actions.name_undone(one)}" for one in ended]
    text = _tell(ended, f"Undone: {' and '.join(undone)}").removesuffix(".")
    await message.answer(f"↩️ {escape(text)}.")


async def _last(message: Message, group_id: int, actor: Actor, services: Services) -> ActionRead:
    if actor.user_id is None:
        raise UsageError("undo", problem="I don't know who you are.")
    reply = replied_to(message)
    if reply is None:
        return await services.last_actions.find(group_id, actor)
    target = author_of(reply)
    if target is None:
        raise UsageError("undo", problem="I can't tell whom that message is about.")
    return await services.last_actions.find(group_id, actor, target.user_id, target.sender_chat_id)


def _action_of(answer: Message | None) -> str | None:
    """The action that an answer of ours tells of: its button names it."""
    if answer is None or answer.reply_markup is None:
        return None
    for button in (one for row in answer.reply_markup.inline_keyboard for one in row):
        if button.callback_data and button.callback_data.startswith(f"{Undo.__prefix__}:"):
            return Undo.unpack(button.callback_data).action_id
    return None


async def _undo(group_id: int, action_id: str, actor: Actor, services: Services) -> list[ActionRead]:
    """How what undoes it ended."""
    made = await services.actions.revert(group_id, action_id, actor)
    return [await services.actions.outcome(one, OUTCOME_WAIT) for one in made]


def _tell(ended: list[ActionRead], done: str) -> str:
    """What became of it; `done` if all went well."""
    failed = next((one for one in ended if one.status is ActionStatus.FAILED), None)
    if failed is not None:
        return f"It could not be undone: {failed.failure}"
    if any(one.status is ActionStatus.PENDING for one in ended):
        return "It will be undone as soon as Telegram lets me"
    notes = " ".join(one.note for one in ended if one.note)
    return f"{done}. {notes}" if notes else done
