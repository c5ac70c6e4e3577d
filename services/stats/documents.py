"""The documents of the roll-ups: which one a counter belongs to, and what else is set in it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from models.rollups import is_of_minute
from services.core.tally import DAY_HOURS, HOUR, HourKey, PersonKey
from storage.collection import Increase

Amounts = dict[str, int]


def by_day(hours: Mapping[HourKey, Mapping[str, int]]) -> Iterable[tuple[HourKey, Amounts]]:
    """The sums of each day. Their keys have the day since 1970 instead of the hour."""
    days: defaultdict[HourKey, Counter[str]] = defaultdict(Counter)
    for (group_id, hour), amounts in hours.items():
        sums = {name: by for name, by in amounts.items() if not is_of_minute(name)}
        days[group_id, hour // DAY_HOURS].update(sums)
    return days.items()


def of_hour(key: HourKey, amounts: Mapping[str, int], members: int | None = None) -> Increase:
    """The increase of an hour's counters. Sets the group's number of members, if it's known."""
    return _of_group(key, amounts, members, HOUR)


def of_day(key: HourKey, amounts: Mapping[str, int], members: int | None = None) -> Increase:
    """The increase of a day's counters, likewise."""
    return _of_group(key, amounts, members, HOUR * DAY_HOURS)


def _of_group(key: HourKey, amounts: Mapping[str, int], members: int | None, seconds: int) -> Increase:
    group_id, number = key
    kept: dict[str, Any] = {"group_id": group_id, "at": moment(number * seconds)}
    if members is not None:
        kept["members"] = members
    return Increase(f"{group_id}:{number}", {f"counts.{name}": by for name, by in amounts.items()}, kept)


def of_people(talk: Mapping[PersonKey, list[int]], people: Mapping[PersonKey, Mapping[str, int]]) -> list[Increase]:
    """The increases of people's days: messages written, actions received and taken."""
    increases = []
    for key in sorted({*talk, *people}):
        group_id, day, user_id = key
        at = moment(day * HOUR * DAY_HOURS)
        kept: dict[str, Any] = {"group_id": group_id, "user_id": user_id, "at": at}
        amounts = people.get(key, {})
        if any(name.startswith("made_") for name in amounts):
            kept["acted_at"] = at
        added = {f"counts.{name}": by for name, by in amounts.items()}
        if key in talk:
            added["messages"] = talk[key][0]
        increases.append(Increase(person_id(key), added, kept))
    return increases


def person_id(key: PersonKey) -> str:
    """The id of the document for a person and a day."""
    return ":".join(str(part) for part in key)


def moment(seconds: int) -> datetime:
    """The moment of a Unix time."""
    return datetime.fromtimestamp(seconds, UTC)
