"""Names, numbers and the word "off", as people type them in commands."""

from collections.abc import Iterable
from typing import Final

from models.durations import fold

_AROUND_NAMES: Final = "\"'`“”„«»\u2018\u2019"
_AFTER_NAMES: Final = ",;:!?"
_OFF: Final = frozenset(
    (
        *("off", "no", "none", "never", "0", "stop", "disable", "выкл", "выключить", "выключи", "откл", "отключить"),
        *("нет", "desactivar", "desactiva", "apagar", "não", "nao", "desativar", "desligar", "desliga", "خاموش", "نه"),
        "غیرفعال",
    )
)
_ON: Final = frozenset(
    (
        *(
            "on",
            "yes",
            "start",
            "enable",
            "вкл",
            "включить",
            "включи",
            "да",
            "sí",
            "si",
            "activar",
            "activa",
            "encender",
        ),
        *("sim", "ativar", "ativa", "ligar", "liga", "روشن", "بله", "فعال"),
    )
)
"""Words of the languages that we speak."""


def is_off(typed: str) -> bool:
    """Whether people mean "off"."""
    return fold(typed).strip().lower() in _OFF


def switched(typed: str) -> bool | None:
    """Whether people mean "on" (True) or "off" (False); None for anything else."""
    return True if fold(typed).strip() in _ON else False if is_off(typed) else None


def listed(words: Iterable[str]) -> list[str]:
    """The words of a list that may have commas."""
    return [one for word in words for one in word.split(",") if one]


def whole_number(typed: str, digits: int = 9) -> int | None:
    """The number that was typed, without a sign; None for anything else. Digits beyond `digits` are cut off."""
    number = fold(typed)
    return int(number[:digits]) if number.isascii() and number.isdigit() else None


def bare_name(typed: str) -> str:
    """A name without what people, and phones, put around it."""
    return typed.rstrip(_AFTER_NAMES).strip(_AROUND_NAMES).rstrip(_AFTER_NAMES)
