"""Buttons that open the panel."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, WebAppInfo

from handlers.shared.links import private_chat
from services.core.panel_links import PanelLinks
from texts import Key, Words


def open_private(bot_name: str | None, words: Words) -> InlineKeyboardMarkup:
    """Opens the private chat with the bot."""
    button = InlineKeyboardButton(text=words(Key.BUTTON_OPEN_PRIVATE).plain(), url=private_chat(bot_name or ""))
    return InlineKeyboardMarkup(inline_keyboard=[[button]])


def open_panel_here(links: PanelLinks, words: Words) -> InlineKeyboardButton:
    """Opens the panel inside Telegram. For private chats only (Bot API, InlineKeyboardButton: `web_app`)."""
    return InlineKeyboardButton(text=words(Key.BUTTON_OPEN_PANEL).plain(), web_app=WebAppInfo(url=links.home))


def open_action(links: PanelLinks, group_id: int, action_id: str, words: Words) -> InlineKeyboardButton:
    """Opens an action in the history of its group."""
    return InlineKeyboardButton(text=words(Key.OPEN_IN_PANEL).plain(), url=links.action(group_id, action_id))


def open_reports(links: PanelLinks, group_id: int, words: Words) -> InlineKeyboardButton:
    """Opens the reports of a group."""
    return InlineKeyboardButton(text=words(Key.OPEN_IN_PANEL).plain(), url=links.reports(group_id))


def action_row(links: PanelLinks | None, group_id: int, action_id: str, words: Words) -> InlineKeyboardMarkup | None:
    """A row with only that button; None if the panel has no public address."""
    if links is None:
        return None
    return InlineKeyboardMarkup(inline_keyboard=[[open_action(links, group_id, action_id, words)]])
