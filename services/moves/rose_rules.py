"""The parts of Rose's export file that become rules: floods, blocked words and locks."""

import hashlib
import re
from typing import Any, Final
from urllib.parse import urlsplit

from models.batches import batches
from models.durations import parse_duration
from models.locks import LOCK_PREFIX, LOCKS, lock_named
from models.triggers import WORDS_LIMIT
from services.core.errors import Conflict
from services.moves.rose_values import Taken, has_content, mapping, number, penalty, text, things
from services.protection.floods import RULE as FLOOD
from services.protection.wordlists import RULE as BLOCKLIST
from texts import Key

_OWN_MODE: Final = re.compile(r"\{\s*([a-z]+)(?:\s+(\w+))?\s*\}\s*$", re.IGNORECASE)
"""A blocked word's own mode, at the end of its reason: `No magicians {tban 2w}`."""
_NOT_WORDS: Final = re.compile(
    r"^(?:file|forward|inline|stickerpack|sticker|emojipack|emoji|prefix|exact|lookalike|nickname|name):|[?\\]",
    re.IGNORECASE,
)
"""What Rose blocks besides words, or by `?` for any letter."""
_MOST: Final = 100
"""Messages of a flood, and domains of an exception."""
_HOUR: Final = 3600
_DOMAIN: Final = re.compile(r"(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}", re.IGNORECASE)


def antiflood(module: dict[str, Any], taken: Taken) -> None:
    """The flood limits: in a row, and within some time."""
    costs = penalty(module.get("action"), module.get("action_duration"))
    limits = (
        (FLOOD, number(module.get("flood_limit")), None),
        (f"{FLOOD}-timed", number(module.get("flood_timer_limit")), number(module.get("flood_timer"))),
    )
    for name, messages, seconds in limits:
        if messages <= 0 or seconds == 0:
            continue
        if costs is None:
            taken.refuse("antiflood", name, Conflict(Key.ERROR_ROSE_MODE))
            continue
        within = None if seconds is None else max(1, min(seconds, _HOUR))
        trigger = {"type": "flood", "messages": max(2, min(messages, _MOST)), "seconds": within}
        taken.add("antiflood", name, trigger=trigger, delete_message=module.get("flood_clear") is not False, **costs)


def blocklists(module: dict[str, Any], taken: Taken) -> None:
    """The blocked words: those with the same reason and penalty are one rule."""
    usual = penalty(module.get("action"), module.get("action_duration"))
    lists: dict[tuple[str, str, int | None], list[str]] = {}
    for entry in things(module.get("filters")):
        word, reason = text(entry.get("name")).strip(), text(entry.get("reason")).strip()
        costs, reason = _own_mode(reason, usual)
        if not word or _NOT_WORDS.search(word) or not word.strip("* ") or len(word) > _MOST:
            taken.refuse("blocklists", word, Conflict(Key.ERROR_ROSE_PATTERN))
        elif costs is None:
            taken.refuse("blocklists", word, Conflict(Key.ERROR_ROSE_MODE))
        else:
            said = reason or text(module.get("default_reason")).strip()
            words = lists.setdefault((said, costs["penalty"], costs["penalty_duration"]), [])
            if word not in words:
                words.append(word)
    deletes = module.get("should_delete") is not False
    for (reason, mode, seconds), words in lists.items():
        costs = {"penalty": mode, "penalty_duration": seconds}
        for place, some in enumerate(batches(words, WORDS_LIMIT)):
            name = _name_of(reason, mode, str(seconds), str(place * WORDS_LIMIT))
            trigger = {"type": "words", "words": some}
            taken.add("blocklists", name, trigger=trigger, description=reason, delete_message=deletes, **costs)


def _own_mode(reason: str, usual: dict[str, Any] | None) -> tuple[dict[str, Any] | None, str]:
    """A blocked word's penalty, and its reason without it."""
    own = _OWN_MODE.search(reason)
    if own is None:
        return usual, reason
    return penalty(own[1], parse_duration(own[2]) if own[2] else None), reason[: own.start()].strip()


def _name_of(*facts: str) -> str:
    """A separate list, named as by `/addblocklist`: it doesn't replace a list of the group."""
    return f"{BLOCKLIST}-{hashlib.blake2b('|'.join(facts).encode('utf-8', 'replace'), digest_size=4).hexdigest()}"


def locks(module: dict[str, Any], taken: Taken) -> None:
    """The locks, and the links that are exempt from them."""
    costs = {"penalty": "warn" if module.get("lock_warns") is True else "none"}
    domains = _domains(module, taken)
    for word, state in mapping(module.get("locks")).items():
        details = mapping(state)  # older files say only true or false
        if state is not True and details.get("locked") is not True:
            continue
        kind = lock_named(word[:_MOST])
        if kind is None:
            taken.refuse("locks", word, Conflict(Key.ERROR_ROSE_NOTHING_LIKE_IT))
            continue
        trigger = dict(LOCKS[kind].trigger)
        if trigger["type"] == "links":
            trigger["except_domains"] = domains
        description = text(details.get("reason"))
        taken.add(
            "locks", f"{LOCK_PREFIX}{kind}", trigger=trigger, description=description, delete_message=True, **costs
        )


def _domains(module: dict[str, Any], taken: Taken) -> list[str]:
    """The domains that links may lead to. Exceptions for one page, or for a chat, can't be taken."""
    domains: dict[str, None] = {}
    for entry in things(module.get("allowlisted_url")):
        url = text(entry.get("url")).strip()
        host = _host_of(url)
        if host and len(domains) < _MOST:
            domains[host.lower()] = None
        elif has_content(entry):
            taken.refuse("locks", url, Conflict(Key.ERROR_ROSE_ALLOWED_LINK))
    return list(domains)


def _host_of(url: str) -> str | None:
    """The domain of an address without a path; None if it's not that."""
    try:
        parts = urlsplit(url if "://" in url else f"//{url}")
    except ValueError:
        return None
    is_whole = parts.path in ("", "/", "/*") and not parts.query
    return parts.netloc if is_whole and _DOMAIN.fullmatch(parts.netloc) else None
