"""What we keep about people: in which collections, why, and for how long. Used by `/privacy` and docs/guide/privacy.md.

The words are in the catalogue: `kept-{name}` says what, `kept-{name}-why` why.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.filter import REVIEW_RETENTION
from models.logs import LOG_RETENTION
from models.reports import REPORT_RETENTION
from models.sessions import SESSION_LIFETIME
from models.updates import UPDATE_RETENTION
from models.webhooks import DELIVERY_RETENTION


class Lasting(StrEnum):
    """How long something is kept; the end of a key, `kept-{value}`."""

    FOR = "for"
    """For a length of time."""
    WHILE_IN_FORCE = "while-in-force"
    """For a length of time, or longer if that's how long they're in force."""
    WITH_GROUP = "with-group"
    """Until the group is deleted."""
    UNTIL_SOLVED = "until-solved"
    UNTIL_LIFTED = "until-lifted"
    UNTIL_DELETED = "until-deleted"
    UNTIL_TAKEN_OFF = "until-taken-off"
    UNTIL_CHANGED = "until-changed"
    UNTIL_ENDED = "until-ended"
    """Until they end it. For sign-ins, a length of time."""
    UNTIL_CHOSEN = "until-chosen"
    """Until they choose another one. For questions, a length of time."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A row of the table."""

    name: str
    collections: tuple[str, ...]
    lasting: Lasting
    seconds: int | None = None
    """The length of time, if there is one."""


KEPT: Final = (
    Kept("members", ("users",), Lasting.WITH_GROUP),
    Kept("actions", ("actions",), Lasting.WITH_GROUP),
    Kept("figures", ("person_days", "standings"), Lasting.WITH_GROUP),
    Kept("logs", ("logs",), Lasting.FOR, LOG_RETENTION),
    Kept("deliveries", ("deliveries",), Lasting.FOR, DELIVERY_RETENTION),
    Kept("reports", ("reports",), Lasting.FOR, REPORT_RETENTION),
    Kept("captchas", ("captchas",), Lasting.UNTIL_SOLVED),
    Kept("reviews", ("reviews",), Lasting.FOR, REVIEW_RETENTION),
    Kept("samples", ("samples",), Lasting.UNTIL_DELETED),
    Kept("federations", ("federations", "federation_bans"), Lasting.UNTIL_LIFTED),
    Kept("rules", ("rules", "settings"), Lasting.UNTIL_CHANGED),
    Kept("access", ("tokens", "sessions", "webhooks"), Lasting.UNTIL_ENDED, SESSION_LIFETIME),
    Kept("allowances", ("allowances",), Lasting.UNTIL_TAKEN_OFF),
    Kept("memos", ("memos",), Lasting.UNTIL_CHOSEN, 3600),
    Kept("incoming", ("updates", "requests", "erasures"), Lasting.FOR, UPDATE_RETENTION),
)
"""Everything we keep about people."""

OF_NOBODY: Final = {
    "groups": "names a group",
    "roles": "names roles",
    "group_hours": "counts of a group",
    "group_days": "counts of a group",
    "bulletins": "when a group's next report is due",
    "migrations": "which changes of the stored data were made",
}
"""The other collections, and what they contain instead."""
