"""Buttons that several subjects use."""

from aiogram.filters.callback_data import CallbackData

from models.base import GroupId


class ChooseLanguage(CallbackData, prefix="langs"):
    """Show a button for each language."""

    group_id: GroupId | None = None
    """The group to set; None: the chat that the button is in."""
