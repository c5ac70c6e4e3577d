"""Who is in a group, who stays and who is active, as counters by day. See docs/internals/stats.md."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from models.rollups import COHORT, GAP, GAP_LIMIT, JOINED, KNOWN, STAYED, TOTALS, WHOLE, Standing, day_of, monday_of
from models.users import User
from services.core.tally import HourKey, MemberKey, PersonKey
from services.stats.documents import moment, of_day
from storage.collection import Increase
from storage.collections import Collections
from storage.database import Database, Transaction

Days = defaultdict[int, Counter[str]]
"""What is added to each day since 1970."""
DAYS_LIMIT: Final = 20_000
"""Days of a person that are read, at most."""


class Standings:
    """Keeps people's standings, and the counters they lead to, up to date."""

    def __init__(self, collections: Collections, database: Database) -> None:
        self._in = collections
        self._database = database

    async def settle(
        self, wrote: Iterable[PersonKey], moved: Iterable[MemberKey], tx: Transaction
    ) -> dict[HourKey, Counter[str]]:
        """Update the standings of people who wrote on a new day, or moved. Returns what that adds to days.

        Call it before their new days are stored, in the same transaction.
        """
        moves = set(moved)
        new_days: dict[MemberKey, list[int]] = {key: [] for key in moves}
        for group_id, day, user_id in wrote:
            new_days.setdefault((group_id, user_id), []).append(day)
        before = await self._stored(new_days, tx)
        # Whoever only wrote is still what they were.
        unsure = {key for key in new_days if key in moves or key not in before or not before[key].is_here}
        users = await self._users(unsure, tx)
        after = {key: (one.joined, one.is_here) for key, one in before.items()}
        after |= {key: stand_of(users.get(key)) for key in unsure}
        added: defaultdict[int, Days] = defaultdict(lambda: Days(Counter))
        changes, gone = [], []
        for (group_id, user_id), days in new_days.items():
            key = group_id, user_id
            old, (joined, is_here), written = before.get(key), after[key], sorted(days)
            earlier: Collection[int] = ()
            if old is not None and needs_days(old, joined, written):
                earlier = await self._days_of(group_id, user_id, tx)
            new = turn(added[group_id], old, joined, written, earlier, is_here=is_here)
            if new == ((old.joined, old.is_here, old.wrote) if old is not None else (0, False, None)):
                continue
            if key in unsure and key not in users and not written:  # erased, or never here
                gone += [old.id] if old is not None else []
                continue
            kept = {"group_id": group_id, "user_id": user_id}
            fields = {**kept, **dict(zip(("joined", "is_here", "wrote"), new, strict=True))}
            changes.append(Increase(old.id if old is not None else _id_of(*key), {}, fields))
        await self._in.standings.increase(changes, tx)
        if gone:
            await self._in.standings.delete({"_id": {"$in": gone}}, tx)
        return _flat(added)

    async def bring_up(self, people: Collection[MemberKey], wrote: Collection[PersonKey] = ()) -> None:
        """Recompute people's standings; erased people have none. `wrote`: days that aren't stored yet."""

        async def work(tx: Transaction) -> None:
            stands = await self.settle(wrote, people, tx)
            await self._in.group_days.increase([of_day(key, one) for key, one in stands.items()], tx)

        await self._database.transaction(work)

    async def mark_whole(self, group_id: int) -> bool:
        """Note that everybody in the group is counted. Returns whether that's new."""

        async def work(tx: Transaction) -> bool:
            totals = await self._in.group_days.all({"group_id": group_id, "at": moment(TOTALS)}, DAYS_LIMIT, tx)
            if any(one.counts.get(WHOLE) for one in totals):
                return False
            await self._in.group_days.increase([of_day((group_id, TOTALS), {WHOLE: 1})], tx)
            return True

        return await self._database.transaction(work)

    async def _stored(self, people: Collection[MemberKey], tx: Transaction) -> dict[MemberKey, Standing]:
        """The stored standings, in one query for all groups, and up to two more if somebody has none."""
        found = await self._by_ids([_id_of(*key) for key in people], tx)
        strangers = [key for key in people if key not in found]
        if strangers:  # their standing may have followed their group, and kept the id with the group's old one
            ids = sorted({group_id for group_id, _ in strangers})
            groups = await self._in.groups.all({"group_id": {"$in": ids}}, len(ids), tx)
            former = {one.group_id: one.migrated_from for one in groups if one.migrated_from is not None}
            found |= await self._by_ids([_id_of(former[one], user) for one, user in strangers if one in former], tx)
        return found

    async def _by_ids(self, ids: Sequence[str], tx: Transaction) -> dict[MemberKey, Standing]:
        found = await self._in.standings.all({"_id": {"$in": list(ids)}}, len(ids), tx) if ids else []
        return {(one.group_id, one.user_id): one for one in found}

    async def _users(self, people: Iterable[MemberKey], tx: Transaction) -> dict[MemberKey, User]:
        by_group: defaultdict[int, list[int]] = defaultdict(list)
        for group_id, user_id in people:
            by_group[group_id].append(user_id)
        found: dict[MemberKey, User] = {}
        for group_id, ids in by_group.items():  # a query for each: the embedded database has no index for all of them
            where = {"group_id": group_id, "user_id": {"$in": sorted(ids)}}
            found |= {(group_id, one.user_id): one for one in await self._in.users.all(where, len(ids), tx)}
        return found

    async def _days_of(self, group_id: int, user_id: int, tx: Transaction) -> set[int]:
        days = await self._in.person_days.all({"group_id": group_id, "user_id": user_id}, DAYS_LIMIT, tx)
        return {day_of(one.at) for one in days if one.messages}


def _id_of(group_id: int, user_id: int) -> str:
    return f"{group_id}:{user_id}"


def _flat(added: Mapping[int, Days]) -> dict[HourKey, Counter[str]]:
    """By group and day, without what adds nothing."""
    return {
        (group_id, day): kept
        for group_id, days in added.items()
        for day, counts in days.items()
        if (kept := Counter({name: by for name, by in counts.items() if by}))
    }


def stand_of(user: User | None) -> tuple[int, bool]:
    """The day since 1970 on which somebody last joined (0 if it isn't known), and whether they're in the group."""
    if user is None:
        return 0, False
    return day_of(user.joined_at) if user.joined_at is not None else 0, user.is_active


def needs_days(old: Standing, joined: int, wrote: Sequence[int]) -> bool:
    """Whether `turn` needs the days on which a person wrote before."""
    if old.wrote is None:
        return False
    return monday_of(old.joined) != monday_of(joined) or any(day <= old.wrote for day in wrote)


def turn(
    added: Days, old: Standing | None, joined: int, wrote: Sequence[int], earlier: Collection[int], *, is_here: bool
) -> tuple[int, bool, int | None]:
    """Add the changes when a person's standing `old` changes and they wrote on new days, which are in order.

    `earlier`: the days on which they wrote before, if `needs_days` asks for them. Returns the new standing: the day
    on which they joined, whether they're in the group, and the last day on which they wrote.
    """
    if old is not None:
        _stand(added, old.joined, -1, is_here=old.is_here)
        if monday_of(old.joined) != monday_of(joined):
            for day in _first_of_weeks(earlier):
                _stay(added, old.joined, day, -1)
                _stay(added, joined, day, 1)
    _stand(added, joined, 1, is_here=is_here)
    last = old.wrote if old is not None else None
    known = {*earlier, last} if last is not None else set(earlier)  # the last day's document may be gone already
    for day in wrote:
        if day in known:
            continue  # it's counted
        if last is None or day > last:
            added[day][_gap(last, day)] += 1
            if last is None or monday_of(day) != monday_of(last):
                _stay(added, joined, day, 1)
            last = day
        else:
            _insert(added, joined, day, known)
        known.add(day)
    return joined, is_here, last


def _insert(added: Days, joined: int, day: int, known: Collection[int]) -> None:
    """Count a day that arrives late, when the person wrote on a later one already."""
    previous = max((one for one in known if one < day), default=None)
    following = min(one for one in known if one > day)
    added[day][_gap(previous, day)] += 1
    added[following][_gap(previous, following)] -= 1
    added[following][_gap(day, following)] += 1
    first = min((one for one in known if monday_of(one) == monday_of(day)), default=None)
    if first is None or day < first:
        _stay(added, joined, day, 1)
        if first is not None:
            _stay(added, joined, first, -1)


def _stand(added: Days, joined: int, by: int, *, is_here: bool) -> None:
    if joined:
        added[joined][JOINED] += by
        added[joined][STAYED] += by * is_here
    added[TOTALS][KNOWN] += by * is_here


def _stay(added: Days, joined: int, day: int, by: int) -> None:
    """Count a person's first day in a week, unless they joined later, or nobody knows when."""
    if joined and monday_of(day) >= monday_of(joined):
        added[day][f"{COHORT}{monday_of(joined)}"] += by


def _gap(previous: int | None, day: int) -> str:
    return f"{GAP}{GAP_LIMIT if previous is None else min(day - previous, GAP_LIMIT)}"


def _first_of_weeks(days: Collection[int]) -> set[int]:
    first: dict[int, int] = {}
    for day in days:
        first[monday_of(day)] = min(day, first.get(monday_of(day), day))
    return set(first.values())
