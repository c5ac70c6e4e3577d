"""An allowance: whether a group may have the bot, or whether a person may add it to groups."""

from beanie import Document

from models.base import Moment


class Allowance(Document):
    """The document: collection `allowances`. It's about either a group or a person."""

    group_id: int | None = None
    user_id: int | None = None
    is_allowed: bool
    created_at: Moment

    class Settings:
        name = "allowances"
