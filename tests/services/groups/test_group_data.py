"""What belongs to a group: the list is complete, and erasing and moving a group follow it."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, get_args

import pytest
from beanie import Document
from pydantic import BaseModel

from models.captchas import Captcha
from models.filter import SampleCreate, SampleLabel
from models.logs import LogQuery
from models.pages import PageQuery
from models.settings import CaptchaMode, SettingsPatch
from models.tokens import ExtraScope, TokenCreate
from models.webhooks import WebhookCreate
from services.core.errors import NotFound
from storage.collections import BELONGINGS, Fate
from storage.database import DOCUMENTS
from tests.backends import GROUP, TOKEN_ACTOR, Backend

OLD, NEW, OTHER = GROUP, -1_000_000_000_077, -1_000_000_000_078

_GROUP_ID = re.compile(r"(^|_)(group|chat)_ids?$|^migrated_from$")
_OPAQUE = {
    ("memos", "value"): "listed one by one: value.group_id",
    ("updates", "raw"): "an update that waits to be handled: gone when it is",
    ("logs", "details"): "what happened, as it was then",
    ("reviews", "weights"): "how much each signal of the spam filter counted, by its code",
    ("settings", "custom_settings"): "the callers' own",
    **{(name, "counts"): "numbers" for name in ("group_hours", "group_days", "person_days")},
    **{
        (collection, f"{phrase}.{part}"): "what stands in a sentence"
        for collection, phrase in (
            ("actions", "reason_phrase"),
            ("actions", "failure_phrase"),
            ("actions", "note_phrase"),
            ("logs", "why"),
        )
        for part in ("values", "spans")
    },
}
"""Fields that may hold anything, and why ids of groups in them needn't be listed."""
_CHANNELS = {("groups", "linked_chat_id"), ("reviews", "sender_chat_id")}
"""Fields with the id of a channel, which never changes."""


def _fields(model: type[BaseModel], path: str = "") -> Iterator[tuple[str, Any]]:
    """All stored fields, including those of embedded models."""
    for name, field in model.model_fields.items():
        if field.exclude:
            continue
        yield path + name, field.annotation
        for kind in _parts(field.annotation):
            if isinstance(kind, type) and issubclass(kind, BaseModel) and kind is not model:  # phrases contain phrases
                yield from _fields(kind, f"{path}{name}.")


def _parts(annotation: Any) -> Iterator[Any]:
    yield annotation
    for part in get_args(annotation):
        yield from _parts(part)


def _name_of(document: type[Document]) -> str:
    return str(document.Settings.name)


def test_every_field_that_holds_a_group_id_is_listed() -> None:
    held = {
        (_name_of(document), path)
        for document in DOCUMENTS
        for path, _ in _fields(document)
        if _GROUP_ID.search(path.rpartition(".")[2])
    }
    listed = {(one.collection, one.field) for one in BELONGINGS}
    assert held - _CHANNELS == {one for one in listed if one != ("memos", "value.group_id")}


def test_every_field_that_may_hold_anything_was_thought_of() -> None:
    opaque = {
        (_name_of(document), path)
        for document in DOCUMENTS
        for path, annotation in _fields(document)
        if any(getattr(part, "__origin__", part) is dict for part in _parts(annotation))
    }
    assert opaque == set(_OPAQUE)


async def _all_kinds(backend: Backend) -> None:
    """One document of every kind that contains the id of the group `OLD`."""
    await backend.register(OLD)
    await backend.register(OTHER, "Told")
    motor, now = backend.database.motor, backend.clock()
    services = backend.services
    await backend.person(5, "Mia", role="moderator")
    await services.settings.patch(OTHER, SettingsPatch(log_chat_id=OLD), TOKEN_ACTOR)
    await services.spam_filter.mark(OLD, SampleCreate(text="x", label=SampleLabel.SPAM), TOKEN_ACTOR)
    await services.webhooks.create(OLD, WebhookCreate(url="https://example.org/hook"), TOKEN_ACTOR)
    both = TokenCreate(name="both", scopes=[ExtraScope.ALL], group_ids=[OTHER, OLD])
    await services.tokens.create(both, TOKEN_ACTOR)
    await services.tokens.create(TokenCreate(name="one", scopes=[ExtraScope.ALL], group_ids=[OLD]), TOKEN_ACTOR)
    await services.memos.keep("connection:5", {"group_id": OLD}, None)
    await services.memos.keep(f"welcome:{OLD}", {"message_id": 7}, None, chat_id=OLD)
    await services.requests.begin("token:x:key", "print", OLD)
    captcha = Captcha(
        group_id=OLD,
        user_id=6,
        name="Nora",
        mode=CaptchaMode.BUTTON,
        question="",
        options=[],
        answer="",
        chat_id=OLD,
        message_id=8,
        expires_at=now + timedelta(minutes=5),
        due_at=now + timedelta(minutes=5),
        created_at=now,
    )
    stamps = {"created_at": now, "updated_at": now}
    await motor["captchas"].insert_one(captcha.model_dump(exclude={"id"}))
    await motor["reports"].insert_one({"group_id": OLD, "message_id": 9, "author_id": 5, **stamps})
    await motor["reviews"].insert_one({"group_id": OLD, "message_id": 9, "created_at": now, "expires_at": now})
    await motor["deliveries"].insert_one({"group_id": OLD, "webhook_id": "w", "due_at": None, **stamps})
    acted = {"origin_group_id": OLD, "sender_chat_id": OLD}
    await motor["actions"].insert_one({"group_id": OLD, **acted, **stamps})
    await motor["logs"].insert_one({"group_id": OTHER, "tell_chat_id": OLD, "due_at": now})
    await motor["federation_bans"].insert_one({"origin_group_id": OLD})
    await motor["groups"].update_one({"group_id": OTHER}, {"$set": {"migrated_from": OLD}})
    for name in ("group_hours", "group_days", "person_days", "standings"):
        await motor[name].insert_one({"_id": f"{OLD}:1", "group_id": OLD, "user_id": 5, "at": now, "counts": {}})
    await motor["bulletins"].insert_one({"group_id": OLD, "kind": "weekly", "at": now, "due_at": now})
    await motor["allowances"].insert_one({"group_id": OLD, "user_id": None, "is_allowed": True, "created_at": now})
    await motor["rules"].insert_one({"group_id": OLD, "rule_name": "one", **stamps})


async def _holding(backend: Backend, group_id: int) -> set[tuple[str, str]]:
    """The listed fields that contain the id of a group."""
    motor = backend.database.motor
    return {
        (one.collection, one.field)
        for one in BELONGINGS
        if await motor[one.collection].count_documents({one.field: group_id})
    }


def _with(fate: Fate, when: str) -> set[tuple[str, str]]:
    return {(one.collection, one.field) for one in BELONGINGS if getattr(one, when) is fate}


async def test_deleting_a_group_leaves_only_what_the_list_says(backend: Backend) -> None:
    await _all_kinds(backend)
    assert await _holding(backend, OLD) == {(one.collection, one.field) for one in BELONGINGS}
    await backend.services.groups.delete(OLD, TOKEN_ACTOR)
    assert await _holding(backend, OLD) == _with(Fate.STAYS, "when_erased") - {
        ("actions", "origin_group_id"),  # of that group's own action, which is erased
        ("actions", "sender_chat_id"),
        ("captchas", "chat_id"),
    }
    tokens = await backend.services.tokens.page(PageQuery(), TOKEN_ACTOR)
    assert [(token.name, token.group_ids) for token in tokens.items] == [("both", [OTHER])]
    ended = LogQuery(event_type="token.revoked")
    logs = await backend.services.logs.of_installation(ended, PageQuery(), TOKEN_ACTOR)
    assert [entry.message for entry in logs.items] == ["token “one” ended with its group"]


async def test_moved_all_of_it_is_found_under_the_new_id(backend: Backend) -> None:
    await _all_kinds(backend)
    secret = (
        await backend.services.tokens.create(
            TokenCreate(name="cached", scopes=[ExtraScope.ALL], group_ids=[OLD]), TOKEN_ACTOR
        )
    ).token
    assert (await backend.services.tokens.authenticate(secret)).group_ids == {OLD}  # type: ignore[union-attr]
    assert (await backend.services.lookups.get_settings(OTHER)).log_chat_id == OLD
    # An early update has already created a group, a captcha and a user under the new id.
    await backend.register(NEW, "Early")
    await backend.database.motor["captchas"].insert_one({"group_id": NEW, "user_id": 6, "name": "early"})
    await backend.services.groups.migrate(OLD, NEW)
    await backend.services.groups.migrate(OLD, NEW)
    assert await _holding(backend, NEW) == _with(Fate.FOLLOWS, "when_migrated")
    assert await _holding(backend, OLD) == _with(Fate.STAYS, "when_migrated")
    [captcha] = await backend.database.motor["captchas"].find({}).to_list(None)
    assert (captcha["name"], captcha["chat_id"], captcha["message_id"]) == ("Nora", NEW, None)
    assert captcha["due_at"] <= backend.clock()  # the question is sent again, in the new chat
    assert (await backend.services.tokens.authenticate(secret)).group_ids == {NEW}  # type: ignore[union-attr]
    assert (await backend.services.lookups.get_settings(OTHER)).log_chat_id == NEW
    assert (await backend.services.memos.find("connection:5")) == {"group_id": NEW}
    with pytest.raises(NotFound):
        await backend.services.groups.get(OLD)
