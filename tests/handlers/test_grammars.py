"""What people type, whatever it is: the grammars of targets and of escalation."""

import contextlib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from handlers.access import UsageError
from handlers.warnings import describe, parse_step
from models.durations import format_duration
from models.rules import TIMED_PENALTIES
from models.settings import ESCALATION_PENALTIES, EscalationStep, SettingsPatch

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
    shown = describe([step]).splitlines()[1].removeprefix("• ")
    assert EscalationStep.model_validate(parse_step(shown)) == step


@given(st.text(max_size=200) | st.text(alphabet="0123456789 inmuteba;dhw", max_size=40))
def test_any_text_is_a_step_or_gets_the_right_form(text: str) -> None:
    with contextlib.suppress(UsageError):
        fields: dict[str, Any] = parse_step(text)
        with contextlib.suppress(ValidationError):
            step = EscalationStep.model_validate(fields)
            assert SettingsPatch.model_validate({"escalation": [step.model_dump()]}).escalation == [step]
