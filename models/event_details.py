"""The meaning and the `details` of each event, in logs and for webhooks. docs/api/events.md is generated from this."""

from typing import Any, Final, NamedTuple

from pydantic import BaseModel

from models.actions import ActionType
from models.base import DocumentId, GroupId, Moment, Schema, UserId
from models.filter import SampleLabel
from models.imports import Source
from models.logs import EventType
from models.reports import ReportVerdict
from models.roles import RoleCreate
from models.rules import RuleCreate


class NoDetails(Schema):
    """Empty."""


class ActionDetails(Schema):
    """The action that it's about. `GET …/actions/{action_id}` shows all of it."""

    action_id: DocumentId
    """The action's own ID."""
    user_id: UserId | None
    """The Telegram ID of the person; null if it's about messages or a channel, or if they were forgotten."""
    action_type: ActionType
    """What it does."""


class ActionsDetails(Schema):
    """Actions that were recorded together."""

    action_ids: list[DocumentId]
    """The actions' own IDs."""


class PersonDetails(Schema):
    """The person that it's about."""

    user_id: UserId | None
    """The Telegram ID of the person; null if they were forgotten."""


class MoveDetails(PersonDetails):
    """The person that joined or left."""

    happened_at: Moment
    """When it happened, according to Telegram. The log's own time is when the bot heard about it."""


class BrokenRuleDetails(Schema):
    """The message that breaks a rule. The log's `actor` is the rule."""

    user_id: UserId | None
    """The Telegram ID of its author; null for a channel, or if they were forgotten."""
    message_id: int
    """The Telegram ID of the message within the group; 0 if it isn't about a message."""


class ReportDetails(Schema):
    """The message that was reported."""

    message_id: int
    """The Telegram ID of the message within the group."""
    author_id: UserId | None
    """The Telegram ID of its author; null if they were forgotten."""


class DecisionDetails(ReportDetails):
    """The message that was reported, and an admin's decision."""

    verdict: ReportVerdict
    """The decision."""
    action_id: DocumentId | None
    """The action that it led to; null if there's none."""


class UnsureDetails(Schema):
    """A message that waits in the review queue."""

    user_id: UserId | None
    """The Telegram ID of its author; null for a channel."""
    message_id: int
    """The Telegram ID of the message within the group."""
    score: float
    """The filter's score of it, from 0.3 to 1."""


class SampleDetails(Schema):
    """A sample of the spam filter."""

    sample_id: DocumentId
    """Its ID."""
    label: SampleLabel
    """What it was marked as."""


class ChangeDetails(Schema):
    """The changed fields, with their old and new values."""

    before: dict[str, Any]
    """The fields that changed, with their old values. A secret reads “(hidden)”."""
    after: dict[str, Any]
    """The same fields, with their new values."""


class ImportDetails(ChangeDetails):
    """What an import changed. `before` and `after` are those of the settings."""

    source: Source
    """Whose file it was."""
    added: dict[str, list[str]]
    """The names of what is new, by their part of the file."""
    changed: dict[str, list[str]]
    """The names of what changed, by their part of the file; of people, only `people` says how many."""
    people: int
    """How many people got a role or were approved."""
    samples: int = 0
    """How many texts the spam filter learned."""


class RaidDetails(ChangeDetails):
    """The joins that turned anti-raid on, and until when it's on."""

    joins: int
    """How many people joined."""
    window: int
    """Within how many seconds they joined."""


class PersonChangeDetails(ChangeDetails):
    """The person, and what changed."""

    user_id: UserId | None
    """The Telegram ID of the person; null if they were forgotten."""


class RoleChangeDetails(ChangeDetails):
    """The role, and what changed."""

    name: str
    """The role's name."""


class RuleChangeDetails(ChangeDetails):
    """The rule, and what changed."""

    rule_name: str
    """The rule's name."""


class RoleDeletedDetails(Schema):
    """The role before it was deleted."""

    name: str
    """The role's name."""
    before: RoleCreate
    """The role, as one would create it again."""


class RuleDeletedDetails(Schema):
    """The rule before it was deleted."""

    rule_name: str
    """The rule's name."""
    before: RuleCreate | None = None
    """The rule, as you would create it again; null if this version couldn't read it."""


class WebhookFacts(Schema):
    """What a log entry says about a webhook. Its address isn't included, because it may contain a secret."""

    host: str
    """The host that events are sent to."""
    events: list[EventType]
    """The events that are sent."""


class WebhookCreatedDetails(Schema):
    """The webhook after the event."""

    webhook_id: DocumentId
    """The webhook's own ID."""
    after: WebhookFacts
    """Its host and its events."""


class WebhookDeletedDetails(Schema):
    """The webhook before it was deleted."""

    webhook_id: DocumentId
    """The webhook's own ID."""
    before: WebhookFacts
    """Its host and its events."""


class WebhookDetails(Schema):
    """The webhook that it's about."""

    webhook_id: DocumentId
    """The webhook's own ID."""


class FederationDetails(Schema):
    """The federation that it's about."""

    federation_id: DocumentId
    """The federation's own ID."""


class FederationBanDetails(FederationDetails):
    """The federation, the person, and why."""

    user_id: UserId | None
    """The Telegram ID of the person; null if they were forgotten."""
    reason: str
    """Why they were banned, in words for people."""


class FederationImportDetails(FederationDetails):
    """The federation, and how many people were banned."""

    count: int
    """How many people were banned."""


class AllowanceDetails(Schema):
    """The group or the person. Both are null if all entries that allow something were deleted."""

    group_id: GroupId | None
    """The Telegram ID of the group."""
    user_id: UserId | None
    """The Telegram ID of the person."""
    is_allowed: bool
    """Whether they can add the bot."""


class TokenDetails(Schema):
    """The token that it's about."""

    token_id: DocumentId
    """The token's own ID, which isn't secret."""
    scopes: list[str]
    """Its scopes."""
    group_ids: list[GroupId] | None
    """The Telegram IDs of the groups that it's valid for; null for all."""


class Event(NamedTuple):
    """One kind of event."""

    meaning: str
    details: type[BaseModel] = NoDetails


EVENTS: Final[dict[EventType, Event]] = {
    EventType.GROUP_REGISTERED: Event("A group was created."),
    EventType.GROUP_UPDATED: Event("The group's details changed, or it joined or left a federation.", ChangeDetails),
    EventType.GROUP_REMOVED: Event("The bot was removed from the group.", ChangeDetails),
    EventType.GROUP_MIGRATED: Event("The group became a supergroup, and has a new ID.", ChangeDetails),
    EventType.GROUP_DELETED: Event("The group was deleted with everything that belonged to it."),
    EventType.GROUP_IMPORTED: Event("A configuration file was imported into the group.", ImportDetails),
    EventType.USER_JOINED: Event("Somebody joined.", MoveDetails),
    EventType.USER_LEFT: Event("Somebody left, or was removed.", MoveDetails),
    EventType.USER_APPROVED: Event("Somebody was approved, or an approval was taken away.", PersonChangeDetails),
    EventType.USER_TRUSTED: Event(
        "Somebody gave a person the spam filter's trust, or took it away.", PersonChangeDetails
    ),
    EventType.USER_ROLE_CHANGED: Event("Somebody has another role, or was marked as gone.", PersonChangeDetails),
    EventType.ROLE_CREATED: Event("A role was created.", RoleCreate),
    EventType.ROLE_UPDATED: Event("A role changed.", RoleChangeDetails),
    EventType.ROLE_DELETED: Event("A role was deleted.", RoleDeletedDetails),
    EventType.RULE_CREATED: Event("A rule was created.", RuleCreate),
    EventType.RULE_UPDATED: Event("A rule changed.", RuleChangeDetails),
    EventType.RULE_DELETED: Event("A rule was deleted.", RuleDeletedDetails),
    EventType.RULE_MATCHED: Event("A message broke a rule.", BrokenRuleDetails),
    EventType.REPORT_OPENED: Event("A member reported a message that nobody had reported before.", ReportDetails),
    EventType.REPORT_DECIDED: Event("An admin decided a report.", DecisionDetails),
    EventType.FILTER_TAUGHT: Event("Somebody marked a text for the spam filter.", SampleDetails),
    EventType.FILTER_UNTAUGHT: Event("Somebody deleted a sample of the spam filter.", SampleDetails),
    EventType.FILTER_UNSURE: Event(
        "The spam filter isn't sure about a message. Logged for groups with a log channel or a webhook for it.",
        UnsureDetails,
    ),
    EventType.SETTINGS_UPDATED: Event("The settings changed.", ChangeDetails),
    EventType.FEDERATION_CREATED: Event("A federation was created.", FederationDetails),
    EventType.FEDERATION_UPDATED: Event("A federation changed.", ChangeDetails),
    EventType.FEDERATION_DELETED: Event("A federation was deleted.", FederationDetails),
    EventType.FEDERATION_BANNED: Event("Somebody was banned in all groups of a federation.", FederationBanDetails),
    EventType.FEDERATION_UNBANNED: Event("A ban was lifted in all groups of a federation.", FederationBanDetails),
    EventType.FEDERATION_IMPORTED: Event("Bans were imported into a federation.", FederationImportDetails),
    EventType.TOKEN_CREATED: Event("A token was created.", TokenDetails),
    EventType.TOKEN_REVOKED: Event("A token was revoked, or ended with its group.", TokenDetails),
    EventType.SESSION_OPENED: Event("Somebody signed in."),
    EventType.SESSION_CLOSED: Event("Somebody signed out."),
    EventType.WEBHOOK_CREATED: Event("A webhook was created.", WebhookCreatedDetails),
    EventType.WEBHOOK_UPDATED: Event("A webhook changed.", ChangeDetails),
    EventType.WEBHOOK_DELETED: Event("A webhook was deleted.", WebhookDeletedDetails),
    EventType.WEBHOOK_TESTED: Event(
        "Somebody tests a webhook: only that webhook gets the event, and it isn't logged.", WebhookDetails
    ),
    EventType.WEBHOOK_SWITCHED_OFF: Event("A webhook was switched off because it failed too often.", WebhookDetails),
    EventType.ALLOWANCE_CHANGED: Event("An operator changed who can add the bot.", AllowanceDetails),
    EventType.PERSON_FORGOTTEN: Event("Somebody is being forgotten: they asked for it, or an operator did."),
    EventType.CAPTCHA_NOT_ASKED: Event("The bot couldn't ask a new member a captcha.", PersonDetails),
    EventType.RAID_BEGAN: Event("Too many people joined, so anti-raid turned itself on.", RaidDetails),
    EventType.ACTION_RECORDED: Event("Actions were recorded, but not carried out.", ActionsDetails),
    EventType.ACTION_COMPLETED: Event("Telegram carried out an action.", ActionDetails),
    EventType.ACTION_FAILED: Event("Telegram refused an action.", ActionDetails),
    EventType.ACTION_REVERTED: Event("An action was undone.", ActionDetails),
    EventType.ACTION_EXPIRED: Event("An action ended by itself.", ActionDetails),
}
INSTALLATION_EVENTS: Final = frozenset(
    event for event in EventType if event.partition(".")[0] in ("federation", "token", "session", "person", "allowance")
)
"""Events that aren't about one group: `GET /logs` lists them, and webhooks don't get them."""
