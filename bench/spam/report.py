"""`make spam-report`: what the filter catches of texts that it hasn't seen, and how often it's wrong.

`SPAM_SET=FOLDER` judges a folder with spam.txt and ham.txt instead: cold, and taught as it goes.
"""

import os
import random
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from bench.spam.data import Message, messages, one_set
from bench.spam.phrases import make_up
from bench.spam.train import train
from models.actors import SYSTEM
from models.base import NOT_KEPT, utc_now
from models.filter import SampleLabel, SampleRead
from services.filter.features import by_signal, features
from services.filter.model import Model, probability
from services.filter.spam_filter import BASE, IS_SPAM
from services.filter.taught import CAUTION, Taught

FOLDS: Final = 8
RATES: Final = (0.005, 0.01)
"""Parts of ordinary talk that may be hit."""


class Judged(NamedTuple):
    """A message and its score."""

    message: Message
    margin: float
    """Above zero: it counts as spam."""


def held_out() -> list[Judged]:
    """Each text, judged by a model that has seen nothing of its style."""
    written, made_up = messages(), make_up()
    styles = sorted({one.style for one in written})
    random.Random(0).shuffle(styles)
    judged = []
    for number in range(FOLDS):
        out = set(styles[number::FOLDS])
        model = train([one for one in written if one.style not in out], made_up)
        judged += [Judged(one, model.margin(features(one.text)) - CAUTION) for one in written if one.style in out]
    return judged


def taught(given: Sequence[Message], seed: int = 1) -> list[Judged]:
    """The second half of a stream of texts, each judged before it's marked."""
    stream = list(given)
    random.Random(seed).shuffle(stream)
    model, judged = Taught(Model.load(BASE.read_bytes())), []
    for one in stream:
        judged.append(Judged(one, sum(model.weigh(by_signal(one.text)).values()) - model.threshold))
        label = SampleLabel.SPAM if one.is_spam else SampleLabel.HAM
        model.learn(
            [SampleRead(id=NOT_KEPT, group_id=-1, text=one.text, label=label, actor=SYSTEM, created_at=utc_now())]
        )
    return judged[len(judged) // 2 :]


def recall_at(judged: Sequence[Judged], rate: float) -> float:
    """The part of spam above the margin at which `rate` of ordinary talk is hit."""
    ham = sorted((one.margin for one in judged if not one.message.is_spam), reverse=True)
    spam = [one.margin for one in judged if one.message.is_spam]
    if not ham or not spam:
        return float("nan")
    limit = ham[min(int(rate * len(ham)), len(ham) - 1)]
    return sum(margin > limit for margin in spam) / len(spam)


def _line(name: str, judged: Sequence[Judged]) -> str:
    spam = [one for one in judged if one.message.is_spam]
    ham = [one for one in judged if not one.message.is_spam]
    caught, hit = sum(one.margin >= 0 for one in spam), sum(one.margin >= 0 for one in ham)
    rates = " | ".join(f"{recall_at(judged, rate):.0%}" for rate in RATES)
    return f"| {name} | {caught} of {len(spam)} | {hit} of {len(ham)} | {rates} |\n"


def _table(rows: Sequence[tuple[str, Sequence[Judged]]]) -> str:
    head = "| texts | spam caught | ordinary talk hit | caught at 0.5% hit | caught at 1% hit |\n"
    return f"{head}| --- | --- | --- | --- | --- |\n" + "".join(_line(name, judged) for name, judged in rows)


def _calibration(judged: Sequence[Judged]) -> str:
    bins: dict[int, list[bool]] = defaultdict(list)
    for one in judged:
        bins[min(9, int(10 * probability(one.margin)))].append(one.message.is_spam)
    lines = [
        f"| {place / 10:.1f} to {(place + 1) / 10:.1f} | {len(found)} | {sum(found) / len(found):.0%} |\n"
        for place, found in sorted(bins.items())
    ]
    return "| score | texts | of them spam |\n| --- | --- | --- |\n" + "".join(lines)


def main() -> None:
    """Print the report."""
    folder = os.environ.get("SPAM_SET")
    if folder:
        given = one_set(Path(folder))
        base = Model.load(BASE.read_bytes())
        cold = [Judged(one, base.margin(features(one.text)) - CAUTION) for one in given]
        sys.stdout.write(_table([("cold", cold), ("taught as it goes, second half", taught(given))]))
        return
    judged = held_out()
    by_language = defaultdict(list)
    for one in judged:
        by_language[one.message.language].append(one)
    rows = [("all", judged), *sorted(by_language.items(), key=lambda row: -len(row[1]))]
    sys.stdout.write(
        f"Spam counts from a score of {IS_SPAM}. Each text is judged by a model that hasn't seen its style.\n\n"
    )
    sys.stdout.write(f"{_table(rows)}\n{_calibration(judged)}")


if __name__ == "__main__":
    main()
