"""`make spam-report`: how much unseen spam the filter catches, and how often it's wrong.

`SPAM_SET=FOLDER` judges a folder with spam.txt and ham.txt instead: untaught, and taught along the way.
"""

import os
import random
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from bench.spam.data import Message, messages, one_set
from bench.spam.train import features_of, made_up, train
from bench.spam.waves import waves
from models.actors import SYSTEM
from models.base import NOT_KEPT, utc_now
from models.filter import IS_SPAM, ReasonCode, SampleLabel, SampleRead
from models.messages import MessageFacts
from models.rules import RuleRead
from models.setup import SetupPlan, SpamPlan
from services.filter.features import by_signal
from services.filter.model import Model, probability
from services.filter.spam_filter import BASE
from services.filter.taught import CAUTION, Taught
from services.protection.matching import compile_rules
from services.protection.preset_rules import PATTERN, PHRASES
from services.protection.setup import rules_of

FOLDS: Final = 8
RATES: Final = (0.005, 0.01)
"""Shares of ordinary talk that may be hit."""
GROUP: Final = {True: 180, False: 440}
"""The number of texts in a made-up group's stream, by whether they're spam."""
MAIN: Final = {"ru": 0.9, "en": 0.1}
"""Languages of a group in waves, and their parts."""
_SIGNALS: Final = (ReasonCode.CONTACT, ReasonCode.MONEY, ReasonCode.DISGUISE)


class Judged(NamedTuple):
    """A message and its score."""

    message: Message
    margin: float
    """Positive: it counts as spam."""


class Part(NamedTuple):
    """Texts of some styles, and a model that hasn't seen these styles."""

    model: Model
    texts: list[Message]


def parts(numbers: Iterable[int] = range(FOLDS), of: int = FOLDS) -> Iterator[Part]:
    """Some of the parts into which the texts are split, by style."""
    written, others = messages(), made_up()
    styles = sorted({one.style for one in written})
    random.Random(0).shuffle(styles)
    for number in numbers:
        out = set(styles[number::of])
        model = train([one for one in written if one.style not in out], others)
        yield Part(model, [one for one in written if one.style in out])


def cold(model: Model, given: Sequence[Message]) -> list[Judged]:
    """The texts, judged as in a group that has marked nothing."""
    return [Judged(one, model.margin(features_of(one.text)) - CAUTION) for one in given]


def held_out(numbers: Iterable[int] = range(FOLDS)) -> list[Judged]:
    """Each text, judged by a model that hasn't seen its style."""
    return [one for part in parts(numbers) for one in cold(*part)]


def taught(base: Model, given: Sequence[Message], seed: int = 1) -> list[Judged]:
    """The second half of a stream of texts, each judged before it's marked."""
    stream = list(given)
    random.Random(seed).shuffle(stream)
    model, judged = Taught(base), []
    marked: set[tuple[str, bool]] = set()
    for one in stream:
        judged.append(Judged(one, sum(model.weigh(by_signal(one.text)).values()) - model.threshold))
        if (one.text, one.is_spam) in marked:
            continue  # marked again, it's the same sample
        marked.add((one.text, one.is_spam))
        label = SampleLabel.SPAM if one.is_spam else SampleLabel.HAM
        model.learn(
            [SampleRead(id=NOT_KEPT, group_id=-1, text=one.text, label=label, actor=SYSTEM, created_at=utc_now())]
        )
    return judged[len(judged) // 2 :]


def groups(
    quarters: Sequence[Part], stream_of: Callable[[Sequence[Message], random.Random], list[Message]]
) -> list[Judged]:
    """The same for made-up groups with styles that the base model hasn't seen."""
    judged = []
    for number, part in enumerate(quarters):
        judged += taught(part.model, stream_of(part.texts, random.Random(number)), number)
    return judged


def varied(texts: Sequence[Message], chance: random.Random) -> list[Message]:
    """A stream in which no text repeats another, in all languages: harder than life."""
    return [one for is_spam, most in GROUP.items() for one in _some(texts, most, chance, is_spam=is_spam)]


def in_waves(texts: Sequence[Message], chance: random.Random) -> list[Message]:
    """A stream of one group: few people talk, most of them in Russian, and spam comes in waves."""
    by_language = [[one for one in texts if one.language == language] for language in MAIN]
    stream = []
    for own, part in zip(by_language, MAIN.values(), strict=True):
        stream += waves([one for one in own if one.is_spam], round(part * GROUP[True]), chance)
        styles = sorted({one.style for one in own if not one.is_spam})
        talk: list[Message] = []
        for style in chance.sample(styles, len(styles)):
            talk += [one for one in own if one.style == style and not one.is_spam]
            if len(talk) >= part * GROUP[False]:
                break
        stream += _some(talk, round(part * GROUP[False]), chance, is_spam=False)
    return stream


def _some(texts: Sequence[Message], most: int, chance: random.Random, *, is_spam: bool) -> list[Message]:
    those = [one for one in texts if one.is_spam is is_spam]
    return chance.sample(those, min(most, len(those)))


def limit_at(judged: Sequence[Judged], rate: float) -> float:
    """The margin that a share `rate` of ordinary talk exceeds."""
    ham = sorted((one.margin for one in judged if not one.message.is_spam), reverse=True)
    return ham[min(int(rate * len(ham)), len(ham) - 1)] if ham else float("nan")


def recall_at(judged: Sequence[Judged], rate: float) -> float:
    """The share of spam above the margin that a share `rate` of ordinary talk exceeds."""
    return _recall(judged, limit_at(judged, rate))


def _recall(judged: Sequence[Judged], limit: float) -> float:
    spam = [one.margin for one in judged if one.message.is_spam]
    return sum(margin > limit for margin in spam) / len(spam) if spam else float("nan")


def _line(name: str, judged: Sequence[Judged], limits: Sequence[float]) -> str:
    spam = [one for one in judged if one.message.is_spam]
    ham = [one for one in judged if not one.message.is_spam]
    caught, hit = sum(one.margin >= 0 for one in spam), sum(one.margin >= 0 for one in ham)
    rates = " | ".join(f"{_recall(judged, limit):.0%}" if spam else "–" for limit in limits)
    return f"| {name} | {caught} of {len(spam)} | {hit} of {len(ham)} | {rates} |\n"


def _table(rows: Sequence[tuple[str, Sequence[Judged]]], limits: Sequence[float] = ()) -> str:
    """At common limits for all rows, or at each row's own."""
    head = "| texts | spam caught | ordinary talk hit | caught at 0.5% hit | caught at 1% hit |\n"
    lines = (_line(name, judged, limits or [limit_at(judged, rate) for rate in RATES]) for name, judged in rows)
    return f"{head}| --- | --- | --- | --- | --- |\n" + "".join(lines)


def _by_language(judged: Sequence[Judged]) -> list[tuple[str, Sequence[Judged]]]:
    found = defaultdict(list)
    for one in judged:
        found[one.message.language].append(one)
    return sorted(found.items(), key=lambda row: -len(row[1]))


def _by_signal(judged: Sequence[Judged]) -> list[tuple[str, Sequence[Judged]]]:
    found = defaultdict(list)
    for one in judged:
        having = by_signal(one.message.text)
        for name in [f"with {signal}" for signal in _SIGNALS if signal in having] or ["only words"]:
            found[name].append(one)
    return sorted(found.items(), key=lambda row: -len(row[1]))


def _calibration(judged: Sequence[Judged]) -> str:
    bins: dict[int, list[bool]] = defaultdict(list)
    for one in judged:
        bins[min(9, int(10 * probability(one.margin)))].append(one.message.is_spam)
    lines = [
        f"| {place / 10:.1f} to {(place + 1) / 10:.1f} | {len(found)} | {sum(found) / len(found):.0%} |\n"
        for place, found in sorted(bins.items())
    ]
    return "| score | texts | of them spam |\n| --- | --- | --- |\n" + "".join(lines)


def _besides(judged: Sequence[Judged]) -> str:
    """What the phrases and patterns of `/setup` find among the texts that the filter passes."""
    passed = [one.message for one in judged if one.margin < 0]
    now = utc_now()
    about = {"id": NOT_KEPT, "group_id": -1, "created_at": now, "updated_at": now}
    lines = []
    for name, fields in rules_of(SetupPlan(spam=SpamPlan.MUTE)).items():
        if not name.startswith((PHRASES, PATTERN)):
            continue
        compiled = compile_rules([RuleRead.model_validate({"rule_name": name, **fields, **about})])
        found = [one.is_spam for one in passed if compiled.match(MessageFacts(text=one.text))]
        lines.append(f"| {name} | {sum(found)} | {len(found) - sum(found)} |\n")
    return "| rule | more spam caught | more ordinary talk hit |\n| --- | --- | --- |\n" + "".join(lines)


def main() -> None:
    """Print the report."""
    folder = os.environ.get("SPAM_SET")
    if folder:
        given, base = one_set(Path(folder)), Model.load(BASE.read_bytes())
        rows = [("cold", cold(base, given)), ("taught as it goes, second half", taught(base, given))]
        sys.stdout.write(_table(rows))
        return
    judged = held_out()
    limits = [limit_at(judged, rate) for rate in RATES]
    sys.stdout.write(
        f"Spam counts from a score of {IS_SPAM}. Each text is judged by a model that hasn't seen its style.\n\n"
    )
    sys.stdout.write(f"{_table([('all', judged), *_by_language(judged), *_by_signal(judged)], limits)}\n")
    quarters = list(parts(range(FOLDS // 2), FOLDS // 2))
    streams = [
        ("taught as it goes, nothing repeats", groups(quarters, varied)),
        ("taught as it goes, in waves", groups(quarters, in_waves)),
    ]
    sys.stdout.write(f"Phrases and patterns of /setup, besides the filter:\n\n{_besides(judged)}\n")
    sys.stdout.write(f"Second half of streams:\n\n{_table(streams)}\n{_calibration(judged)}")


if __name__ == "__main__":
    main()
