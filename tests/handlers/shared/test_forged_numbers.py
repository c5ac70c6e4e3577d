"""Numbers in forged buttons are no bigger than Telegram's own."""

import pytest
from pydantic import ValidationError

from handlers.moderation.reports import Verdict
from handlers.shared.filters import Identify


@pytest.mark.parametrize("number", [2**63, 2**31, 0, -1])
def test_a_message_has_a_number_of_telegram(number: int) -> None:
    for data, kind in ((f"rep:-100:{number}:5:mute", Verdict), (f"me:{number}", Identify)):
        with pytest.raises(ValidationError):
            kind.unpack(data)
