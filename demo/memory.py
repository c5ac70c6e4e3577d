"""What the demo's Telegram stores between two starts: chats, people, messages, and updates that weren't fetched."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from demo.telegram.world import Chat, World


def save(world: World, path: Path) -> None:
    """Write a world into a file, atomically."""
    chats = [{**asdict(chat), "requests": sorted(chat.requests)} for chat in world.chats.values()]
    kept: dict[str, Any] = {
        "chats": chats,
        "people": list(world.people.values()),
        "messages": list(world.messages.values()),
        "updates": world.updates,
        "last_ids": world.last_ids,
    }
    draft = path.with_suffix(".new")
    draft.write_text(json.dumps(kept), encoding="utf-8")
    draft.replace(path)


def load(world: World, path: Path) -> bool:
    """Load a world from a file. Returns whether there was one."""
    if not path.exists() or not path.stat().st_size:
        return False
    kept = json.loads(path.read_text(encoding="utf-8"))
    for raw in kept["chats"]:
        members = {int(user_id): known for user_id, known in raw["members"].items()}
        chat = Chat(**{**raw, "members": members, "requests": set(raw["requests"])})
        world.chats[chat.id] = chat
    world.people.update({user["id"]: user for user in kept["people"]})
    world.messages.update({(one["chat"]["id"], one["message_id"]): one for one in kept["messages"]})
    world.updates.extend(kept["updates"])
    world.last_ids.update(kept["last_ids"])
    return True
