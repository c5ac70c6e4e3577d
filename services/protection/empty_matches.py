"""Refuses expressions that match every message by matching nothing at all, such as `casino|`."""

from typing import Final

import re2

from models.triggers import RegexTrigger, Trigger, simple_triggers
from services.core.errors import Invalid
from texts import Key

_ANY_TEXT: Final = "\u2603"
"""Stands for a text that an expression isn't about."""


def check_trigger(trigger: Trigger | None) -> None:
    """Raise Invalid if one of its expressions finds nothing in a text, and so matches all of them.

    It's a slip that would ban everybody. Rules for all messages have the trigger `any`.
    """
    for one in simple_triggers(trigger) if trigger is not None else ():
        if isinstance(one, RegexTrigger):
            found = re2.compile(one.pattern).search(_ANY_TEXT)
            if found is not None and not found[0]:
                raise Invalid("trigger.pattern", Key.ERROR_PATTERN_MATCHES_ALL)
