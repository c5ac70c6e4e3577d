"""API tokens: created, shown once, stored as a hash, revoked; and the actor of a token."""

import math
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from cachetools import LRUCache, TTLCache

from models.actors import OPERATOR_ID, Actor, ActorKind
from models.logs import EventType
from models.pages import Page, PageQuery
from models.tokens import (
    ALL_SCOPES,
    LINE_LIMIT,
    NAMED_SCOPES,
    TOKENS_LIMIT,
    ExtraScope,
    Token,
    TokenCreate,
    TokenCreated,
    TokenRead,
    looks_like_a_token,
    make_secret,
)
from services.core import versions
from services.core.base import Service, Tools
from services.core.digests import digest
from services.core.errors import Conflict, Forbidden, Invalid, NotFound
from services.core.permissions import check_gives
from storage.cursors import BY_ID
from storage.database import Transaction
from storage.keys import CacheKey, token_key
from texts import Key

USE_NOTED_EVERY: Final = 60
"""Seconds between two updates of a token's last use, because each one is a write."""


KNOWN_LIMIT: Final = 10_000
"""How many tokens' callers are cached, and how many invalid tokens."""
UNKNOWN_FOR: Final = 10
"""Seconds for which an invalid token isn't looked up again."""


@dataclass(slots=True)
class _Known:
    """A token as it was read, and its caller."""

    key: CacheKey[TokenRead]
    token: TokenRead
    actor: Actor
    noted_at: float


class Tokens(Service):
    """Creates, shows, checks and revokes tokens."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._timer = time.monotonic
        self._known: LRUCache[str, _Known] = LRUCache(KNOWN_LIMIT)
        self._unknown: TTLCache[str, bool] = TTLCache(KNOWN_LIMIT, UNKNOWN_FOR)
        self._admitted: dict[str, Actor] = {}

    def admit(self, secret: str, actor: Actor) -> None:
        """Accept a token that isn't in the database: the operator's."""
        self._admitted[digest(secret)] = actor

    async def create(self, body: TokenCreate, actor: Actor) -> TokenCreated:
        """Create a token, with no more rights or time than its creator. Raises Forbidden, Conflict, Invalid."""
        self._permissions.require_scope(actor, ExtraScope.TOKENS_MANAGE)
        scopes = _expanded(body.scopes)
        check_gives(scopes, self._permissions.scopes_of(actor))
        if actor.group_ids is not None and not set(body.group_ids or ()) <= actor.group_ids:
            raise Forbidden(Key.ERROR_TOKEN_GROUPS_EXCEED_OWN)
        if actor.group_ids is not None and body.group_ids is None:
            raise Forbidden(Key.ERROR_TOKEN_GROUPS_REQUIRED)
        owner_id, line = actor.acts_for, await self._ancestry_of(actor)
        root_id = str(line[-1].id) if line else None
        expires_at = self._end(body, line)
        await self._check_count({"root_id": root_id} if line else {"owner_id": owner_id, "root_id": None}, actor)
        secret = make_secret()
        token = Token(
            digest=digest(secret),
            name=body.name,
            scopes=sorted(body.scopes),
            group_ids=body.group_ids,
            owner_id=owner_id,
            actor=actor,
            root_id=root_id,
            told_by=actor.request_key,
            expires_at=expires_at,
            created_at=self._clock(),
        )

        async def work(tx: Transaction) -> Token:
            await self._in.tokens.insert(token, tx)
            await self._log(tx, token, EventType.TOKEN_CREATED, actor, "created")
            return token

        kept = await self._audit.transaction(work)
        return TokenCreated(**TokenRead.model_validate(kept).model_dump(), token=secret)

    def _end(self, body: TokenCreate, line: Sequence[Token]) -> datetime | None:
        """When a new token ends: no later than its ancestors. Raises Invalid."""
        latest = _earliest(token.expires_at for token in line)
        if body.expires_at is None:
            return latest
        if body.expires_at <= self._clock():
            raise Invalid("expires_at", Key.ERROR_EXPIRY_IN_THE_PAST)
        if latest is not None and body.expires_at > latest:
            raise Invalid("expires_at", Key.ERROR_EXPIRY_AFTER_OWN, latest=latest)
        return body.expires_at

    async def _check_count(self, where: dict[str, Any], actor: Actor) -> None:
        """Raise Conflict if the owner has reached the limit, or if the same request has created one already."""
        own = await self._in.tokens.all(where, TOKENS_LIMIT)
        if any(actor.asked_for(token.told_by) for token in own):
            raise Conflict(Key.ERROR_SECRET_SHOWN_ONCE)
        if len(own) == TOKENS_LIMIT:
            raise Conflict(Key.ERROR_LIMIT_TOKENS, limit=TOKENS_LIMIT)

    async def _ancestry_of(self, actor: Actor) -> list[Token]:
        """The acting token, the one that created it, and so on. Raises Forbidden if one of them has ended."""
        line: list[Token] = []
        while _is_made(actor):
            token = await self._in.tokens.find_by_id(actor.id, {})
            if token is None or _is_over(token.expires_at, self._clock()):
                raise Forbidden(Key.ERROR_TOKEN_ENDED)
            line.append(token)
            if len(line) == LINE_LIMIT:
                raise Forbidden(Key.ERROR_LIMIT_TOKEN_LINE, limit=LINE_LIMIT)
            actor = token.actor
        return line

    async def page(self, page: PageQuery, actor: Actor) -> Page[TokenRead]:
        """Tokens: a person's own, or those that a token has created. Raises Forbidden."""
        self._permissions.require_scope(actor, ExtraScope.TOKENS_MANAGE)
        where = _visible_to(actor)
        found = await self._in.tokens.page(where, BY_ID, page)
        return found.shown_as(TokenRead)

    async def revoke(self, token_id: str, actor: Actor) -> None:
        """End a token and all its descendants: here at once, in other processes within 2 s (token_key).

        Raises NotFound.
        """

        async def work(tx: Transaction) -> None:
            token = await self._find(token_id, actor, tx)
            versions.check(token, actor.expected_versions)
            family = [token, *await self._descendants_of(token, tx)]
            await self._in.tokens.delete({"_id": {"$in": [one.id for one in family]}}, tx)
            for one in family:
                await self._log(tx, one, EventType.TOKEN_REVOKED, actor, "revoked")
            await self._audit.stale(tx, *(token_key(one.digest) for one in family))

        await self._audit.transaction(work)

    async def _descendants_of(self, token: Token, tx: Transaction) -> list[Token]:
        """All tokens that a token created, and those that they created."""
        made: list[Token] = []
        makers = [str(token.id)]
        while makers:
            where = {"actor.kind": ActorKind.TOKEN, "actor.id": {"$in": makers}}
            children = await self._in.tokens.all(where, TOKENS_LIMIT * LINE_LIMIT, tx)
            made += children
            makers = [str(child.id) for child in children]
        return made

    async def get(self, token_id: str, actor: Actor) -> TokenRead:
        """One token. Raises NotFound, Forbidden."""
        return TokenRead.model_validate(await self._find(token_id, actor))

    async def _find(self, token_id: str, actor: Actor, tx: Transaction = None) -> Token:
        self._permissions.require_scope(actor, ExtraScope.TOKENS_MANAGE)
        where = {} if token_id == actor.id else _visible_to(actor)  # a token may see itself, and end itself
        token = await self._in.tokens.find_by_id(token_id, where, tx)
        if token is None:
            raise NotFound(Key.ERROR_TOKEN_UNKNOWN)
        return token

    async def _log(self, tx: Transaction, token: Token, event: EventType, actor: Actor, what: str) -> None:
        details = {"token_id": str(token.id), "scopes": token.scopes, "group_ids": token.group_ids}
        await self._audit.write(
            tx, None, event=event, actor=actor, message=f"token “{token.name}” {what}", details=details
        )

    async def authenticate(self, secret: str) -> Actor | None:
        """The actor of a token; None if it is unknown, expired or revoked."""
        return await self.by_digest(digest(secret), secret)

    async def by_digest(self, hashed: str, secret: str | None = None) -> Actor | None:
        """The same, given the hash. A `secret` that doesn't have the form of a token is never looked up."""
        if hashed in self._admitted:
            return self._admitted[hashed]
        known = self._known.get(hashed)
        if known is None or self._cache.peek(known.key) is not known.token:
            if hashed in self._unknown:
                return None
            known = await self._learn(hashed, is_one=secret is None or looks_like_a_token(secret))
        if known is None or (known.token.expires_at is not None and known.token.expires_at <= self._clock()):
            return None
        now = self._timer()
        if now - known.noted_at >= USE_NOTED_EVERY:
            known.noted_at = now
            await self._in.tokens.change({"digest": hashed}, {"last_used_at": self._clock()})
        return known.actor

    def is_known(self, hashed: str) -> bool:
        """Whether we already know if the token with this hash is valid. No I/O."""
        return hashed in self._admitted or hashed in self._known or hashed in self._unknown

    async def _learn(self, hashed: str, *, is_one: bool) -> _Known | None:
        """Read a token, if there is one, and cache its caller."""
        key = token_key(hashed)
        token = await self._cache.get(key, lambda: self._load(hashed)) if is_one else None
        if token is None:
            self._unknown[hashed] = True
            self._known.pop(hashed, None)
            return None
        before = self._known.get(hashed)
        noted_at = before.noted_at if before is not None else -math.inf
        known = self._known[hashed] = _Known(key, token, _actor_of(token), noted_at)
        return known

    async def _load(self, hashed: str) -> TokenRead | None:
        """A token, with the earliest end among its ancestors. None if one of them is gone."""
        token = await self._in.tokens.find({"digest": hashed})
        if token is None:
            return None
        try:
            line = await self._ancestry_of(token.actor)
        except Forbidden:
            return None
        found = TokenRead.model_validate(token)
        return found.model_copy(update={"expires_at": _earliest([found.expires_at, *(one.expires_at for one in line)])})


def _is_made(actor: Actor) -> bool:
    """Whether an actor is a token in the database; the operator's own token isn't."""
    return actor.kind is ActorKind.TOKEN and actor.id != OPERATOR_ID


def _is_over(end: datetime | None, now: datetime) -> bool:
    return end is not None and end <= now


def _earliest(ends: Iterable[datetime | None]) -> datetime | None:
    return min((end for end in ends if end is not None), default=None)


def _visible_to(actor: Actor) -> dict[str, Any]:
    """The tokens a caller can see: a person's own, those a token has created, or all for an unrestricted caller."""
    if actor.is_unrestricted:
        return {}
    if actor.kind is ActorKind.TOKEN:
        return {"actor.kind": ActorKind.TOKEN, "actor.id": actor.id}
    return {"owner_id": actor.acts_for}


def _actor_of(token: TokenRead) -> Actor:
    is_full = ExtraScope.ALL in token.scopes and token.group_ids is None and token.owner_id is None
    return Actor(
        kind=ActorKind.TOKEN,
        id=token.id,
        name=token.name,
        scopes=None if is_full else _expanded(token.scopes),
        group_ids=None if token.group_ids is None else frozenset(token.group_ids),
        owner_id=token.owner_id,
        manages_tokens=ExtraScope.TOKENS_MANAGE in token.scopes,
    )


def _expanded(scopes: Iterable[str]) -> frozenset[str]:
    given = frozenset(str(scope) for scope in scopes)
    return (ALL_SCOPES - NAMED_SCOPES) | given if ExtraScope.ALL in given else given
