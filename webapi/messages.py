"""The `message` of each response: what was done, and to what. Names and numbers are filled in."""

import re
from collections.abc import Iterator, Mapping, Sized
from functools import cached_property
from typing import Any, Final

_COUNTED: Final = re.compile(r"\{\w+:(\w+)\}")


class _Count(int):
    """A number followed by what it counts: `{created:group}` is "1 group" or "3 groups"."""

    def __format__(self, noun: str) -> str:
        if not noun:
            return str(int(self))
        return f"{int(self)} {noun if self == 1 else _plural(noun)}"


def _plural(noun: str) -> str:
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"


class _Values(Mapping[str, Any]):
    """The values a message may name: fields of the response, the path and the body."""

    def __init__(self, data: Any, path: Mapping[str, Any], body: Any) -> None:
        self._data, self._path, self._body = data, path, body

    def __getitem__(self, name: str) -> Any:
        if hasattr(self._data, name):
            return _countable(getattr(self._data, name))
        return _countable(self._path[name] if name in self._path else getattr(self._body, name))

    def __iter__(self) -> Iterator[str]:
        return iter(self._path)

    def __len__(self) -> int:
        return len(self._path)


def _countable(value: Any) -> Any:
    if isinstance(value, str):
        return value
    return _Count(len(value)) if isinstance(value, Sized) else _Count(value) if isinstance(value, int) else value


class Message:
    """A message with `{name}` for a value and `{number:thing}` for a count; for a list, the number of its items."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def is_fixed(self) -> bool:
        """Whether there's nothing to fill in."""
        return "{" not in self.text

    @cached_property
    def in_general(self) -> str:
        """The message without values, for the schema."""
        text = _COUNTED.sub(lambda match: _plural(match[1]), self.text)
        return text[0].upper() + text[1:]

    def about(self, data: Any, path: Mapping[str, Any], body: Any) -> str:
        """The message of one response."""
        return self.text if self.is_fixed else self.text.format_map(_Values(data, path, body))
