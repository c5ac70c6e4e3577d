"""Texts that we keep as plain text, with the addresses behind their links, which would be lost otherwise."""

from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.filters import text_of


def with_addresses(message: Message, *, after: int = 0) -> str:
    """A message's text from the character `after` on. Behind each word that hides a link, its address follows."""
    text = text_of(message)
    raw = text.encode("utf-16-le", "surrogatepass")  # positions count in its units (Bot API, MessageEntity)
    done = len(text[:after].encode("utf-16-le", "surrogatepass"))
    parts: list[bytes] = []
    links = [one for one in message.entities or message.caption_entities or () if one.type == "text_link" and one.url]
    for link in sorted(links, key=lambda one: one.offset + one.length):
        start, end = 2 * link.offset, 2 * (link.offset + link.length)
        shown = raw[start:end].decode("utf-16-le", "replace").strip().rstrip("/")
        if end > done and not str(link.url).rstrip("/").endswith(shown):
            parts += [raw[done:end], f" ({link.url})".encode("utf-16-le")]
            done = end
    return b"".join([*parts, raw[done:]]).decode("utf-16-le", "replace").strip()


def args_with_addresses(message: Message, command: CommandObject) -> str:
    """The same for what follows a command."""
    args = command.args or ""
    return with_addresses(message, after=len(text_of(message)) - len(args)) if args else ""
