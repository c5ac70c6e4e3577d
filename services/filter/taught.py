"""What a group's samples taught: corrections to the base model, texts to compare with, and a threshold."""

import math
import random
from collections import deque
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from models.filter import ReasonCode, SampleLabel, SampleRead
from services.filter.features import features
from services.filter.model import Example, Model
from services.filter.similar import Similar, sketch

CAUTION: Final = 3.5
"""How sure the base model must be, in log-odds. `make spam-report` shows how much ordinary talk exceeds it."""
REPLAYED: Final = 20
"""Earlier samples of each label that are learned again with each new one, so that many of one label shift nothing."""
FALSE_ALARMS: Final = 0.01
"""The share of a group's ordinary talk that may exceed the threshold."""
_ENOUGH_HAM: Final = 30
"""The number of ordinary samples from which on the threshold adapts to them."""
_LAST_HAM: Final = 300
_TAIL: Final = 10
"""The threshold is found from the highest tenth of the margins."""
_THRESHOLDS: Final = (-3.0, 6.0)
_RATE: Final = 6.0
_SIMILAR: Final = 3.5
"""What a nearly identical marked text adds, in log-odds."""


class Taught:
    """A group's own model, on top of the base model. The same samples in the same order give the same model."""

    def __init__(self, base: Model) -> None:
        self.base = base
        self.own = Model()
        self.similar = Similar()
        self.samples: list[SampleRead] = []
        self._spam: list[Example] = []
        self._ham: list[Example] = []
        self._ham_margins: deque[float] = deque(maxlen=_LAST_HAM)
        self.threshold = 0.0
        """The log-odds above which a text is spam: high enough that false positives are rare in this group."""
        self._chance = random.Random(0)  # noqa: S311 - it picks samples to learn again  # nosec B311

    def learn(self, samples: Sequence[SampleRead]) -> None:
        """Learn from further samples."""
        for sample in samples:
            self._learn(sample)
        self.threshold = self._find_threshold()

    def _learn(self, sample: SampleRead) -> None:
        found = features(sample.text)
        is_spam = sample.label is SampleLabel.SPAM
        if not is_spam:
            self._ham_margins.append(self.margin(found))  # as it was judged before it was marked
        example = Example(found, is_spam, self.base.margin(found) - CAUTION)
        (self._spam if is_spam else self._ham).append(example)
        self.similar.add(sketch(found), is_spam=is_spam)
        self.samples.append(sample)
        for _ in range(2):
            self.own.learn(example, _RATE)
        for pool in (self._spam, self._ham):
            for earlier in self._chance.sample(pool, min(len(pool), REPLAYED)):
                self.own.learn(earlier, _RATE)

    def margin(self, found: Collection[int]) -> float:
        """The log-odds that both models give a text."""
        return self._bias + self._sum(found) / math.sqrt(len(found) or 1)

    @property
    def _bias(self) -> float:
        return self.base.bias + self.own.bias - CAUTION

    def _sum(self, found: Collection[int]) -> float:
        weights, own = self.base.weights, self.own.weights
        return sum(weights[one] + own[one] for one in found)

    def weigh(self, found: Mapping[ReasonCode, Collection[int]]) -> dict[ReasonCode, float]:
        """How much each signal of a text counts, in log-odds; positive means spam."""
        everything = {feature for some in found.values() for feature in some}
        length = math.sqrt(len(everything) or 1)
        counts = {signal: self._sum(some) / length for signal, some in found.items()}
        counts[ReasonCode.WORDS] = counts.get(ReasonCode.WORDS, 0.0) + self._bias
        marked = self.similar.find(sorted(everything))
        if marked is not None:
            counts[ReasonCode.SIMILAR_TO_SPAM if marked else ReasonCode.SIMILAR_TO_HAM] = (
                _SIMILAR if marked else -_SIMILAR
            )
        return counts

    def _find_threshold(self) -> float:
        if len(self._ham_margins) < _ENOUGH_HAM:
            return 0.0
        margins = sorted(self._ham_margins)
        tail = max(3, len(margins) // _TAIL)
        start = margins[-tail - 1]
        # The excesses above the start of the tail fall off exponentially, as far as we've seen. Together they show
        # where the one in a hundred is, so that a single odd sample doesn't move the threshold.
        excess = sum(margin - start for margin in margins[-tail:]) / tail
        lowest, highest = _THRESHOLDS
        return max(lowest, min(highest, start + excess * math.log(tail / len(margins) / FALSE_ALARMS)))
