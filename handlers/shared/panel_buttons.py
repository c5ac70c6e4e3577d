"""Buttons that open the panel."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, WebAppInfo

from services.core.panel_links import PanelLinks
from texts import Key, Words


def open_panel_here(links: PanelLinks, words: Words) -> InlineKeyboardButton:
    """Opens the panel inside Telegram. For private chats only (Bot API, InlineKeyboardButton: `web_app`)."""
    return InlineKeyboardButton(text=words(Key.BUTTON_OPEN_PANEL).plain(), web_app=WebAppInfo(url=links.home))


def open_action(links: PanelLinks, group_id: int, action_id: str, words: Words) -> InlineKeyboardButton:
    """Opens an action in the history of its group."""
    return InlineKeyboardButton(text=words(Key.OPEN_IN_PANEL).plain(), url=links.action(group_id, action_id))


def action_row(links: PanelLinks | None, group_id: int, action_id: str, words: Words) -> InlineKeyboardMarkup | None:
    """The same as the only button; None if the panel has no public address."""
    if links is None:
        return None
    return InlineKeyboardMarkup(inline_keyboard=[[open_action(links, group_id, action_id, words)]])
