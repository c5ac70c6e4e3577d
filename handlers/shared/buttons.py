"""Buttons that several subjects show."""

from aiogram.filters.callback_data import CallbackData

from models.base import GroupId


class ChooseLanguage(CallbackData, prefix="langs"):
    """Show the languages."""

    group_id: GroupId | None = None
    """The group that it is for; None: the chat in which the button is."""
