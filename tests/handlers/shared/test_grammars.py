"""Anything people may type, for the grammars of targets and of escalation."""

import re

from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from handlers.moderation.warnings import parse_step
from handlers.shared.access import UsageError
from models.durations import format_duration
from models.rules import TIMED_PENALTIES
from models.settings import ESCALATION_PENALTIES, EscalationStep, SettingsPatch

_TIME = r"(1d|2 hours)"
_STEP = re.compile(rf"[35]( warnings)?( in {_TIME})?( :)? (ban|mute)( {_TIME})?|5 warnings in 2 hours: ban")
"""Steps, made of the pieces below."""
durations = st.integers(1, 10 * 366 * 86_400)


@st.composite
def steps(draw: st.DrawFn) -> EscalationStep:
    """Any step that makes sense."""
    penalty = draw(st.sampled_from(ESCALATION_PENALTIES))
    duration = draw(st.none() | durations) if penalty in TIMED_PENALTIES else None
    within = draw(st.none() | durations)
    return EscalationStep(warnings=draw(st.integers(1, 100)), within=within, penalty=penalty, duration=duration)


def _typed(step: EscalationStep) -> str:
    within = f" in {format_duration(step.within)}" if step.within else ""
    duration = f" {format_duration(step.duration)}" if step.duration else ""
    return f"{step.warnings}{within} {step.penalty}{duration}"


@given(steps())
def test_a_step_is_read_as_it_is_written(step: EscalationStep) -> None:
    assert EscalationStep.model_validate(parse_step(_typed(step))) == step


PIECES = st.sampled_from(["3", "5", "0", "in", "1d", "2 hours", "mute", "ban", "warnings", ":", "x", "-1", "\u0663"])


@given(st.text(max_size=200) | st.lists(PIECES, max_size=6).map(" ".join))
@example("3 mute 1d")
@example("5 warnings in 2 hours: ban")
def test_any_text_is_a_step_or_gets_the_right_form(text: str) -> None:
    try:
        step = EscalationStep.model_validate(parse_step(text))
    except (UsageError, ValidationError):
        # What's refused lacks its number or its penalty, or has something that isn't part of a step.
        assert not _STEP.fullmatch(text)
    else:
        assert EscalationStep.model_validate(parse_step(_typed(step))) == step
        assert SettingsPatch.model_validate({"escalation": [step.model_dump()]}).escalation == [step]
