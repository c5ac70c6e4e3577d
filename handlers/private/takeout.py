"""`/mydata`: everything we keep about a person, as a file."""

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.methods import SendDocument
from aiogram.types import FSInputFile, Message

from gateway.answering import AnsweringBot
from handlers.shared.access import refuse_words
from handlers.shared.filters import Command
from models.actors import Actor
from services.container import Services
from texts import Key, Words

router = Router(name="takeout")


@router.message(Command("mydata"))
async def hand_over(
    message: Message, command: CommandObject, bot: AnsweringBot, services: Services, actor: Actor, words: Words
) -> None:
    """Send the file. It's deleted afterwards."""
    refuse_words(command)
    if actor.user_id is None:
        return
    async with services.takeouts.made_for(actor.user_id) as path:
        file = FSInputFile(path, filename="mydata.json")
        await bot.ask(SendDocument(chat_id=message.chat.id, document=file, caption=words(Key.CAPTION_MYDATA)))
