"""The language that the bot speaks: the group's setting, the person's choice, or the language of their Telegram."""

from typing import Any

from services.core.base import Service, Tools
from services.core.errors import Invalid
from services.inbox.memos import Memos
from texts import ENGLISH, Key, Words, language_for, languages, load_words


class Languages(Service):
    """Finds the language of a group or a person."""

    def __init__(self, tools: Tools, memos: Memos) -> None:
        super().__init__(tools)
        self._memos = memos

    async def of_group(self, group_id: int) -> Words:
        """A group's language; English if the group isn't known. No I/O with a warm cache."""
        settings = await self._lookups.find_settings(group_id)
        return await load_words(settings.language if settings is not None else ENGLISH)

    async def of_person(self, user_id: int, telegrams: str | None, group_id: int | None = None) -> Words:
        """A person's language. `telegrams` is the language of their Telegram (Bot API, User.language_code).

        If neither they nor Telegram say one, it's the language of the group that this is about.
        """
        chosen = await self._memos.find(_key(user_id))
        if chosen is None and telegrams is None and group_id is not None:
            return await self.of_group(group_id)
        return await load_words(chosen["language"] if chosen is not None else language_for(telegrams))

    async def choose(self, user_id: int, language: str) -> Words:
        """Store a person's choice. Raises Invalid."""
        if language not in languages():
            raise Invalid("language", Key.ERROR_LANGUAGE_UNKNOWN, language=language, languages=", ".join(languages()))
        value: dict[str, Any] = {"language": language}
        await self._memos.keep(_key(user_id), value, lifetime=None)
        return await load_words(language)


def _key(user_id: int) -> str:
    return f"language:{user_id}"
