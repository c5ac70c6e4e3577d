"""Anonymous admins confirm a command, which is then carried out in their name."""

from typing import Any

from aiogram import Dispatcher, Router
from aiogram.types import CallbackQuery, Message

from handlers.shared.filters import Identify, command_key
from services.container import Services
from services.core.errors import Forbidden, NotFound
from texts import Key

router = Router(name="identify")


@router.callback_query(Identify.filter())
async def identify(
    query: CallbackQuery, callback_data: Identify, dispatcher: Dispatcher, services: Services, **data: Any
) -> None:
    """Handle the command again as if the person who tapped had typed it. Only an admin can be anonymous."""
    if query.message is None:
        return
    chat_id = query.message.chat.id
    admins = await services.users.administrators(chat_id)
    if query.from_user.id not in {admin.user_id for admin in admins}:
        raise Forbidden(Key.ERROR_IDENTITY_OF_ANOTHER)
    memo = await services.memos.take(command_key(chat_id, callback_data.message_id))
    if memo is None:
        raise NotFound(Key.ERROR_COMMAND_EXPIRED)
    raw = memo["message"]
    raw.pop("sender_chat", None)
    raw["from"] = query.from_user.model_dump(mode="json", by_alias=True, exclude_none=True)
    command = Message.model_validate(raw, context={"bot": query.bot})
    context = {name: data[name] for name in ("bot", "me", "live", "request_key") if name in data}
    await dispatcher.propagate_event("message", command, dispatcher=dispatcher, services=services, **context)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.delete()
