"""`/ruletest`: which rules of the group a message would break."""

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError
from handlers.shared.filters import Command, in_group
from handlers.shared.partial import facts_of, partial_of
from handlers.shared.targets import replied_to
from handlers.shared.texts import page_of
from models.actors import Actor
from models.messages import MessageFacts
from services.container import Services
from services.protection.labels import what_it_does
from services.protection.protection import Broken
from texts import Key, Words

router = Router(name="protection")


@router.message(Command("ruletest"), in_group)
async def rule_test(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Check the replied message, or a text, against the rules. Changes nothing."""
    reply, text = replied_to(message), command.args or ""
    if reply is None and not text:
        raise UsageError("ruletest")
    facts = facts_of(partial_of(reply)) if reply and not text else _facts_of_text(message, text)
    lines = [_line(one, words) for one in await services.protection.broken_by(group_id, facts, actor)]
    await message.answer(page_of(lines, 1)[0] if lines else words(Key.RULETEST_NONE))


def _line(broken: Broken, words: Words) -> str:
    rule = broken.rule
    said = words(Key.RULETEST_LINE, rule=rule.rule_name, why=broken.why.within(words), does=what_it_does(rule, words))
    return f"{'▶️' if broken.applies else '▫️'} {said}"


def _facts_of_text(message: Message, text: str) -> MessageFacts:
    """The facts of a text in a command, as if an unknown person had written it."""
    nobody = {"user_id": None, "sender_chat_id": None, "author_name": "", "author_username": ""}
    return facts_of(partial_of(message)).model_copy(update={"text": text, "message_id": 0, **nobody})
