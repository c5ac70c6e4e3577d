"""`python -m handlers.reference` writes docs/reference from the commands and the catalogue (`make docs`)."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from handlers.shared.command_info import CommandInfo, Topic
from handlers.shared.commands import COMMANDS
from services.joins.placeholders import PLACEHOLDERS
from texts import ENGLISH, Html, Key, Words, languages, words_in
from texts.labels import permission_label

FOLDER: Final = Path(__file__).parent.parent / "docs" / "reference"
_NOTE: Final = "<!-- Made by `make docs` from handlers/shared/commands.py and texts/locales; a test compares. -->"
_RTL: Final = frozenset({"fa"})


def pages() -> dict[Path, str]:
    """The text of each page."""
    return {_path(language): _page(words_in(language)) for language in languages()}


def _path(language: str) -> Path:
    return (FOLDER if language == ENGLISH else FOLDER / language) / "commands.md"


def _page(words: Words) -> str:
    blocks = [_NOTE, _links(words.language), f"# {words(Key.REFERENCE_TITLE)}"]
    blocks += [_markdown(words(key)) for key in (Key.HELP_PAGE_WORDS, Key.HELP_PAGE_USER, Key.HELP_PAGE_TIME)]
    for topic in Topic:
        blocks.append(f"## {topic.label(words)}")
        for info in COMMANDS:
            if info.topic == topic:
                blocks += _command(info, words)
    blocks += [f"## {words(Key.REFERENCE_PLACEHOLDERS)}", _placeholders(words)]
    if words.language in _RTL:
        blocks = ['<div dir="rtl">', *blocks, "</div>"]
    return "\n\n".join(blocks) + "\n"


def _links(language: str) -> str:
    up = "" if language == ENGLISH else "../"
    links = []
    for other in languages():
        name = words_in(other)(Key.LANGUAGE_NAME)
        folder = "" if other == ENGLISH else f"{other}/"
        links.append(name if other == language else f"[{name}]({up}{folder}commands.md)")
    return " · ".join(links)


def _command(info: CommandInfo, words: Words) -> Iterator[str]:
    yield f"### /{info.name}"
    yield f"{info.summary(words)}."
    said = info.help(words)
    if said is not None:
        yield _markdown(said)
    if info.aliases:
        aliases = ", ".join(f"`/{alias}`" for alias in info.aliases)
        yield _markdown(words(Key.HELP_PAGE_ALIASES, aliases=Html(aliases)))
    yield _block(words(Key.HELP_PAGE_USE), [form.typed for form in info.forms])
    if info.examples:
        yield _block(words(Key.HELP_PAGE_EXAMPLES), info.examples)
    yield _permissions(info, words)


def _block(heading: Html, lines: Iterable[str]) -> str:
    return "\n".join([heading, "", "```text", *lines, "```"])


def _permissions(info: CommandInfo, words: Words) -> str:
    labels = [Html(f"{permission_label(one, words)} (<code>{one}</code>)") for one in info.permissions]
    match labels:
        case []:
            said = words(Key.HELP_PAGE_NO_PERMISSION)
        case [only]:
            said = words(Key.HELP_PAGE_PERMISSION, permission=only)
        case [see, change]:
            said = words(Key.HELP_PAGE_PERMISSIONS, see=see, change=change)
        case _:
            raise ValueError(f"/{info.name} takes more than two permissions")
    return _markdown(said)


def _placeholders(words: Words) -> str:
    return "\n".join(f"- `{{{name}}}` — {words(Key(f'placeholder-{name}'))}" for name in PLACEHOLDERS)


def _markdown(html: Html) -> str:
    """Converts the few tags in our texts to Markdown."""
    text = re.sub(r"</?b>", "**", html)
    return Html(re.sub(r"</?code>", "`", text)).plain().replace("\n", "  \n")


if __name__ == "__main__":
    for path, text in pages().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
