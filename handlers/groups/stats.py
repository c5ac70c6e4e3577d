"""`/stats`, `/growth`, `/activity`, `/topmods` and `/top`: figures of the group, as a picture with two sentences."""

from typing import Final

import structlog
from aiogram import Router
from aiogram.exceptions import AiogramError
from aiogram.filters import CommandObject
from aiogram.types import BufferedInputFile, Message

from gateway.answering import AnsweringBot
from handlers.shared.access import UsageError, words_of
from handlers.shared.filters import Command, in_group
from models.actors import Actor
from models.pictures import Picture, Stretch
from models.settings import SettingsPatch, Theme
from services.container import Services
from services.stats.album import Album, Page
from services.stats.pictures.painter import NoPicture
from texts import Key, Words

router = Router(name="stats")

_USUAL: Final = {Picture.GROWTH: Stretch.MONTH, Picture.ACTIVITY: Stretch.MONTH}
"""The commands that show a month by default. The others show a week, because they're about busy things."""
_THEMES: Final = {Theme.LIGHT: Key.THEME_LIGHT, Theme.DARK: Key.THEME_DARK}

log = structlog.get_logger(__name__)


@router.message(Command(*Picture), in_group)
async def show(
    message: Message,
    command: CommandObject,
    bot: AnsweringBot,
    group_id: int,
    services: Services,
    actor: Actor,
    words: Words,
) -> None:
    """Show the figures of a week or a month; `/stats dark` and `/stats light` choose the colours."""
    picture = Picture(command.command)
    typed = [word.lower() for word in words_of(command)]
    if picture is Picture.STATS and len(typed) == 1 and typed[0] in set(Theme):
        theme = Theme(typed[0])
        await services.settings.patch(group_id, SettingsPatch(picture_theme=theme), actor)
        await message.answer(words(_THEMES[theme]))
        return
    stretch = _stretch(picture, typed)
    page = await services.album.page(picture, group_id, stretch, actor, words)
    await _send(message, page, services.album, bot)


def _stretch(picture: Picture, typed: list[str]) -> Stretch:
    if not typed:
        return _USUAL.get(picture, Stretch.WEEK)
    if len(typed) > 1 or typed[0] not in set(Stretch):
        raise UsageError(picture)
    return Stretch(typed[0])


async def _send(message: Message, page: Page, album: Album, bot: AnsweringBot) -> None:
    """Send the picture, or only the text if there's no picture."""
    try:
        photo = page.file_id or BufferedInputFile(await album.paint(page), "figures.png")
        sent = await bot.say(message.answer_photo(photo, caption=page.caption))
    except NoPicture as error:
        log.info("stats.without_picture", error=str(error))
        await message.answer(page.text)
    except AiogramError as error:
        log.info("stats.picture_refused", error=str(error)[:300], is_known=page.file_id is not None)
        unsent = album.sent(page, None)
        if page.file_id is not None:
            await _send(message, unsent, album, bot)
        else:
            await message.answer(page.text)
    else:
        if sent is not None and sent.photo:
            album.sent(page, sent.photo[-1].file_id)
