"""What event streams send, and how clients resume them."""

import re
from datetime import UTC, datetime, timedelta
from typing import Annotated, Final, NamedTuple, Self

from pydantic import AfterValidator, Field, TypeAdapter, ValidationError

from models.base import GroupId, Schema

GROUPS_LIMIT: Final = 100
"""Groups that one stream may name."""
EVENT_ID: Final = r"^[0-9]{1,14}-[0-9a-f]{24}$"
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_GROUP: Final = TypeAdapter(GroupId)


class EventId(NamedTuple):
    """The position of an event in the log: its time and its ID."""

    moment: datetime
    log_id: str

    def __str__(self) -> str:
        return f"{round((self.moment - _EPOCH) / timedelta(milliseconds=1))}-{self.log_id}"

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Parse an ID; None if it's invalid."""
        if re.fullmatch(EVENT_ID, text) is None:
            return None
        millis, _, log_id = text.partition("-")
        return cls(_EPOCH + timedelta(milliseconds=int(millis)), log_id)


def _check_groups(given: str) -> str:
    try:
        for one in given.split(","):
            _GROUP.validate_python(int(one))
    except ValidationError:
        raise ValueError("must be ids of groups, with commas between") from None
    return given


class EventQuery(Schema):
    """Query of GET /events."""

    groups: Annotated[
        str | None,
        Field(
            pattern=rf"^-[0-9]{{1,19}}(,-[0-9]{{1,19}}){{0,{GROUPS_LIMIT - 1}}}$",
            description="Group IDs, separated by commas; left out: all groups whose logs you can see.",
            examples=["-1001234567890"],
        ),
        AfterValidator(lambda given: given and _check_groups(given)),
    ] = None

    @property
    def group_ids(self) -> list[int] | None:
        """The groups that are named."""
        return None if self.groups is None else sorted({int(one) for one in self.groups.split(",")})
