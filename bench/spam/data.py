"""The messages that the base model is trained on: `data/LANGUAGE-STYLE/{spam,ham}.txt`, one message per line.

`\
` in a line is a line break. Each folder is one author's style, so that a part held out by folder differs in style
from the rest. All of it was written for this project. `held_out/{spam,ham}.txt` is one group's talk that no
training and no tuning uses, for `SPAM_SET`.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

DATA: Final = Path(__file__).with_name("data")


class Message(NamedTuple):
    """A message and its label."""

    text: str
    is_spam: bool
    language: str
    style: str


def messages(folder: Path = DATA) -> list[Message]:
    """All messages in a folder of styles."""
    return [one for style in sorted(path for path in folder.iterdir() if path.is_dir()) for one in _of_style(style)]


def one_set(folder: Path) -> list[Message]:
    """The messages in a folder with spam.txt and ham.txt."""
    return list(_of_style(folder))


def _of_style(folder: Path) -> Iterator[Message]:
    for is_spam, name in ((True, "spam.txt"), (False, "ham.txt")):
        path = folder / name
        if not path.exists():
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            if line:
                yield Message(line.replace("\\n", "\n"), is_spam, folder.name.partition("-")[0], folder.name)
