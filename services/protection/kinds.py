"""Kinds of content, by their labels in the catalogue: the names of locks, and a few more."""

from typing import Final

from models.locks import LOCKS
from models.triggers import ContentKind, ForwardOrigin, LinkKind, MediaKind, Script
from texts import Key

LOCK_KEYS: Final = {name: Key(f"kind-{name}") for name in LOCKS}
MEDIA_KEYS: Final = {kind: LOCK_KEYS[kind.replace("_", "")] for kind in MediaKind}
CONTENT_KEYS: Final = {
    kind: LOCK_KEYS[name]
    for name, lock in LOCKS.items()
    for kind in ContentKind
    if lock.trigger == {"type": "content", "kinds": [kind]}
}
ORIGIN_KEYS: Final = {origin: Key(f"kind-forward{origin}") for origin in ForwardOrigin}
LINK_KEYS: Final = {
    LinkKind.WEB: Key.KIND_LINKS,
    LinkKind.INVITE: Key.KIND_INVITES,
    LinkKind.CHANNEL: Key.KIND_CHANNELLINKS,
    LinkKind.BOT: Key.KIND_BOTLINKS,
}
SCRIPT_KEYS: Final = {script: Key(f"script-{script}") for script in Script}
