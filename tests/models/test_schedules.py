"""Times of day: what people type, and when they apply."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from models.schedules import Schedule, parse_schedule

CLOCK = st.tuples(st.integers(0, 23), st.integers(0, 59))
ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"])


@given(CLOCK, CLOCK, ZONES, st.sampled_from(["-", " - ", "–"]))  # noqa: RUF001 - a dash that phones type
def test_what_is_typed_is_what_is_shown(start: tuple[int, int], end: tuple[int, int], zone: str, dash: str) -> None:
    fields = parse_schedule(f"{start[0]}:{start[1]:02}{dash}{end[0]:02}:{end[1]:02} {zone.lower()}")
    assert fields is not None
    if start == end:
        with pytest.raises(ValidationError, match="must differ"):
            Schedule.model_validate(fields)
        return
    schedule = Schedule.model_validate(fields)
    assert str(schedule) == f"{start[0]:02}:{start[1]:02}-{end[0]:02}:{end[1]:02} {zone}"
    assert Schedule.model_validate(parse_schedule(str(schedule))) == schedule


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_schedule_or_is_refused(text: str) -> None:
    fields = parse_schedule(text)
    if fields is None:
        return
    try:
        schedule = Schedule.model_validate(fields)
    except ValidationError:
        return
    assert schedule.includes(datetime(2026, 1, 1, tzinfo=UTC)) in (True, False)


@given(CLOCK, CLOCK, ZONES, st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_every_moment_is_in_it_or_in_its_opposite(
    start: tuple[int, int], end: tuple[int, int], zone: str, moment: datetime
) -> None:
    if start == end:
        return
    begins, ends = f"{start[0]:02}:{start[1]:02}", f"{end[0]:02}:{end[1]:02}"
    night, day = Schedule(start=begins, end=ends, zone=zone), Schedule(start=ends, end=begins, zone=zone)
    assert night.includes(moment) is not day.includes(moment)
    local = moment.astimezone(ZoneInfo(zone))
    at_start = local.replace(hour=start[0], minute=start[1], second=0, microsecond=0)
    if at_start.astimezone(UTC).astimezone(ZoneInfo(zone)) == at_start and at_start.fold == 0:
        assert night.includes(at_start) or _is_skipped(at_start)


def _is_skipped(local: datetime) -> bool:
    """A time of day that a clock change skips."""
    return local.astimezone(UTC).astimezone(local.tzinfo).time() != local.time()


@pytest.mark.parametrize(
    "typed",
    [
        *("с 22:00 до 07:00", "с 22 до 7", "22ч-7ч", "от 22.00 до 7.00", "de 22:00 a 07:00"),  # noqa: RUF001
        *(
            "de las 22:00 a las 7:00",
            "22:00 a 7:00",
            "desde las 22h hasta las 7h",
            "10 p. m. - 7 a. m.",
            "das 22h às 7h",
            "22h00 até 7h00",
        ),
        *("از ساعت 22 تا 7", "22:00 تا 07:00", "entre 22h e 7h"),
    ],
)
def test_times_in_words_of_each_language(typed: str) -> None:
    fields = parse_schedule(typed)
    assert fields == {"start": "22:00", "end": "07:00"}


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("São Paulo", "America/Sao_Paulo"),
        ("Brasília", "America/Sao_Paulo"),
        ("МСК", "Europe/Moscow"),  # noqa: RUF001
        ("по Москве", "Europe/Moscow"),
        ("Київ", "Europe/Kyiv"),
        ("تهران", "Asia/Tehran"),
        ("Madrid", "Europe/Madrid"),
    ],
)
def test_zones_by_what_people_call_them(typed: str, zone: str) -> None:
    schedule = Schedule.model_validate(parse_schedule(f"22:00-07:00 {typed}"))
    assert schedule.zone == zone


def test_over_midnight_and_over_a_change_of_the_clock() -> None:
    night = Schedule(start="22:00", end="07:00", zone="Europe/Berlin")
    berlin = ZoneInfo("Europe/Berlin")
    for hour, holds in ((21, False), (22, True), (23, True), (0, True), (6, True), (7, False), (12, False)):
        assert night.includes(datetime(2026, 7, 1, hour, 30, tzinfo=berlin) - timedelta(minutes=30)) is holds
    # On 29 March 2026 the clocks go from 2 to 3 at night: at 6 it's still night, an hour earlier in UTC.
    assert night.includes(datetime(2026, 3, 29, 4, 59, tzinfo=UTC))
    assert not night.includes(datetime(2026, 3, 29, 5, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("start", "end", "zone", "noon", "begins", "ends"),
    [
        ("22:00", "02:30", "Europe/Berlin", "2026-10-24", "2026-10-24 20:00", "2026-10-25 00:30"),
        ("02:30", "07:00", "Europe/Berlin", "2026-10-24", "2026-10-25 00:30", "2026-10-25 06:00"),
        ("23:30", "07:00", "Africa/Cairo", "2026-10-29", "2026-10-29 20:30", "2026-10-30 05:00"),
        ("22:00", "00:30", "America/Havana", "2026-10-31", "2026-11-01 02:00", "2026-11-01 04:30"),
        ("22:00", "01:45", "Australia/Lord_Howe", "2027-04-03", "2027-04-03 11:00", "2027-04-03 14:45"),
        ("22:00", "02:30", "Europe/Berlin", "2027-03-27", "2027-03-27 21:00", "2027-03-28 01:00"),
        ("02:30", "07:00", "Europe/Berlin", "2027-03-27", "2027-03-28 01:00", "2027-03-28 05:00"),
        ("00:00", "07:00", "Africa/Cairo", "2026-04-23", "2026-04-23 22:00", "2026-04-24 04:00"),
    ],
)
def test_it_begins_and_ends_once_when_the_clocks_change(
    start: str, end: str, zone: str, noon: str, begins: str, ends: str
) -> None:
    schedule = Schedule(start=start, end=end, zone=zone)
    at = datetime.fromisoformat(f"{noon} 12:00").replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    minutes = [at + timedelta(minutes=number) for number in range(24 * 60)]
    changes = [now for now in minutes if schedule.includes(now) is not schedule.includes(now - timedelta(minutes=1))]
    assert [f"{now:%Y-%m-%d %H:%M}" for now in changes] == [begins, ends]


def test_bad_ones() -> None:
    for start, end in (("24:00", "07:00"), ("22:00", "7:00"), ("x", "07:00")):
        with pytest.raises(ValidationError):
            Schedule(start=start, end=end)
    with pytest.raises(ValidationError, match="must be a time zone"):
        Schedule(start="22:00", end="07:00", zone="Moon/Crater")
    assert parse_schedule("at night") is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("22-7", "22:00-07:00 UTC"),
        ("22:00 - 7:00 berlin", "22:00-07:00 Europe/Berlin"),
        ("22.30-6.15 New York", "22:30-06:15 America/New_York"),
        ("10pm to 7 am Europe/Berlin", "22:00-07:00 Europe/Berlin"),
        ("from 22h till 7h UTC+3", "22:00-07:00 UTC+3"),
        ("between 12am and 6AM, GMT-5", "00:00-06:00 UTC-5"),
        ("22:00-24:00", "22:00-00:00 UTC"),
        ("22:00 07:00 +2", "22:00-07:00 UTC+2"),
    ],
)
def test_times_of_day_as_people_type_them(text: str, shown: str) -> None:
    schedule = Schedule.model_validate(parse_schedule(text))
    assert str(schedule) == shown
    assert Schedule.model_validate(parse_schedule(shown)) == schedule


def test_no_time_of_day_is_guessed() -> None:
    for text in ("13pm-7am", "22:00", "2200-0700", "22:00-07:00-09:00"):
        assert parse_schedule(text) is None
    with pytest.raises(ValidationError, match="must be a time zone"):
        Schedule.model_validate(parse_schedule("22:00-7:00 +05:20"))


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("UTC+3:30", "Asia/Tehran"),
        ("gmt+0530", "Asia/Kolkata"),
        ("+5:45", "Asia/Kathmandu"),
        ("UTC+3:00", "Etc/GMT-3"),
        ("UTC-9:30", None),
    ],
)
def test_offsets_between_whole_hours(typed: str, zone: str | None) -> None:
    fields = {"start": "22:00", "end": "07:00", "zone": typed}
    if zone is None:
        with pytest.raises(ValidationError):
            Schedule.model_validate(fields)
    else:
        assert Schedule.model_validate(fields).zone == zone
