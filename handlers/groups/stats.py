"""`/stats`: members, actions by type, most active moderators, the last seven days."""

from typing import Final

from aiogram import Router
from aiogram.types import Message
from babel.dates import format_date

from handlers.shared.filters import Command, in_group
from models.actors import Actor
from services.container import Services
from texts import Key, Words
from texts.labels import action_label

router = Router(name="stats")

_BAR_WIDTH: Final = 12


@router.message(Command("stats"), in_group)
async def stats(message: Message, group_id: int, services: Services, actor: Actor, words: Words) -> None:
    """Show the figures."""
    figures = await services.stats.of_group(group_id, actor)
    seen = {"members": figures.member_count, "seen": figures.known_users, "admins": figures.admin_count}
    lines: list[str] = [
        words(Key.STATS_TITLE),
        words(Key.STATS_MEMBERS, **seen),
        words(Key.STATS_RULES, count=figures.active_rules),
        words(Key.STATS_ACTIONS, count=figures.actions_total),
    ]
    for kind, count in figures.actions_by_type.items():
        lines.append(words(Key.STATS_LINE, name=action_label(kind, words), count=count))
    if figures.top_moderators:
        lines += ["", words(Key.STATS_MODERATORS)]
    for person in figures.top_moderators:
        # Without the @, so that nobody is notified.
        lines.append(words(Key.STATS_LINE, name=person.label.removeprefix("@"), count=person.actions))
    most = max((day.actions for day in figures.days), default=0)
    if most:
        locale = words.language.replace("-", "_")
        lines += ["", words(Key.STATS_PER_DAY)]
        lines += [
            f"<code>{format_date(day.day, 'EEE', locale=locale)} "
            f"{'▇' * round(_BAR_WIDTH * day.actions / most)} {day.actions}</code>"
            for day in figures.days
        ]
    await message.answer("\n".join(lines))
