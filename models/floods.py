"""The limit on floods: so many messages by one member at once."""

from typing import Annotated, Final

from pydantic import Field

from models.penalties import PenaltyFields

FLOOD_SECONDS: Final = 10
"""The window unless another is given."""


class FloodPut(PenaltyFields):
    """Body of PUT /groups/{group_id}/flood; a penalty that is left out stays, at first it is a mute for an hour."""

    messages: Annotated[int, Field(ge=2, le=100)]
    """So many are a flood."""
    seconds: Annotated[int, Field(ge=1, le=3600)] | None = FLOOD_SECONDS
    """Within so many seconds; null: in a row, while nobody else writes."""
