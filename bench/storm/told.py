"""Checks that event streams bring all events, and that groups get their weekly reports."""

from collections import defaultdict
from datetime import UTC, datetime
from typing import Final

from bson import ObjectId

from bench.storm.evidence import Check, Evidence
from demo.telegram.server import Call

REPORT: Final = "The week in"
"""How a weekly report begins."""


def all_events(evidence: Evidence) -> Check:
    """Each stream brings all log entries of its group, however often it's interrupted, or says that it can't."""
    check = Check("Every event reaches every stream, once in each connection")
    for heard in evidence.heard:
        since, until = heard.since, heard.until
        if since is None or until is None:
            check.wrong.append(f"the stream of group {heard.group_id} was never open")
            continue
        wanted = [one for one in evidence.entries.get(heard.group_id, ()) if since < _stored(one) < until]
        missing = [one for one in wanted if str(one) not in heard.ids]
        if missing:
            first = evidence.ledger.since_unix(_stored(missing[0]))
            check.wrong.append(
                f"group {heard.group_id}: {len(missing)} of {len(wanted)} are missing, the first of {first:.0f} s"
            )
        check.wrong += [f"group {heard.group_id}: {one} came twice" for one in heard.twice]
    events, resets = sum(len(one.ids) for one in evidence.heard), sum(one.resets for one in evidence.heard)
    check.found = f"{len(evidence.heard)} streams brought {events} events and {resets} resets"
    return check


def _stored(entry: ObjectId) -> float:
    """When a log entry was made, by the machine's own clock, which doesn't jump."""
    return entry.generation_time.timestamp()


def weekly_reports(evidence: Evidence) -> Check:
    """Each group gets its report once. If it didn't get one, it's still due."""
    check = Check("Every weekly report comes once")
    sent: dict[int, list[Call]] = defaultdict(list)
    for call in evidence.calls:
        if call.method in ("sendPhoto", "sendMessage") and call.was_carried_out and call.text.startswith(REPORT):
            sent[int(call.params["chat_id"])].append(call)
    now, waiting = datetime.now(UTC), 0
    for group_id, scheduled in evidence.reports.items():
        calls = sent[group_id]
        waiting += scheduled <= now
        if not calls and scheduled > now:
            check.wrong.append(f"group {group_id} got none, and the next one is scheduled for {scheduled}")
        if (span := evidence.repeated_at(calls)) is not None:
            check.wrong.append(f"group {group_id} got {len(calls)} from {span[0]:.1f} s to {span[1]:.1f} s")
    found = sum(map(len, sent.values()))
    check.found = f"{found} reports in {len(evidence.reports)} groups; {waiting} wait to be sent after a fault"
    return check
