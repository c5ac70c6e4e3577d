"""`make spam-model` trains the model that every group starts with. The same data give the same model, bit by bit."""

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
"""The weight of a generated text relative to a written one."""


@cache
def features_of(text: str) -> tuple[int, ...]:
    """The features, cached because a report trains many models on the same texts."""
    return tuple(features(text))


def train(written: Sequence[Message], others: Sequence[Message]) -> Model:
    """A model trained on written texts, and on others that were generated.

    Both labels of the written texts have the same total weight, no matter how many texts each has.
    """
    spam = sum(one.is_spam for one in written)
    weights = {True: len(written) / 2 / spam, False: len(written) / 2 / (len(written) - spam)}
    examples = [Example(features_of(one.text), one.is_spam, weight=weights[one.is_spam]) for one in written]
    examples += [Example(features_of(one.text), one.is_spam, weight=MADE_UP) for one in others]
    model = Model()
    model.learn_all(examples, ROUNDS, random.Random(1))
    return model


def made_up() -> list[Message]:
    """All generated texts."""
    return make_up() + share_links()


def main() -> None:
    """Train on everything, and save the model."""
    written, others = messages(), made_up()
    dumped = train(written, others).dump()
    BASE.write_bytes(dumped)
    sys.stdout.write(f"{BASE.name}: {len(dumped)} bytes, from {len(written)} written and {len(others)} made-up texts\n")


if __name__ == "__main__":
    main()
