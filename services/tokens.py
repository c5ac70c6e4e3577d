"""API tokens: made, shown once, kept as a hash, revoked; and who stands behind one."""

import math
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from cachetools import LRUCache

from models.actors import Actor, ActorKind
from models.logs import EventType
from models.pages import Page, PageQuery
from models.tokens import (
    ALL_SCOPES,
    TOKENS_LIMIT,
    ExtraScope,
    Token,
    TokenCreate,
    TokenCreated,
    TokenRead,
    looks_like_a_token,
    make_secret,
)
from services import versions
from services.base import Service, Tools
from services.digests import digest
from services.errors import Conflict, Forbidden, Invalid, NotFound
from storage.cursors import BY_ID
from storage.database import Transaction
from storage.keys import Key, token_key

USE_NOTED_EVERY: Final = 60
"""Seconds between two notes of a token's last use: each is a write."""


KNOWN_LIMIT: Final = 10_000
"""Tokens whose callers are kept ready."""


@dataclass(slots=True)
class _Known:
    """A token as it was read, and who comes by it."""

    key: Key[TokenRead]
    token: TokenRead
    actor: Actor
    noted_at: float


class Tokens(Service):
    """Makes, shows, checks and revokes tokens."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._timer = time.monotonic
        self._known: LRUCache[str, _Known] = LRUCache(KNOWN_LIMIT)

    async def create(self, body: TokenCreate, actor: Actor) -> TokenCreated:
        """Make a token; nobody gives one more than he has. Raises Forbidden, Conflict, Invalid."""
        self._permissions.require_scope(actor, ExtraScope.TOKENS_MANAGE)
        scopes = _expanded(body.scopes)
        lacking = sorted(scopes - self._permissions.scopes_of(actor))
        if lacking:
            raise Forbidden(f"You can't give what you lack: {', '.join(lacking)}")
        if actor.group_ids is not None and not set(body.group_ids or ()) <= actor.group_ids:
            raise Forbidden("You can't give groups that you lack")
        if actor.group_ids is not None and body.group_ids is None:
            raise Forbidden("Name the groups: you have not all of them")
        now = self._clock()
        if body.expires_at is not None and body.expires_at <= now:
            raise Invalid("expires_at", "must be in the future")
        owner_id = actor.acts_for
        own = await self._in.tokens.all({"owner_id": owner_id}, TOKENS_LIMIT)
        if any(actor.asked_for(token.told_by) for token in own):
            raise Conflict("The token was made, and shown once: make another")
        if len(own) == TOKENS_LIMIT:
            raise Conflict(f"One owner has at most {TOKENS_LIMIT} tokens")
        secret = make_secret()
        token = Token(
            digest=digest(secret),
            name=body.name,
            scopes=sorted(body.scopes),
            group_ids=body.group_ids,
            owner_id=owner_id,
            actor=actor,
            told_by=actor.request_key,
            expires_at=body.expires_at,
            created_at=now,
        )

        async def work(tx: Transaction) -> Token:
            await self._in.tokens.insert(token, tx)
            await self._log(tx, token, EventType.TOKEN_CREATED, actor, "made")
            return token

        kept = await self._audit.transaction(work)
        return TokenCreated(**TokenRead.model_validate(kept).model_dump(), token=secret)

    async def page(self, page: PageQuery, actor: Actor) -> Page[TokenRead]:
        """Tokens; a person sees his own. Raises Forbidden."""
        self._permissions.require_scope(actor, ExtraScope.TOKENS_MANAGE)
        where = _visible_to(actor)
        return Page[TokenRead].model_validate(await self._in.tokens.page(where, BY_ID, page))

    async def revoke(self, token_id: str, actor: Actor) -> None:
        """End a token: at once in this process, and within its time in the cache (2 s) in all. Raises NotFound."""

        async def work(tx: Transaction) -> Token:
            token = await self._find(token_id, actor, tx)
            versions.check(token, actor.expected_versions)
            await self._in.tokens.delete({"_id": token.id}, tx)
            await self._log(tx, token, EventType.TOKEN_REVOKED, actor, "revoked")
            return token

        token = await self._audit.transaction(work)
        await self._cache.drop(token_key(token.digest))

    async def get(self, token_id: str, actor: Actor) -> TokenRead:
        """One token. Raises NotFound, Forbidden."""
        return TokenRead.model_validate(await self._find(token_id, actor))

    async def _find(self, token_id: str, actor: Actor, tx: Transaction = None) -> Token:
        self._permissions.require_scope(actor, ExtraScope.TOKENS_MANAGE)
        where = {} if token_id == actor.id else _visible_to(actor)  # a token may look at itself, and end itself
        token = await self._in.tokens.find_by_id(token_id, where, tx)
        if token is None:
            raise NotFound("There is no such token")
        return token

    async def _log(self, tx: Transaction, token: Token, event: EventType, actor: Actor, what: str) -> None:
        details = {"token_id": str(token.id), "scopes": token.scopes, "group_ids": token.group_ids}
        await self._audit.write(tx, None, event, actor, f"token “{token.name}” {what}", details)

    async def authenticate(self, secret: str) -> Actor | None:
        """Who stands behind a token; None for what is none, or is one no more."""
        hashed = digest(secret)
        known = self._known.get(hashed)
        if known is None or self._cache.near(known.key) is not known.token:
            known = await self._learn(secret, hashed)
        if known is None or (known.token.expires_at is not None and known.token.expires_at <= self._clock()):
            return None
        now = self._timer()
        if now - known.noted_at >= USE_NOTED_EVERY:
            known.noted_at = now
            await self._in.tokens.change({"digest": hashed}, {"last_used_at": self._clock()})
        return known.actor

    async def _learn(self, secret: str, hashed: str) -> _Known | None:
        """Read a token, if the text is one, and keep its caller ready."""
        key = token_key(hashed)
        token = await self._cache.get(key, lambda: self._load(hashed)) if looks_like_a_token(secret) else None
        if token is None:
            return None
        before = self._known.get(hashed)
        noted_at = before.noted_at if before is not None else -math.inf
        known = self._known[hashed] = _Known(key, token, _actor_of(token), noted_at)
        return known

    async def _load(self, hashed: str) -> TokenRead | None:
        found = await self._in.tokens.find({"digest": hashed})
        return TokenRead.model_validate(found) if found else None


def _visible_to(actor: Actor) -> dict[str, Any]:
    """A person sees his own tokens; a token of the operator's that may not do everything, those that it made."""
    if actor.is_unrestricted:
        return {}
    return {"actor.id": actor.id} if actor.acts_for is None else {"owner_id": actor.acts_for}


def _actor_of(token: TokenRead) -> Actor:
    is_full = ExtraScope.ALL in token.scopes and token.group_ids is None and token.owner_id is None
    return Actor(
        kind=ActorKind.TOKEN,
        id=token.id,
        name=token.name,
        scopes=None if is_full else _expanded(token.scopes),
        group_ids=None if token.group_ids is None else frozenset(token.group_ids),
        owner_id=token.owner_id,
    )


def _expanded(scopes: Iterable[str]) -> frozenset[str]:
    given = frozenset(str(scope) for scope in scopes)
    return ALL_SCOPES if ExtraScope.ALL in given else given
