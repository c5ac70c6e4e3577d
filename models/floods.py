"""The flood limit: how many messages one member may send in a row, or within some seconds."""

from typing import Annotated, Final

from pydantic import Field

from models.penalties import PenaltyFields

FLOOD_SECONDS: Final = 10
"""The default time, in seconds."""


class FloodPut(PenaltyFields):
    """Body of PUT /groups/{group_id}/flood. Without a penalty the current one stays (at first, a mute for an hour)."""

    messages: Annotated[int, Field(ge=2, le=100)]
    """How many messages are a flood, from 2 to 100."""
    seconds: Annotated[int, Field(ge=1, le=3600)] | None = FLOOD_SECONDS
    """Within how many seconds, from 1 to 3600. Null: in a row, while nobody else writes."""
