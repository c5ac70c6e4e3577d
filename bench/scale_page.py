"""docs/internals/scale.md, from what was measured."""

import platform
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bench.plans import Column, Row
from bot.version import VERSION

GOAL_MS: Final = 100
GOAL_RATIO: Final = 2
WANTED: Final = 1_000_000
"""Actions of the largest group."""
DESIGNED: Final = {"a group": 2_000, "a user": 1_000, "an action": 500}
"""Bytes, by the design."""
_OF: Final = {
    "a group": ("groups", "settings", "roles"),
    "a user": ("users", "standings"),
    "an action": ("actions",),
}
GROUPS, ACTIONS, USERS_OF_A_GROUP = 1_000_000, 100_000_000, 200

Stored = Mapping[str, tuple[int, float, float]]


def page(columns: Sequence[Column], rounds: int) -> str:
    """The whole page."""
    parts = (_times(columns, rounds), _bare(columns[-1]), _plans(columns[-1]), _storage(columns[0].stored))
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _times(columns: Sequence[Column], rounds: int) -> Iterator[str]:
    largest = max(column.size.actions for column in columns)
    yield "# Large groups on the embedded database"
    yield ""
    yield f"Made by `make bench-scale`: version {VERSION}, CPython {platform.python_version()}, {platform.machine()}."
    yield f"Milliseconds, the best of {rounds}, by the number of actions in one group and the time they're spread over."
    yield "There are a fifth as many log entries and members. A page has 50 items. `503`: not answered in time."
    yield ""
    yield f"The largest group has {largest:,} actions and {largest // 5:,} members. Read: how many documents the server"
    yield "reads for a query, at most in any column."
    yield f"Met: no column has more than {GOAL_MS} ms, and in neither shape does the largest group take more than"
    yield f"{GOAL_RATIO} times as long as the smallest."
    yield "The times depend on what else the machine does meanwhile; how many documents are read doesn't."
    yield "A small group may be faster only because it has less than a query would read at most."
    yield "For ten minutes, the process remembers how many actions a group had on each day. The first list without that"
    yield "takes longer, by up to what a series of a year takes."
    if largest < WANTED:
        yield f"A group of {WANTED:,} actions wasn't measured in this run."
    yield ""
    slow = [row for column in columns for row in column.rows.values() if row.taken is None or row.taken > GOAL_MS]
    unanswered = sum(row.taken is None for row in slow)
    yield f"Over {GOAL_MS} ms in any column: {len(slow)}. Not answered in time: {unanswered}."
    yield ""
    yield f"| query | {' | '.join(column.size.name for column in columns)} | read | largest group by smallest | met |"
    yield f"| --- |{' ---: |' * (len(columns) + 2)} --- |"
    for name in columns[0].rows:
        rows = [column.rows[name] for column in columns]
        taken = [row.taken for row in rows]
        ratio = max(_ratios(columns, name), default=0.0)
        is_met = all(one is not None and one <= GOAL_MS for one in taken) and ratio <= GOAL_RATIO
        read = max(sum(plan.documents for plan in row.plans) for row in rows)
        cells = " | ".join(map(_cell, taken))
        yield f"| {name} | {cells} | {read:,} | {ratio:.1f} | {'yes' if is_met else 'no'} |"


def _ratios(columns: Sequence[Column], name: str) -> Iterator[float]:
    """By which factor the largest group takes longer than the smallest, in each shape."""
    for length in {column.size.length for column in columns}:
        shape = sorted((one for one in columns if one.size.length == length), key=lambda one: one.size.actions)
        smallest, largest = shape[0].rows[name].taken, shape[-1].rows[name].taken
        if smallest is not None and largest is not None:
            yield largest / smallest


def _cell(taken: float | None) -> str:
    return "503" if taken is None else f"{taken:,.1f}"


def _bare(column: Column) -> Iterator[str]:
    yield "## What the engine itself takes"
    yield ""
    yield f"One command of a plain client in the group of {column.size.name}: it finds so many actions by an index and"
    yield "returns 50. What a query reads can't be faster than that. Two filters at once have an index for one of them,"
    yield "so such a list reads more than it shows; so do figures that add up days of people or hours."
    yield ""
    yield "| documents read | ms |"
    yield "| ---: | ---: |"
    for count, taken in column.bare.items():
        yield f"| {count:,} | {taken:,.1f} |"


def _plans(column: Column) -> Iterator[str]:
    yield "## What answers each query"
    yield ""
    yield f"From `explain` in the group of {column.size.name}: each command, the index that answers it, and how many"
    yield "documents it reads. Where the server says `COLLSCAN` for conditions on `_id`, it looks them up by key."
    yield ""
    yield "| query | command | index | reads |"
    yield "| --- | --- | --- | ---: |"
    for name, row in column.rows.items():
        yield from _plans_of(name, row)


def _plans_of(name: str, row: Row) -> Iterator[str]:
    for number, plan in enumerate(row.plans):
        asked = f"`{plan.collection}`: {plan.conditions}"
        yield f"| {name if not number else ''} | {asked} | `{plan.index}` | {plan.documents:,} |"


def _storage(stored: Stored) -> Iterator[str]:
    yield "## Storage"
    yield ""
    yield "Bytes of a document and of its entries in indexes, uncompressed, in the smallest group."
    yield ""
    yield "| collection | a document | its index entries |"
    yield "| --- | ---: | ---: |"
    for name, (_, size, index) in stored.items():
        yield f"| `{name}` | {size:,.0f} | {index:,.0f} |"
    yield ""
    yield "| | designed | measured | with indexes |"
    yield "| --- | ---: | ---: | ---: |"
    for name, designed in DESIGNED.items():
        size, whole = _bytes(stored, name)
        yield f"| {name} ({', '.join(_OF[name])}) | {designed:,} | {size:,.0f} | {whole:,.0f} |"
    yield ""
    yield from _large(stored)


def _bytes(stored: Stored, name: str) -> tuple[float, float]:
    """Of all documents that belong to one, without and with their entries in indexes."""
    main = stored[_OF[name][0]][0]
    parts = [(count / main, size, index) for count, size, index in (stored[one] for one in _OF[name] if one in stored)]
    return sum(share * size for share, size, _ in parts), sum(share * (size + index) for share, size, index in parts)


def _large(stored: Stored) -> Iterator[str]:
    groups = GROUPS * _bytes(stored, "a group")[1]
    users = GROUPS * USERS_OF_A_GROUP * _bytes(stored, "a user")[1]
    actions = ACTIONS * _bytes(stored, "an action")[1]
    yield "## A million groups on MongoDB"
    yield ""
    yield f"{GROUPS:,} groups with {USERS_OF_A_GROUP} known people each, and {ACTIONS:,} actions, are by these sizes:"
    yield f"groups {groups / 1e9:,.0f} GB, people {users / 1e9:,.0f} GB, actions {actions / 1e9:,.0f} GB. That's"
    yield "calculated, not measured: WiredTiger compresses them."
    yield ""
    yield from _SHARDS


_SHARDS: Final = (
    "- **Shard key**: `{group_id: 1, created_at: 1}` for actions, `{group_id: 1, timestamp: 1}` for logs,",
    "  `{group_id: 1, user_id: 1}` for users, standings and captchas, and `{group_id: 1, at: 1}` for the roll-ups.",
    "- **Why**: each list and each figure asks for one group, so one shard answers it. With the time or the person",
    "  second, a huge group can be split, which a key of `group_id` alone doesn't allow. New actions don't all go",
    "  to one shard, since they're in many groups at once.",
    "- **What stands against it**: a unique index of a sharded collection has to begin with its shard key (MongoDB",
    "  manual, “Unique Indexes”), and `idempotency_key` of actions doesn't. Roll-ups and standings are written by",
    "  `_id` alone. Until that's changed, don't shard: one replica set with enough memory for the indexes has it all.",
    "- What a process waits for (`due_at`), and everything about one person (`user_id`), asks all shards: rare.",
)
