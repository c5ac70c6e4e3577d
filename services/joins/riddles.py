"""Captcha questions and their answers."""

import random
from collections.abc import Sequence
from typing import Final, NamedTuple

from models.own_questions import parse_question
from models.settings import CaptchaMode

_OPTIONS: Final = 6
_LETTERS: Final = "ACDEFHJKLMNPRTUVWXY34679"
"""Without letters that look like others."""
_LETTER_COUNT: Final = 5
HUMAN: Final = "human"
"""The value of the one button's answer, whatever its label says."""


class Riddle(NamedTuple):
    """A sum or a question, the answers to choose from, and the right one."""

    mode: CaptchaMode
    question: str
    options: list[str]
    answer: str
    answers: Sequence[str] = ()
    """All right answers, if there can be several."""


def riddle(mode: CaptchaMode, questions: Sequence[str], dice: random.Random) -> Riddle:
    """A new riddle. If the group wants its own questions but has none, a single button."""
    if mode is CaptchaMode.QUESTION and questions:
        drawn = parse_question(dice.choice(questions))
        return Riddle(mode, drawn.text, [], drawn.answers[0], drawn.answers)
    if mode in (CaptchaMode.BUTTON, CaptchaMode.QUESTION):
        return Riddle(CaptchaMode.BUTTON, "", [HUMAN], HUMAN)
    if mode is CaptchaMode.TEXT:
        return Riddle(mode, "", [], "".join(dice.choices(_LETTERS, k=_LETTER_COUNT)))
    first, second = dice.randint(2, 9), dice.randint(2, 9)
    others = [number for number in range(4, 19) if number != first + second]
    options = [first + second, *dice.sample(others, _OPTIONS - 1)]
    dice.shuffle(options)
    return Riddle(mode, f"{first} + {second}", [str(option) for option in options], str(first + second))
