"""Examples of each body and of the main responses. A test checks them against the models."""

from collections.abc import Mapping
from typing import Any, Final

from pydantic import BaseModel

from models.actions import ActionBulkCreate, ActionBulkRevert, ActionCreate, ActionRead, ActionRevert
from models.blocklist import BlocklistAdd
from models.federations import (
    BanImportBody,
    FederationBanCreate,
    FederationBanRead,
    FederationCreate,
    FederationPatch,
    FederationRead,
)
from models.filter import ReviewDecide, ReviewRead, SampleCreate, SampleRead, TextToJudge, Verdict
from models.floods import FloodPut
from models.groups import GroupBulkCreate, GroupCreate, GroupDetails, GroupPatch, GroupRead
from models.imports import ImportBody
from models.logs import LogInWords
from models.me import Me
from models.messages import MessageToTest, RuleTest
from models.pages import Page
from models.penalties import PenaltyFields
from models.previews import GreetingToPreview
from models.reports import ReportCreate, ReportDecide, ReportDecided, ReportRead, ReportReceipt
from models.roles import RoleCreate, RolePatch, RoleRead
from models.rules import RuleCreate, RulePatch, RuleRead, RulesOrder
from models.schedules import Schedule
from models.sessions import CodeRequest, Login
from models.settings import SettingsPatch, SettingsRead, SettingsReplace
from models.setup import SetupOffer, SetupPlan
from models.tokens import TokenCreate, TokenCreated, TokenRead
from models.users import UserPatch, UserRead
from models.webhooks import WebhookCreate, WebhookCreated, WebhookPatch, WebhookRead
from webapi.endpoints import Endpoint
from webapi.messages import Message

_GROUP: Final = -1001234567890
_MIA: Final = 123456789
_ADAM: Final = 987654321
_ID: Final = "65a1b2c3d4e5f60718293a4b"
_NOW: Final = "2026-01-01T12:00:00Z"
_STAMPS: Final = {"created_at": _NOW, "updated_at": _NOW}
_KEPT: Final = {"id": _ID, "group_id": _GROUP, **_STAMPS}
_BY_ADAM: Final = {"kind": "telegram", "id": str(_ADAM), "name": "Adam"}
_BY_TOKEN: Final = {"kind": "token", "id": _ID, "name": "my script"}
_WORDS: Final = {"type": "words", "words": ["casino", "free money"]}
_RULE: Final = {"rule_name": "no-spam", "trigger": _WORDS, "penalty": "mute", "penalty_duration": 3600}
_ROLE: Final = {
    "name": "helper",
    "permissions": ["moderate.warn", "moderate.delete"],
    "priority": 20,
    "color": "#2e7d32",
    "description": "Helps the moderators",
}
_MUTE: Final = {"action_type": "mute", "user_id": _MIA, "duration": 3600, "reason": "spam"}
_URL: Final = "https://example.org/hook"

BODIES: Final[Mapping[type[BaseModel], dict[str, Any]]] = {
    ActionCreate: _MUTE,
    ActionBulkCreate: {"actions": [_MUTE, {"action_type": "delete", "message_ids": [41, 42]}]},
    ActionBulkRevert: {"action_ids": [_ID], "reason": "it was a mistake"},
    ActionRevert: {"reason": "it was a mistake"},
    BlocklistAdd: {"words": ["casino", "free money"], "reason": "No advertising", "penalty": "warn"},
    ImportBody: {
        "format": "groupkeeper-group",
        "version": 1,
        "settings": {"captcha_enabled": True},
        "roles": [_ROLE],
        "rules": [_RULE],
        "people": [{"user_id": _MIA, "name": "Mia", "role": "helper"}],
    },
    BanImportBody: {"file": "id,reason\n123456789,spam\n"},
    CodeRequest: {},
    FederationBanCreate: {"user_id": _MIA, "reason": "spam"},
    FederationCreate: {"name": "Chess clubs", "admin_ids": [_ADAM]},
    FederationPatch: {"name": "Chess and go clubs"},
    FloodPut: {"messages": 5, "seconds": 10, "penalty": "mute", "penalty_duration": 3600},
    GreetingToPreview: {"text": "Welcome, {mention}!"},
    GroupBulkCreate: {"groups": [{"group_id": _GROUP, "name": "Chess club"}]},
    GroupCreate: {"group_id": _GROUP, "name": "Chess club", "description": "All about chess"},
    GroupDetails: {"name": "Chess club", "description": "All about chess"},
    GroupPatch: {"description": "All about chess"},
    Login: {"token": "gk_…"},
    MessageToTest: {"text": "Win at our casino", "user_id": _MIA},
    PenaltyFields: {"penalty": "kick"},
    ReportCreate: {"message_id": 42, "author_id": _MIA},
    ReportDecide: {"verdict": "delete"},
    RoleCreate: _ROLE,
    RolePatch: {"permissions": ["moderate.warn"]},
    RuleCreate: _RULE,
    RulesOrder: {"rule_names": ["no-spam", "no-ads"]},
    RulePatch: {"penalty": "ban", "penalty_duration": None},
    Schedule: {"start": "22:00", "end": "07:00", "zone": "Europe/Berlin"},
    ReviewDecide: {"verdict": "ham"},
    SampleCreate: {"text": "Earn $500 a day, DM me", "label": "spam"},
    SettingsPatch: {"welcome_message_enabled": True, "welcome_message": "Welcome, {mention}!"},
    SettingsReplace: {"language": "en", "captcha_enabled": True},
    SetupPlan: {"captcha": "button", "spam": "mute", "newcomers": True, "flood": 5, "raids": True},
    TextToJudge: {"text": "Earn $500 a day, DM me"},
    TokenCreate: {"name": "my script", "scopes": ["actions.view", "moderate.mute"], "group_ids": [_GROUP]},
    UserPatch: {"role": "helper"},
    WebhookCreate: {"url": _URL, "events": ["action.completed", "user.joined"]},
    WebhookPatch: {"is_active": True},
}
"""An example of each body."""

_WEBHOOK: Final = {**_KEPT, **BODIES[WebhookCreate], "is_active": True, "failure": "", "owner_id": _ADAM}
_TOKEN: Final = {
    **BODIES[TokenCreate],
    "id": _ID,
    "owner_id": _ADAM,
    "actor": _BY_ADAM,
    "expires_at": None,
    "last_used_at": None,
    "created_at": _NOW,
}
_ACTION: Final = {
    **_KEPT,
    **_MUTE,
    "user_name": "@mia",
    "actor": _BY_TOKEN,
    "message_ids": [],
    "title": "",
    "denied": [],
    "everything": False,
    "loud": False,
    "execute": True,
    "status": "completed",
    "expires_at": "2026-01-01T13:00:00Z",
}
_REPORT: Final = {
    **_KEPT,
    "message_id": 42,
    "author_id": _MIA,
    "reporters": [_ADAM],
    "status": "handled",
    "verdict": "delete",
    "decided_by": _BY_ADAM,
}
_ANSWERS: Final[Mapping[type[BaseModel], dict[str, Any]]] = {
    SampleRead: {**BODIES[SampleCreate], "id": _ID, "group_id": _GROUP, "actor": _BY_ADAM, "created_at": _NOW},
    ReviewRead: {
        "id": _ID,
        "group_id": _GROUP,
        "message_id": 42,
        "user_id": _MIA,
        "text": "Selling my old bike for $50",
        "score": 0.41,
        "is_spam": False,
        "verdicts": ["spam", "ham"],
        "reasons": [{"code": "money", "weight": 0.9, "text": "a sum of money"}],
        "created_at": _NOW,
        "expires_at": "2026-01-02T12:00:00Z",
    },
    Verdict: {
        "score": 0.934,
        "is_spam": True,
        "reasons": [
            {"code": "words", "weight": 1.75, "text": "its words"},
            {"code": "money", "weight": 0.9, "text": "a sum of money"},
        ],
    },
    ActionRead: _ACTION,
    FederationBanRead: {
        "id": _ID,
        "federation_id": _ID,
        "user_id": _MIA,
        "reason": "spam",
        "origin_group_id": _GROUP,
        "actor": _BY_ADAM,
        "created_at": _NOW,
    },
    FederationRead: {"id": _ID, "name": "Chess clubs", "owner_id": _ADAM, "admin_ids": [], **_STAMPS},
    GroupRead: {
        **_KEPT,
        **BODIES[GroupDetails],
        "member_count": 250,
        "admin_count": 3,
        "is_active": True,
        "photo_url": None,
    },
    LogInWords: {
        "id": _ID,
        "group_id": _GROUP,
        "event_type": "user.joined",
        "severity": "info",
        "message": "Mia joined",
        "text": f"New member\nPerson: @mia ({_MIA})",
        "actor": {"kind": "telegram", "id": str(_MIA), "name": "Mia"},
        "details": {"user_id": _MIA},
        "timestamp": _NOW,
    },
    Me: {
        "kind": "telegram",
        "id": str(_ADAM),
        "name": "Adam",
        "scopes": ["moderate.mute", "rules.view"],
        "groups": [
            {
                "group_id": _GROUP,
                "name": "Chess club",
                "role": "helper",
                "permissions": ["moderate.mute", "rules.view"],
            }
        ],
    },
    ReportDecided: _REPORT,
    ReportRead: _REPORT,
    ReportReceipt: {"message_id": 42, "is_first": True, "count": 1, "has_acted": False},
    RoleRead: {**_KEPT, **_ROLE},
    RuleRead: {**_KEPT, **_RULE},
    RuleTest: {
        "matches": [
            {
                "rule_name": "no-spam",
                "why": "the word “casino”",
                "would": "mute 1h",
                "applies": True,
                "marks": [{"offset": 11, "length": 6}],
            }
        ]
    },
    SettingsRead: {**_KEPT, "captcha_enabled": True},
    SetupOffer: {
        "plan": BODIES[SetupPlan],
        "captchas": ["button", "math", None],
        "spam": ["mute", "delete", "log", None],
        "floods": [8, 5, None],
    },
    TokenCreated: {**_TOKEN, "token": "gk_…"},
    TokenRead: _TOKEN,
    UserRead: {
        **_KEPT,
        "user_id": _MIA,
        "username": "mia",
        "first_name": "Mia",
        "role": "helper",
        "assigned_role": "helper",
        "telegram_status": "member",
        "is_active": True,
    },
    WebhookCreated: {**_WEBHOOK, "secret": "whsec_…"},
    WebhookRead: _WEBHOOK,
}
"""Examples of the main responses; fields left out have their default."""


_PATH: Final = {"group_id": _GROUP, "user_id": _MIA, "message_id": 42, "kind": "sticker"}


def of_answer(endpoint: Endpoint[Any, Any]) -> dict[str, Any] | None:
    """A response's example; None if there is none."""
    given = _ANSWERS.get(endpoint.data) if endpoint.data is not None else None
    if endpoint.data is None or given is None:
        return None
    data = endpoint.data.model_validate(given)
    body = endpoint.body.model_validate(BODIES.get(endpoint.body, {}))
    shown = data.model_dump(mode="json")
    about = Page(items=[data]) if endpoint.is_paged else data
    answer = {
        "success": True,
        "data": [shown] if endpoint.is_paged else shown,
        "message": Message(endpoint.message).about(about, _PATH, body),
    }
    return {**answer, "pagination": {"limit": 50, "next_cursor": None}} if endpoint.is_paged else answer
