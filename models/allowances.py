"""An allowance: a group that may have the bot or not, or a person who may add it to groups or not."""

from beanie import Document

from models.base import Moment


class Allowance(Document):
    """The document: collection `allowances`. It is about a group or a person, not both."""

    group_id: int | None = None
    user_id: int | None = None
    is_allowed: bool
    created_at: Moment

    class Settings:
        name = "allowances"
