"""Versions of what the API shows: two people who change the same thing never overwrite each other unnoticed."""

import hashlib
from typing import Any, Final

from pydantic import BaseModel

from models.federations import Federation, FederationBan, FederationBanRead, FederationRead
from models.groups import Group, GroupRead
from models.roles import Role, RoleRead
from models.rules import Rule, RuleRead
from models.settings import GroupSettings, SettingsRead
from models.tokens import Token, TokenRead
from models.users import User, UserRead
from models.webhooks import Webhook, WebhookRead
from services.core.errors import Outdated
from texts import Key

_SHOWN_AS: Final[dict[type[Any], type[BaseModel]]] = {
    Group: GroupRead,
    GroupSettings: SettingsRead,
    Role: RoleRead,
    Rule: RuleRead,
    User: UserRead,
    Webhook: WebhookRead,
    Federation: FederationRead,
    FederationBan: FederationBanRead,
    Token: TokenRead,
}
"""A thing that has a version, and how it is shown."""


def version_of(shown: bytes) -> str:
    """The version of a thing as the API shows it: the same bytes, the same version."""
    return hashlib.blake2b(shown, digest_size=12).hexdigest()


def check(document: BaseModel, expected: frozenset[str] | None) -> None:
    """Raise Outdated unless the document, read in the transaction that changes it, is of an expected version.

    None: whatever version it is.
    """
    shown_as = _SHOWN_AS.get(type(document))
    if expected is None or shown_as is None:
        return
    if version_of(shown_as.model_validate(document).model_dump_json().encode()) not in expected:
        raise Outdated(Key.ERROR_VERSION_CONFLICT)
