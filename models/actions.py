"""An action: a moderation measure, with its audit trail."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Final, Literal, Self

from beanie import Document
from pydantic import ConfigDict, Field, model_validator
from pydantic.config import JsonDict

from models.actors import Actor
from models.base import DocumentId, Duration, GroupId, Moment, Name, QueryMoment, ReadSchema, Schema, Text, UserId
from models.phrases import Phrase

BULK_ACTIONS_LIMIT: Final = 1000
BULK_REVERT_LIMIT: Final = 100
"""Actions that one request may undo, because each takes its own transactions."""
NEVER: Final = datetime.max.replace(tzinfo=UTC)
"""The end of an action without one."""


class ActionType(StrEnum):
    """The kinds of actions."""

    BAN = "ban"
    UNBAN = "unban"
    KICK = "kick"
    MUTE = "mute"
    UNMUTE = "unmute"
    WARN = "warn"
    UNWARN = "unwarn"
    RESTRICT = "restrict"
    UNRESTRICT = "unrestrict"
    PROMOTE = "promote"
    DEMOTE = "demote"
    DELETE = "delete"
    PIN = "pin"
    UNPIN = "unpin"


class ActionStatus(StrEnum):
    """The state of an action."""

    PENDING = "pending"
    COMPLETED = "completed"
    FAILED = "failed"
    REVERTED = "reverted"
    EXPIRED = "expired"
    RECORDED = "recorded"
    """Stored, but never carried out: Telegram wasn't asked."""


TIMED_ACTIONS: Final = frozenset({ActionType.BAN, ActionType.MUTE, ActionType.RESTRICT, ActionType.WARN})
MESSAGE_ACTIONS: Final = frozenset({ActionType.DELETE, ActionType.PIN, ActionType.UNPIN})
CHANNEL_ACTIONS: Final = frozenset({ActionType.BAN, ActionType.UNBAN})
"""Actions possible on a channel that posts under its own name (Bot API, banChatSenderChat)."""
UNDONE_BY: Final = {
    ActionType.BAN: ActionType.UNBAN,
    ActionType.MUTE: ActionType.UNMUTE,
    ActionType.RESTRICT: ActionType.UNRESTRICT,
    ActionType.WARN: ActionType.UNWARN,
    ActionType.PROMOTE: ActionType.DEMOTE,
    ActionType.PIN: ActionType.UNPIN,
}
"""The action that undoes each kind. The others can't be undone."""
MESSAGES_LIMIT: Final = 1000
"""Messages of one action, at most."""


class SendRight(StrEnum):
    """The rights that a restriction can take away (Bot API, ChatPermissions)."""

    MESSAGES = "can_send_messages"
    AUDIOS = "can_send_audios"
    DOCUMENTS = "can_send_documents"
    PHOTOS = "can_send_photos"
    VIDEOS = "can_send_videos"
    VIDEO_NOTES = "can_send_video_notes"
    VOICE_NOTES = "can_send_voice_notes"
    POLLS = "can_send_polls"
    OTHER = "can_send_other_messages"
    PREVIEWS = "can_add_web_page_previews"


MessageId = Annotated[int, Field(ge=1, lt=2**31)]
"""The Telegram ID of a message within its chat."""
ChannelId = GroupId
"""The Telegram ID of a channel: negative, like a group's."""


class Restriction(ReadSchema):
    """What somebody isn't allowed to do, and until when."""

    denied: list[str]
    """Names of permissions (Bot API, ChatPermissions)."""
    until: Moment | None = None
    """None: forever."""


class Action(Document):
    """The document: collection `actions`."""

    group_id: int
    user_id: int | None = None
    sender_chat_id: int | None = None
    """The channel it's about, instead of a user."""
    admin_id: int | None = None
    actor: Actor
    """Who took it: an admin, an API token or a rule. `admin_id` alone couldn't tell them apart."""
    action_type: ActionType
    reason: str = ""
    reason_phrase: Phrase | None = None
    """The reason, if the bot generated it; None: a person typed it."""
    duration: int | None = None
    message_ids: list[int] = []
    reaction_by: int | None = None
    title: str = ""
    denied: list[SendRight] = []
    everything: bool = False
    loud: bool = False
    rule_name: str | None = None
    """The broken rule, by which breaches are counted."""
    execute: bool = False
    """Whether it's carried out, rather than only recorded."""
    status: ActionStatus
    failure: str = ""
    failure_phrase: Phrase | None = None
    note: str = ""
    note_phrase: Phrase | None = None
    deleted: int | None = None
    standing: Restriction | None = None
    """The target's earlier restriction by others, which is in force again when this action is over."""
    address: str | None = None
    """The address of the request that asked for it, for the log of its outcome."""
    idempotency_key: str | None = None
    """Identifies the update or request that asked for it, so that repeating it finds this action."""
    claim: str | None = None
    """The process that is carrying it out."""
    due_at: Moment | None = None
    """When a process must handle it: when a claim expires, or when the time of a completed action is over."""
    expires_at: Moment | None = None
    lifts_itself: bool = True
    """Whether Telegram ends it at `expires_at`; otherwise we do."""
    reverts: str | None = None
    """The action that this one undoes."""
    reverted_by: Actor | None = None
    caused_by: str | None = None
    """For a penalty by escalation: the warning that reached the limit."""
    is_settled: bool = False
    """For a warning: whether it has led to a penalty, so that it no longer counts."""
    federation_id: str | None = None
    """The federation that took it."""
    origin_group_id: int | None = None
    """The group in which the federation was asked to."""
    occurred_at: Moment | None = None
    """When the message or command was sent that led to it, which may have waited.

    None in old records, or without one.
    """
    created_at: Moment
    updated_at: Moment
    crashes: int = 0
    """How often handling it failed with an unexpected error (storage/leases.py)."""
    set_aside: str | None = None
    """Why it's no longer tried, after too many such errors."""

    class Settings:
        name = "actions"

    @property
    def happened_at(self) -> datetime:
        """When the message or command was sent that led to it."""
        return self.occurred_at or self.created_at

    @property
    def end(self) -> datetime:
        """When its time is over; `NEVER` if it doesn't end."""
        return self.expires_at or NEVER

    @model_validator(mode="after")
    def _claims_nothing(self) -> Self:
        """Old records without a status say that they were completed."""
        if not self.execute and self.status is ActionStatus.COMPLETED:
            self.status = ActionStatus.RECORDED
        return self


def _demanded(field: str) -> JsonDict:
    """JSON Schema for: the field is present and not null."""
    return {"required": [field], "properties": {field: {"type": "string"}}}


REASON_LIMIT: Final = 1000
"""Characters of a reason, at most."""


class ActionCreate(Schema):
    """Body of POST /groups/{group_id}/actions."""

    action_type: ActionType | None = None
    """What to do. Leave it out if `rule_name` names a rule: its penalty applies."""
    user_id: UserId | None = None
    """The Telegram ID of the person. Only delete, pin and unpin work without one: they act on messages."""
    sender_chat_id: ChannelId | None = None
    """The Telegram ID of a channel that posts under its own name, instead of a person. For ban and unban only."""
    admin_id: UserId | None = None
    """The Telegram ID of the admin who did it, if a person did."""
    reason: Annotated[Text, Field(max_length=REASON_LIMIT)] = ""
    """Why, in words for people."""
    duration: Duration | None = None
    """How long it lasts, in seconds. Leave it out for one that doesn't end."""
    message_ids: Annotated[list[MessageId], Field(max_length=MESSAGES_LIMIT)] = []
    """The Telegram IDs of the messages to delete, or of the one to pin or unpin."""
    reaction_by: Annotated[int, Field(ge=-(2**63), lt=2**52)] | None = None
    """For delete: remove the reaction of this person or channel, and keep the message."""
    title: Annotated[str, Field(max_length=16)] = ""
    """For promote: the title that members see next to their name, at most 16 characters."""
    denied: Annotated[list[SendRight], Field(max_length=len(SendRight))] = []
    """For restrict: what they can't send. Leave it empty to allow plain text only."""
    everything: bool = False
    """For unwarn: take back all warnings, not just the last one. For unpin: unpin all messages."""
    loud: bool = False
    """For pin: notify all members."""
    rule_name: Name | None = None
    """The rule that they broke. Its penalty applies, unless `action_type` names another."""
    execute: bool | None = None
    """Whether Telegram is asked to do it; false only records it. Left out: yes, if the bot is on and there's something
    to act on."""
    status: Literal[ActionStatus.RECORDED] | None = None
    """`recorded` means the same as `execute: false`."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [_demanded("action_type"), _demanded("rule_name")]})

    @model_validator(mode="after")
    def _fits_the_type(self) -> Self:
        if self.execute and self.status is not None:
            raise ValueError("status goes with execute false only")
        if self.action_type is None:
            if self.rule_name is None:
                raise ValueError("action_type or rule_name is needed")
            return self
        if self.sender_chat_id is not None and (self.user_id is not None or self.action_type not in CHANNEL_ACTIONS):
            raise ValueError("sender_chat_id goes with ban and unban, without user_id")
        has_target = self.user_id is not None or self.sender_chat_id is not None
        if not has_target and self.action_type not in MESSAGE_ACTIONS:
            raise ValueError(f"user_id is needed for {self.action_type}")
        if self.reaction_by is not None and (self.action_type is not ActionType.DELETE or len(self.message_ids) != 1):
            raise ValueError("reaction_by goes with delete, and one message")
        if self.duration is not None and self.action_type not in TIMED_ACTIONS:
            raise ValueError(f"duration does not go with {self.action_type}")
        return self


class MachineAction(ActionCreate):
    """An action that the bot takes by itself, with a reason in any language."""

    reason_phrase: Phrase | None = None
    """The same as `reason`, as a key and values."""


class ActionBulkCreate(Schema):
    """Body of POST /groups/{group_id}/actions/bulk: all are stored, or none."""

    actions: Annotated[list[ActionCreate], Field(min_length=1, max_length=BULK_ACTIONS_LIMIT)]
    """The actions, in the order in which they are carried out."""


class ActionRevert(Schema):
    """Body of POST /groups/{group_id}/actions/{action_id}/revert."""

    reason: Annotated[Text, Field(max_length=REASON_LIMIT)] = ""
    """Why, in words for people."""


class ActionBulkRevert(Schema):
    """Body of POST /groups/{group_id}/actions/bulk-revert. Each is undone separately."""

    action_ids: Annotated[list[DocumentId], Field(min_length=1, max_length=BULK_REVERT_LIMIT)]
    """The IDs of the actions."""
    reason: Annotated[Text, Field(max_length=REASON_LIMIT)] = ""
    """Why, in words for people."""


class ActionRead(ReadSchema):
    """An action as the interfaces show it."""

    id: DocumentId
    """The action's own ID."""
    group_id: GroupId
    user_id: int | None = None
    """The Telegram ID of the person it's about; null if it's about messages or a channel."""
    user_name: str | None = None
    """What people call that person in the group: their @name or first name. Null if the bot doesn't know them."""
    sender_chat_id: int | None = None
    """The Telegram ID of the channel that it's about, instead of a person."""
    admin_id: int | None = None
    """The Telegram ID of the admin who did it; null if no person did."""
    admin_name: str | None = None
    """What people call that admin in the group; null if the bot doesn't know them."""
    actor: Actor
    """Who did it: a person, a token, a rule or the bot itself."""
    action_type: ActionType
    """What it does."""
    reason: str
    """Why, in words for people."""
    reason_phrase: Annotated[Phrase | None, Field(exclude=True)] = None
    """The reason, if the bot generated it, for chats in other languages."""
    duration: int | None = None
    """How long it lasts, in seconds; null if it doesn't end."""
    message_ids: list[int]
    """The Telegram IDs of the messages that it's about."""
    reaction_by: int | None = None
    """For delete: the person or channel whose reaction is removed."""
    title: str
    """For promote: the title that members see next to their name."""
    denied: list[SendRight]
    """For restrict: what they can't send. Empty: plain text is all they can send."""
    everything: bool
    """For unwarn: all warnings. For unpin: all messages."""
    loud: bool
    """For pin: whether members were notified."""
    rule_name: str | None = None
    """The rule that they broke, if there is one."""
    execute: bool
    """Whether Telegram is asked to do it; false if it's only recorded."""
    status: ActionStatus
    """Its state. `pending` changes by itself within seconds."""
    failure: str = ""
    """Why it failed, in words for people; empty if it didn't."""
    failure_phrase: Annotated[Phrase | None, Field(exclude=True)] = None
    note: str = ""
    """Additional information, such as a part that couldn't be done."""
    note_phrase: Annotated[Phrase | None, Field(exclude=True)] = None
    deleted: int | None = None
    """For delete: how many of the messages are gone."""
    expires_at: Moment | None = None
    """When it ends by itself, in UTC; null if it doesn't."""
    reverts: str | None = None
    """The ID of the action that this one undoes."""
    reverted_by: Actor | None = None
    """Who undid it; null if nobody did."""
    caused_by: str | None = None
    """The ID of the warning that led to it, for a penalty after too many warnings."""
    federation_id: str | None = None
    """The ID of the federation that did it."""
    origin_group_id: int | None = None
    """The Telegram ID of the group where the federation's ban was requested."""
    occurred_at: Moment | None = None
    """When the message or command that it answers was sent, in UTC; null in old records."""
    created_at: Moment
    updated_at: Moment

    @property
    def happened_at(self) -> datetime:
        """When the message or command was sent that led to it."""
        return self.occurred_at or self.created_at


class ActionReverted(ActionRead):
    """An action after undoing it."""

    still_restricted: bool = False
    """Whether another ban or restriction of the person is still in force."""
    undo_failure: str = ""
    """Why it couldn't be undone, in words for people; empty if it was, or if Telegram hasn't answered yet."""


class ActionQuery(Schema):
    """Filters of GET /groups/{group_id}/actions."""

    user_id: UserId | None = None
    """Only actions on this person, by their Telegram ID."""
    admin_id: UserId | None = None
    """Only actions by this admin, by their Telegram ID."""
    action_type: ActionType | None = None
    """Only actions of this type."""
    status: ActionStatus | None = None
    """Only actions with this status."""
    rule_name: Name | None = None
    """Only actions for breaking this rule."""
    since: Annotated[QueryMoment | None, Field(description="Not before this time.")] = None
    until: Annotated[QueryMoment | None, Field(description="Before this time.")] = None
