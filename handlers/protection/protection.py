"""`/ruletest`: what the rules of the group would say."""

from html import escape

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError
from handlers.shared.filters import Command, in_group
from handlers.shared.partial import facts_of, partial_of
from handlers.shared.targets import replied_to
from models.actors import Actor
from models.messages import MessageFacts
from services.container import Services

router = Router(name="protection")


@router.message(Command("ruletest"), in_group)
async def rule_test(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Hold the replied message, or a text, against the rules, and do nothing."""
    reply, text = replied_to(message), command.args or ""
    if reply is None and not text:
        raise UsageError("ruletest")
    facts = facts_of(partial_of(reply)) if reply and not text else _facts_of_text(message, text)
    tested = await services.protection.test(group_id, facts, actor)
    if not tested.matches:
        await message.answer("No rule is broken by that.")
        return
    lines = [
        f"{'▶️' if match.applies else '▫️'} <b>{escape(match.rule_name)}</b>: {escape(match.why)}; "
        f"would {escape(match.would)}"
        for match in tested.matches
    ]
    await message.answer("\n".join(lines))


def _facts_of_text(message: Message, text: str) -> MessageFacts:
    """A text in a command, as if a plain member had said it."""
    said = facts_of(partial_of(message))
    return said.model_copy(update={"text": text, "user_id": None, "message_id": 0})
