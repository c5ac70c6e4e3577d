"""HTML as the Bot API accepts it: the plain text and its entities (Bot API, "HTML style")."""

from html.parser import HTMLParser
from typing import Any

ENTITY_OF_TAG = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "s": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
}


class BadHtml(ValueError):
    """HTML that the Bot API would refuse with 400."""


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.entities: list[dict[str, Any]] = []
        self._open: list[tuple[str, dict[str, Any]]] = []

    def _position(self) -> int:
        return len(self.text.encode("utf-16-le")) // 2

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ENTITY_OF_TAG:
            raise BadHtml(f'Unsupported start tag "{tag}"')
        entity: dict[str, Any] = {"type": ENTITY_OF_TAG[tag], "offset": self._position()}
        if tag == "a":
            url = dict(attrs).get("href") or ""
            if url.startswith("tg://user?id="):
                entity["type"] = "text_mention"
                entity["user"] = {"id": int(url.rpartition("=")[2]), "is_bot": False, "first_name": "?"}
            else:
                entity["url"] = url
        self._open.append((tag, entity))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1][0] != tag:
            raise BadHtml(f'Unmatched end tag "{tag}"')
        _, entity = self._open.pop()
        entity["length"] = self._position() - entity["offset"]
        if entity["length"]:
            self.entities.append(entity)

    def handle_data(self, data: str) -> None:
        self.text += data

    def finish(self) -> None:
        self.close()
        if self._open:
            raise BadHtml(f'Can\'t find end tag corresponding to start tag "{self._open[-1][0]}"')


def parse_html(html: str) -> tuple[str, list[dict[str, Any]]]:
    """The plain text and the entities. Raises BadHtml."""
    parser = _Parser()
    parser.feed(html)
    parser.finish()
    return parser.text, parser.entities
