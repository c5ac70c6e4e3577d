"""A logistic regression over hashed features, trained on one text at a time."""

import math
import random
import zlib
from array import array
from collections.abc import Sequence
from typing import Final, NamedTuple

from services.filter.features import BUCKETS

RATE: Final = 8.0
"""Learning rate: how far one text moves the weights. Measured with `make spam-report`."""
DECAY: Final = 1e-6
"""How much of each weight is forgotten with each text, so that rare words weigh less."""
_STEPS: Final = 127
"""Quantization steps of a stored weight, in each direction."""


class Example(NamedTuple):
    """A labelled text."""

    features: Sequence[int]
    is_spam: bool
    offset: float = 0.0
    """The margin that the model below gives already."""
    weight: float = 1.0


class Model:
    """Weights of features, and a bias."""

    def __init__(self, weights: "array[float] | None" = None, bias: float = 0.0) -> None:
        self.weights = weights if weights is not None else array("f", bytes(4 * BUCKETS))
        self.bias = bias

    def margin(self, features: Sequence[int]) -> float:
        """The log-odds that a text is spam."""
        if not features:
            return self.bias
        return self.bias + sum(map(self.weights.__getitem__, features)) / math.sqrt(len(features))

    def learn(self, example: Example, rate: float = RATE) -> None:
        """Train on one example. One that the model already gets right with certainty moves it little."""
        error = example.is_spam - probability(self.margin(example.features) + example.offset)
        step = rate * error * example.weight
        if not example.features or abs(step) < 1e-4:
            return
        weights, change = self.weights, step / math.sqrt(len(example.features))
        for feature in example.features:
            weights[feature] += change
        self.bias += step * 0.02

    def learn_all(self, examples: Sequence[Example], rounds: int, chance: random.Random) -> None:
        """Train on many texts for several rounds, in an order that `chance` draws."""
        order = list(range(len(examples)))
        for number in range(rounds):
            chance.shuffle(order)
            rate = RATE / (1 + number)
            for place in order:
                self.learn(examples[place], rate)

    def dump(self) -> bytes:
        """The stored form: weights quantized to one byte."""
        most = max(map(abs, self.weights), default=0.0) or 1.0
        steps = array("b", (round(_STEPS * weight / most) for weight in self.weights))
        head = array("f", [self.bias, most])
        return zlib.compress(head.tobytes() + steps.tobytes(), 9)

    @classmethod
    def load(cls, dumped: bytes) -> "Model":
        """Read what `dump` made."""
        raw = zlib.decompress(dumped)
        head = array("f")
        head.frombytes(raw[:8])
        bias, most = head
        unit = most / _STEPS
        table = [unit * (step - 256 if step > 127 else step) for step in range(256)]
        return cls(array("f", map(table.__getitem__, raw[8:])), bias)


def probability(margin: float) -> float:
    """The probability, 0 to 1, of log-odds."""
    if margin < -30:
        return 0.0
    return 1.0 / (1.0 + math.exp(-margin)) if margin < 30 else 1.0
