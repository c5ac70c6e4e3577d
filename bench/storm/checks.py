"""What has to be true after a storm, read from the database, from Telegram's side and from the processes' logs."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from statistics import median, quantiles
from typing import Any, Final

from bench.storm.crowd import RULE
from bench.storm.evidence import MARGIN, Check, Evidence
from bench.storm.ledger import Kind, Sent
from bench.storm.told import all_events, weekly_reports
from demo.telegram.server import Call, member_is_here
from demo.telegram.world import BOT
from models.actions import ActionStatus, ActionType
from models.actors import CAPTCHA

FINAL: Final = {"completed", "expired", "reverted"}
FRESH_AT_WORST: Final = 30.0
"""Seconds for which a process may use an old value while Redis is away (storage/keys.py, DEGRADED_TTL)."""
GROWTH: Final = 0.1
WARM: Final = 60
"""Seconds after its start in which a process fills its caches."""
SPAN: Final = 30
"""Seconds over which a size is taken."""
P99: Final = 0.05
"""Seconds."""


def all_checks(evidence: Evidence, *, judges_speed: bool) -> list[Check]:
    """All checks."""
    done = [check(evidence) for check in CHECKS]
    for check in (speed := [_memory(evidence), _speed(evidence)]):
        check.is_judged = judges_speed
    return [*done, *speed]


def _updates(evidence: Evidence) -> Check:
    """Each effect of an update exists once. A rule's name and an action's key are made of the update's number."""
    check = Check("Every update is handled once")
    keys: Counter[str] = Counter()
    for one in evidence.actions:
        key = one.get("idempotency_key") or ""
        keys[key.partition("#")[0]] += 1
    rules = Counter(rule["rule_name"] for rule in evidence.rules)
    wanted = {Kind.SPAM: 2, Kind.WARN: 1}  # a join's actions are among the schedules
    for sent in evidence.ledger.updates:
        actions = keys[_key(sent)]
        if sent.acknowledged is None:
            check.wrong.append(f"{sent.kind} {sent.update_id} was never acknowledged")
        elif sent.kind in wanted and actions != wanted[sent.kind]:
            check.wrong.append(f"{sent.kind} {sent.update_id}: {actions} actions")
        elif sent.kind is Kind.RULE and rules[sent.name] != 1:
            check.wrong.append(f"{sent.name} exists {rules[sent.name]} times")
    kinds = Counter(sent.kind.value for sent in evidence.ledger.updates)
    copies = sum(sent.copies > 1 for sent in evidence.ledger.updates)
    again = evidence.ledger.repeated_deliveries
    check.found = (
        f"{kinds.total()} updates ({_listed(kinds)}); {copies} were sent twice, {again} deliveries were repeated"
    )
    return check


def _key(sent: Sent) -> str:
    """What the actions that an update causes are found by."""
    if sent.kind is Kind.SPAM:
        return f"message:{sent.chat_id}:{sent.message_id}:{RULE['rule_name']}"
    return f"{BOT['id']}:{sent.update_id}"


def _answers(evidence: Evidence) -> Check:
    """No command is answered twice. An answer is lost if a process is killed just before it sends it."""
    check = Check("No update is answered twice")
    said: Counter[str] = Counter()
    for call in evidence.calls:
        if call.method == "sendMessage" and call.was_carried_out and call.text.startswith("Rule "):
            said[call.text.split()[1]] += 1
    names = [sent.name for sent in evidence.ledger.updates if sent.kind is Kind.RULE]
    check.wrong = [f"{name} was answered {said[name]} times" for name in names if said[name] > 1]
    missing = sum(not said[name] for name in names)
    check.found = f"{len(names)} commands, {missing} of them without an answer"
    return check


def _writes(evidence: Evidence) -> Check:
    """Settings have the last acknowledged version, or one that was sent after it; an order's action exists."""
    check = Check("Every acknowledged write is there")
    count = 0
    for group_id, versions in evidence.ledger.versions.items():
        acknowledged = [version.number for version in versions if version.acknowledged is not None]
        count += len(acknowledged)
        if evidence.settings.get(group_id, 0) < max(acknowledged, default=0):
            check.wrong.append(f"group {group_id} has version {evidence.settings.get(group_id)} of {acknowledged[-1]}")
    stored = {str(one["_id"]) for one in evidence.actions}
    for order in evidence.orders:
        ids = {answer["id"] for answer in order.answers}
        if len(ids) > 1:
            check.wrong.append(f"order {order.number} has {len(ids)} actions")
        check.wrong += [f"order {order.number} is gone" for one in ids if one not in stored]
    check.found = f"{count} changes of settings and {len(evidence.orders)} actions asked for over the API"
    return check


def _came_after_the_kick(action: dict[str, Any], evidence: Evidence) -> bool:
    """Whether a captcha ended before its mute was carried out, as when the clock jumps: nobody is there to mute."""
    is_captchas = (action["action_type"], action["actor"]["id"]) == (ActionType.MUTE, CAPTCHA.id)
    member = evidence.groups[action["group_id"]].members.get(action["user_id"])
    return is_captchas and action["status"] == ActionStatus.FAILED and not member_is_here(member)


def _actions(evidence: Evidence) -> Check:
    check = Check("Every action is in a final state, and carried out exactly as wanted")
    states = Counter(one["status"] for one in evidence.actions)
    for one in evidence.actions:
        if one["status"] not in FINAL and not _came_after_the_kick(one, evidence):
            check.wrong.append(f"{one['action_type']} {one['_id']} is {one['status']}: {one.get('failure')}")
    for order in evidence.orders:
        if order.answers and not order.is_as_wanted:
            check.wrong.append(f"order {order.number}, {order.kind}: Telegram's state differs")
    for sent in evidence.ledger.updates:
        if sent.kind is Kind.SPAM and (sent.chat_id, sent.message_id) in evidence.messages:
            check.wrong.append(f"the spam in update {sent.update_id} is still there")
    rings = sum(chat.rings for chat in evidence.groups.values())
    pins = sum(order.kind == "pin" for order in evidence.orders)
    if rings > pins:
        check.wrong.append(f"{rings} notifications by {pins} pins")
    check.found = f"{states.total()} actions ({_listed(states)})"
    return check


def _schedules(evidence: Evidence) -> Check:
    """A captcha that nobody solves ends with one kick. A mute that ends does so once, as the log says."""
    check = Check("Each schedule is run once")
    kicks = Counter(one["user_id"] for one in evidence.actions if one["action_type"] == "kick")
    joins = [sent for sent in evidence.ledger.updates if sent.kind is Kind.JOIN]
    for sent in joins:
        # A join that waited for the database may mute somebody who is gone by then: that ends when they come back.
        known = evidence.groups[sent.chat_id].members[sent.user_id]
        if kicks[sent.user_id] != 1 or member_is_here(known):
            times, status = kicks[sent.user_id], known["status"]
            check.wrong.append(f"who joined in {sent.update_id} was kicked {times} times, and is {status}")
    timed = [order for order in evidence.orders if order.duration is not None and order.answers]
    for order in timed:
        ended = evidence.ends[order.answers[0]["id"]]
        if ended != 1:
            check.wrong.append(f"the mute of order {order.number} ended {ended} times")
    check.wrong += [f"the captcha of {user_id} is still open" for user_id in evidence.captchas]
    check.found = f"{len(joins)} captchas and {len(timed)} mutes that ended"
    return check


def _repetitions(evidence: Evidence) -> Check:
    """A call is repeated only if a fault came between it and its mark."""
    check = Check("No action is carried out twice without a reason")
    calls: dict[tuple[str, int], list[Call]] = defaultdict(list)
    for call in evidence.calls:
        if call.was_carried_out:
            for about in _subjects(call):
                calls[call.method, about].append(call)
    repeated = 0
    for (method, about), same in calls.items():
        extra = len(same) - 1
        if extra < 1 or method not in {"banChatMember", "unbanChatMember", "deleteMessages", "pinChatMessage"}:
            continue
        repeated += extra
        if (span := evidence.repeated_at(same)) is not None:
            check.wrong.append(f"{method} about {about}: {len(same)} calls from {span[0]:.1f} s to {span[1]:.1f} s")
    check.found = f"{repeated} calls were repeated without effect, around faults"
    return check


def _subjects(call: Call) -> Iterable[int]:
    params = call.params
    yield from params.get("message_ids", ())
    for name in ("user_id", "message_id"):
        if name in params:
            yield params[name]


def _staleness(evidence: Evidence) -> Check:
    """How long after its acknowledgement a version wasn't seen by a reader."""
    check = Check(f"No cache entry is older than its bound of {FRESH_AT_WORST:.0f} s")
    ages = []
    for read in evidence.ledger.reads:
        newer = [one for one in evidence.ledger.versions[read.group_id] if one.number > read.number]
        acknowledged = [one.acknowledged for one in newer if one.acknowledged is not None]
        age = read.begun - min(acknowledged, default=read.begun)
        if age > 0:
            ages.append(age)
        if age > FRESH_AT_WORST:
            check.wrong.append(f"group {read.group_id}, {read.begun:.0f} s: version {read.number} is {age:.1f} s old")
    worst = max(ages, default=0.0)
    check.found = f"{len(evidence.ledger.reads)} reads, {len(ages)} of them outdated, by {worst * 1000:.0f} ms at most"
    return check


def _memory(evidence: Evidence) -> Check:
    """Each process that ran for a while: the median of its size at the end, and once its caches had filled."""
    check = Check(f"Memory grows by less than {GROWTH:.0%}")
    sizes: dict[int, dict[int, int]] = defaultdict(dict)
    for at, second in sorted(evidence.ledger.seconds.items()):
        for pid, size in second.memory.items():
            sizes[pid][at] = size
    grown = []
    for pid, of_process in sizes.items():
        moments = list(of_process)
        warm = [of_process[at] for at in moments if WARM <= at - moments[0] < WARM + SPAN]
        if not warm or moments[-1] - moments[0] < WARM + 3 * SPAN:
            continue
        growth = median([of_process[at] for at in moments[-SPAN:]]) / median(warm) - 1
        grown.append(growth)
        if growth >= GROWTH:
            check.wrong.append(f"process {pid} grew by {growth:.1%} in {moments[-1] - moments[0] - WARM} s")
    check.found = f"by {max(grown):.1%} at most, over {len(grown)} processes" if grown else "no process ran long enough"
    return check


def _counts(evidence: Evidence) -> Check:
    """Messages in the statistics: only a figure, because a killed process loses what it hadn't written."""
    check = Check("Messages are counted, except what a killed process hadn't stored", is_judged=False)
    sent = sum(sent.kind is not Kind.JOIN for sent in evidence.ledger.updates)
    kills = sum("process" in window.kind for window in evidence.ledger.windows)
    check.found = f"{evidence.counted} of {sent} messages are counted; {kills} processes were killed"
    return check


def _speed(evidence: Evidence) -> Check:
    check = Check(f"99 of 100 cached GETs take less than {P99 * 1000:.0f} ms outside the faults")
    ledger = evidence.ledger
    calm = [
        one.seconds
        for one in ledger.gets
        if one.status == 200 and ledger.is_calm(one.begun, one.begun + one.seconds, MARGIN)
    ]
    everything = [one.seconds for one in ledger.gets if one.status == 200]
    slowest, slowest_of_all = p99(calm), p99(everything)
    if slowest >= P99:
        check.wrong.append(f"they take up to {slowest * 1000:.0f} ms")
    check.found = f"{slowest * 1000:.0f} ms over {len(calm)} GETs"
    check.found += f"; {slowest_of_all * 1000:.0f} ms over all {len(everything)}, faults included"
    return check


def p99(values: list[float]) -> float:
    """Of a hundred values, 99 are lower."""
    return quantiles(values, n=100)[98] if len(values) > 1 else 0.0


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.most_common())


CHECKS: Final[list[Callable[[Evidence], Check]]] = [
    _updates,
    _answers,
    _writes,
    _actions,
    _schedules,
    _repetitions,
    _staleness,
    all_events,
    weekly_reports,
    _counts,
]
