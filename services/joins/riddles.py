"""Captcha questions and their answers."""

import random
from typing import Final, NamedTuple

from models.settings import CaptchaMode

_OPTIONS: Final = 6
_LETTERS: Final = "ACDEFHJKLMNPRTUVWXY34679"
"""Without letters that look like others."""
_LETTER_COUNT: Final = 5
HUMAN: Final = "human"
"""The answer on the one button, whatever its label says."""


class Riddle(NamedTuple):
    """A sum, if there is one, the answers to choose from, and the right one."""

    question: str
    options: list[str]
    answer: str


def riddle(mode: CaptchaMode, dice: random.Random) -> Riddle:
    """A new one."""
    if mode is CaptchaMode.BUTTON:
        return Riddle("", [HUMAN], HUMAN)
    if mode is CaptchaMode.TEXT:
        return Riddle("", [], "".join(dice.choices(_LETTERS, k=_LETTER_COUNT)))
    first, second = dice.randint(2, 9), dice.randint(2, 9)
    others = [number for number in range(4, 19) if number != first + second]
    options = [first + second, *dice.sample(others, _OPTIONS - 1)]
    dice.shuffle(options)
    return Riddle(f"{first} + {second}", [str(option) for option in options], str(first + second))
