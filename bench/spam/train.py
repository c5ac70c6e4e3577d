"""`make spam-model`: trains the model that every group begins with. The same data make the same model, bit by bit."""

import random
import sys
from collections.abc import Sequence
from functools import cache
from typing import Final

from bench.spam.data import Message, messages
from bench.spam.links import share_links
from bench.spam.phrases import make_up
from services.filter.features import features
from services.filter.model import Example, Model
from services.filter.spam_filter import BASE

ROUNDS: Final = 8
MADE_UP: Final = 0.3
"""How much a made-up text counts beside a written one."""


@cache
def features_of(text: str) -> tuple[int, ...]:
    """Features, remembered: a report trains many models on the same texts."""
    return tuple(features(text))


def train(written: Sequence[Message], others: Sequence[Message]) -> Model:
    """A model of texts that were written, and of others that were put together by chance.

    Of the written ones both labels count the same together, however many texts there are of each.
    """
    spam = sum(one.is_spam for one in written)
    weights = {True: len(written) / 2 / spam, False: len(written) / 2 / (len(written) - spam)}
    examples = [Example(features_of(one.text), one.is_spam, weight=weights[one.is_spam]) for one in written]
    examples += [Example(features_of(one.text), one.is_spam, weight=MADE_UP) for one in others]
    model = Model()
    model.learn_all(examples, ROUNDS, random.Random(1))
    return model


def made_up() -> list[Message]:
    """All texts that are put together by chance."""
    return make_up() + share_links()


def main() -> None:
    """Train on everything, and write the model."""
    written, others = messages(), made_up()
    dumped = train(written, others).dump()
    BASE.write_bytes(dumped)
    sys.stdout.write(f"{BASE.name}: {len(dumped)} bytes, from {len(written)} written and {len(others)} made-up texts\n")


if __name__ == "__main__":
    main()
