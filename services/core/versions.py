"""Versions of what the API shows, so that nobody overwrites somebody else's change without noticing."""

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
"""Documents that have a version, and the schema that the API shows them as."""


def version_of(shown: bytes) -> str:
    """The version of a resource as the API shows it: equal bytes have equal versions."""
    return hashlib.blake2b(shown, digest_size=12).hexdigest()


def check(document: BaseModel, expected: frozenset[str] | None) -> None:
    """Raise Outdated unless the document, read in the transaction that changes it, has an expected version.

    None accepts any version.
    """
    shown_as = _SHOWN_AS.get(type(document))
    if expected is None or shown_as is None:
        return
    if version_of(shown_as.model_validate(document).model_dump_json().encode()) not in expected:
        raise Outdated(Key.ERROR_VERSION_CONFLICT)
