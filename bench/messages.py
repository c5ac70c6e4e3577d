"""A plain message from a known user: through the whole bot, and through a bare aiogram dispatcher with one handler.

Each measurement runs in its own process, because a router belongs to one dispatcher:
`python -m bench.messages KIND COUNT`.
"""

import asyncio
import gc
import random
import re
import string
import subprocess
import sys
import time
import unicodedata
from datetime import UTC, datetime
from functools import partial
from typing import Any

import psutil
import uvloop
from aiogram import Bot, Dispatcher, Router
from aiogram.filters import Command
from aiogram.types import Message

from bench.measure import Ratio, at_least, at_most, in_turns
from bot.intake import Intake
from demo.telegram.world import TOKEN
from gateway.client import Gateway
from gateway.limits import KeepLimits
from handlers.root import build_dispatcher
from handlers.shared.commands import COMMANDS
from models.base import NOT_KEPT
from models.messages import MessageFacts
from models.rules import RuleCreate, RuleRead
from services.inbox.health import Health
from services.protection.matching import compile_rules
from services.protection.normaliser import normalise
from tests.backends import GROUP, TOKEN_ACTOR, in_memory
from tests.servers import ROOT

GROUPS = 20
"""Groups whose memory is measured together."""
USER = {"id": 7, "is_bot": False, "first_name": "Mia", "username": "mia"}


async def measure(rounds: int, messages: int) -> list[Ratio]:
    """Messages per second."""
    kinds = ("bot", "bare", "more", "rules10", "rules50", "words2000", "handlers50", "uncounted")
    measures = (partial(_run, kind, messages) for kind in kinds)
    ours, bare, more, ten, fifty, words, handlers, uncounted = await in_turns(rounds, *measures)
    memory = await in_turns(1, partial(_run, "memory", GROUPS))
    return [
        at_least("plain message through the bot, by a bare dispatcher with one handler", ours, bare, "messages/s", 0.5),
        at_least("the same with twice as many commands", more, bare, "messages/s", 0.5),
        at_least("plain message through the bot, by the same without counting", ours, uncounted, "messages/s", 0.95),
        at_least("plain message in a group with 10 rules, by one with none", ten, ours, "messages/s", 0.5),
        at_least("plain message in a group with 50 rules, by one with none", fifty, ours, "messages/s", 0.5),
        at_least(
            "plain message in a group with 50 rules, by 50 aiogram handlers that check the same",
            fifty,
            handlers,
            "messages/s",
            5,
        ),
        at_most(
            "time of a plain message in a group with 2,000 blocked words, by one in a group with 50 rules",
            1e6 / words,
            1e6 / fifty,
            "µs",
            1.5,
        ),
        at_most("memory of a group's rules with 2,000 blocked words, by what is allowed", memory[0], 2, "MB", 1.0),
    ]


async def _run(kind: str, messages: int) -> float:
    command = [sys.executable, "-m", "bench.messages", kind, str(messages)]
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=subprocess.PIPE)
    output = (await process.communicate())[0]
    return float(output.split()[-1])


def _update(number: int) -> dict[str, Any]:
    chat = {"id": GROUP, "type": "supergroup", "title": "Chess"}
    message = {"message_id": number, "date": 1_700_000_000, "chat": chat, "from": USER, "text": "Good morning, all"}
    return {"update_id": number, "message": message}


async def _through_the_bot(messages: int, *more: Router, rules: int = 0, words: int = 0, counts: bool = True) -> float:
    bot = Bot(TOKEN)
    async with in_memory(gateway=Gateway(bot)) as backend, asyncio.TaskGroup() as tasks:
        await backend.register()
        if not counts:
            backend.services.tally.message = lambda *_: None  # type: ignore[method-assign]
        for number in range(rules):
            rule = RuleCreate.model_validate({"rule_name": f"rule{number}", "trigger": trigger_of(number)})
            await backend.services.rules.create(GROUP, rule, TOKEN_ACTOR)
        if words:
            trigger = {"type": "words", "words": blocked_words(words)}
            rule = RuleCreate.model_validate({"rule_name": "words", "trigger": trigger})
            await backend.services.rules.create(GROUP, rule, TOKEN_ACTOR)
        dispatcher = build_dispatcher(*more, messages_per_group_minute=10_000)
        health = Health(backend.database, backend.cache, "bench")
        context = {"services": backend.services, "live": backend.services.live, "me": None}
        intake = Intake(dispatcher, bot, KeepLimits(10_000, 10_000), backend.services.updates, health, tasks, context)
        await intake.accept(_update(1))  # from now on they are known
        begin = time.perf_counter()
        for number in range(2, messages + 2):
            await intake.accept(_update(number))
        return messages / (time.perf_counter() - begin)


async def _through_a_bare_dispatcher(messages: int) -> float:
    bot, dispatcher = Bot(TOKEN), Dispatcher()

    @dispatcher.message()
    async def handle(_: Message) -> None: ...

    begin = time.perf_counter()
    for number in range(messages):
        await dispatcher.feed_raw_update(bot, _update(number))
    return messages / (time.perf_counter() - begin)


def _as_many_commands_again() -> Router:
    router = Router()
    for info in COMMANDS:

        @router.message(Command(f"{info.name}_again"))
        async def handle(_: Message) -> None: ...

    return router


def trigger_of(number: int) -> dict[str, Any]:
    """Half are words and expressions, half the other kinds. The measured message breaks none of them."""
    kinds: list[dict[str, Any]] = [
        {"type": "words", "words": [f"casino{number}", f"*coin{number}", f"free money {number}"]},
        {"type": "regex", "pattern": rf"\bbuy\s+{number}\s+now\b"},
        {"type": "links", "except_domains": ["example.org"]},
        {"type": "words", "words": [f"lottery{number}*"]},
        {"type": "regex", "pattern": rf"t\.me/joinchat/{number}"},
        {"type": "caps", "percent": 70},
        {"type": "words", "words": [f"loan{number}"]},
        {"type": "mentions", "count": 5},
        {"type": "regex", "pattern": rf"(\+?{number}[- ]?){{9,}}"},
        {"type": "language", "scripts": ["arabic", "han"]},
    ]
    return kinds[number % len(kinds)]


def blocked_words(number: int, seed: int = 1) -> list[str]:
    """Words of 5 to 14 letters, a third of them Russian, some phrases and some with a star."""
    chosen = random.Random(seed)

    def word(letters: str) -> str:
        return "".join(chosen.choices(letters, k=chosen.randint(5, 14)))

    latin, cyrillic = string.ascii_lowercase, "абвгдежзийклмнопрстуфхцчшщьыэюя"
    shapes = (
        lambda: word(latin),
        lambda: word(cyrillic),
        lambda: f"{word(latin)}*",
        lambda: f"{word(latin)} {word(latin)}",
        lambda: word(latin),
        lambda: word(cyrillic),
    )
    return [shapes[index % len(shapes)]() for index in range(number)]


async def _memory(groups: int) -> float:
    """Megabytes per group for rules: each of the groups has 2,000 words of its own, and has checked texts."""
    rules = [_words_rule(number) for number in range(groups + 1)]
    facts = MessageFacts(text="Good morning, all. Доброе утро всем, в cаsіno 1s g00d")
    compile_rules([rules[0]]).match(facts)
    gc.collect()
    process = psutil.Process()
    before = process.memory_info().rss
    kept = [compile_rules([rule]) for rule in rules[1:]]
    for compiled in kept:
        compiled.match(facts)
    gc.collect()
    return float(process.memory_info().rss - before) / groups / 1e6


def _words_rule(number: int) -> RuleRead:
    trigger = {"type": "words", "words": blocked_words(2000, number)}
    rule = RuleCreate.model_validate({"rule_name": "words", "trigger": trigger})
    now = datetime(2026, 1, 1, tzinfo=UTC)
    return RuleRead(id=NOT_KEPT, group_id=GROUP, created_at=now, updated_at=now, **dict(rule))


async def _through_handlers(messages: int) -> float:
    """The same checks as people usually write them: a handler with a filter for each."""
    bot, dispatcher = Bot(TOKEN), Dispatcher()
    router = Router()
    for number in range(50):

        @router.message(partial(_breaks, trigger_of(number)))
        async def handle(_: Message) -> None: ...

    dispatcher.include_router(router)
    begin = time.perf_counter()
    for number in range(messages):
        await dispatcher.feed_raw_update(bot, _update(number))
    return messages / (time.perf_counter() - begin)


async def _breaks(trigger: dict[str, Any], message: Message, **_: Any) -> bool:
    text = message.text or ""
    if trigger["type"] == "words":
        words = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in trigger["words"])
        return re.search(rf"\b({words})\b", normalise(text)) is not None
    if trigger["type"] == "regex":
        return re.search(trigger["pattern"], text, re.IGNORECASE) is not None
    if trigger["type"] == "links":
        return any(entity.type in ("url", "text_link") for entity in message.entities or ())
    if trigger["type"] == "caps":
        letters = [one for one in text if one.isalpha()]
        capitals = 100 * sum(one.isupper() for one in letters)
        return len(letters) >= 10 and bool(capitals >= len(letters) * trigger["percent"])
    if trigger["type"] == "mentions":
        return bool(sum(entity.type == "mention" for entity in message.entities or ()) >= trigger["count"])
    return any("ARABIC" in unicodedata.name(one, "") or "CJK" in unicodedata.name(one, "") for one in text)


if __name__ == "__main__":
    kind, count = sys.argv[1], int(sys.argv[2])
    if kind == "bare":
        run = _through_a_bare_dispatcher(count)
    elif kind == "uncounted":
        run = _through_the_bot(count, counts=False)
    elif kind == "handlers50":
        run = _through_handlers(count)
    elif kind == "memory":
        run = _memory(count)
    elif kind.startswith("words"):
        run = _through_the_bot(count, words=int(kind.removeprefix("words")))
    elif kind.startswith("rules"):
        run = _through_the_bot(count, rules=int(kind.removeprefix("rules")))
    else:
        run = _through_the_bot(count, *([_as_many_commands_again()] if kind == "more" else []))
    sys.stdout.write(f"{uvloop.run(run)}\n")
