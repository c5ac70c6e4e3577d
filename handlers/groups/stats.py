"""`/stats`: members, actions by type, most active moderators, the last seven days."""

from html import escape

from aiogram import Router
from aiogram.types import Message

from handlers.shared.filters import Command, in_group
from models.actors import Actor
from services.container import Services

router = Router(name="stats")

_BAR_WIDTH = 12


@router.message(Command("stats"), in_group)
async def stats(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """Show the figures."""
    figures = await services.stats.of_group(group_id, actor)
    lines = [
        "<b>The last 7 days</b>",
        f"Members: {figures.member_count} ({figures.known_users} seen, {figures.admin_count} admins)",
        f"Active rules: {figures.active_rules}",
        f"Actions: {figures.actions_total}",
    ]
    lines += [f"• {name}: {count}" for name, count in figures.actions_by_type.items()]
    if figures.top_moderators:
        lines += ["", "<b>Most active moderators</b>"]
        lines += [f"• {escape(person.label)}: {person.actions}" for person in figures.top_moderators]
    most = max((day.actions for day in figures.days), default=0)
    if most:
        lines += ["", "<b>Actions per day</b>"]
        lines += [
            f"<code>{day.day:%a} {'▇' * round(_BAR_WIDTH * day.actions / most)} {day.actions}</code>"
            for day in figures.days
        ]
    await message.answer("\n".join(lines))
