"""What is wrong with what somebody typed, in words for a chat: without the names of fields, and of types."""

from typing import Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from services.core.lengths import shorten

_SHOWN: Final = 40
"""Characters of what was typed."""
_SENTENCES: Final = {
    "int_": "{typed} isn't a number.",
    "float_": "{typed} isn't a number.",
    "bool_": "{typed} is neither on nor off.",
    "greater_than_equal": "{typed} is too small: {ge} is the least.",
    "greater_than": "{typed} is too small: it must be more than {gt}.",
    "less_than_equal": "{typed} is too big: {le} is the most.",
    "less_than": "{typed} is too big: it must be less than {lt}.",
    "enum": "{typed} isn't one of these: {expected}.",
    "literal_error": "{typed} isn't one of these: {expected}.",
    "string_too_long": "That's too long: at most {max_length} characters.",
    "string_too_short": "That's too short: at least {min_length} characters.",
    "too_long": "That's too many: at most {max_length}.",
    "too_short": "That's too few: at least {min_length}.",
}
"""By what pydantic calls the problem, or by what that begins with (pydantic, "Validation errors")."""
_NAME: Final = "{typed} can't be a name. Use letters, digits, “.”, “_” and “-”, and begin with a letter or a digit."
_OF_FIELDS: Final = {
    "name": _NAME,
    "rule_name": _NAME,
    "start": "{typed} isn't a time of day.",
    "end": "{typed} isn't a time of day.",
}
"""Of what isn't in the form that its field has."""
_OF_SCHEMAS: Final = {
    "sender_chat_id": "Only a ban works on a channel.",
    "user_id": "Whom?",
    "penalty_duration": "Only a mute or a ban takes a time.",
    "duration": "Only a mute or a ban takes a time.",
}
"""Of fields that don't go together, by the one that the schema's sentence begins with."""
_UNKNOWN: Final = "I don't understand {typed}."


def in_plain_words(error: ValidationError) -> str:
    """The first problem, as a sentence."""
    detail = error.errors(include_url=False)[0]
    kind, facts = detail["type"], detail.get("ctx", {})
    if kind == "value_error":
        return _own_sentence(detail)
    form = next((text for begins, text in _SENTENCES.items() if kind.startswith(begins)), _UNKNOWN)
    if kind == "string_pattern_mismatch":
        form = _OF_FIELDS.get(str(detail["loc"][-1]), _UNKNOWN)
    expected = str(facts.get("expected", "")).replace("'", "")
    return form.format(**{**facts, "typed": _typed(detail), "expected": expected})


def _own_sentence(detail: ErrorDetails) -> str:
    """What one of our own checks says: `must …` is about the value, another one names what goes with what."""
    text = detail["msg"].removeprefix("Value error, ")
    first, *_ = text.split()
    if first in _OF_SCHEMAS:
        return _OF_SCHEMAS[first]
    if first == "must":
        text = f"{_typed(detail)} {text}"
    text = f"{text[:1].upper()}{text[1:]}".replace("_", " ")
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _typed(detail: ErrorDetails) -> str:
    value = detail["input"]
    return f"“{shorten(str(value), _SHOWN)}”" if isinstance(value, str | int | float) else "That"
