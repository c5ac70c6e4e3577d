"""The report: what was checked and found, in words and charts."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from statistics import median

from bench.storm.charts import Points, line_chart
from bench.storm.checks import p99
from bench.storm.evidence import SHOWN, Check
from bench.storm.ledger import Ledger, Second
from bench.storm.options import Options

BUCKET = 5
"""Seconds that one point of a chart sums up."""
MEBIBYTE = 1024 * 1024


def write_report(options: Options, ledger: Ledger, checks: list[Check]) -> None:
    """Write it into its folder: README.md, and the charts that it shows."""
    options.report.mkdir(parents=True, exist_ok=True)
    charts = _charts(ledger)
    for name, chart in charts.items():
        (options.report / f"{name}.svg").write_text(chart)
    text = "\n\n".join([_head(options, checks), _table(checks), _wrong(checks), _faults(ledger), _pictures(charts)])
    (options.report / "README.md").write_text(text + "\n")


def is_failed(checks: Iterable[Check]) -> bool:
    """Whether something isn't as it has to be."""
    return any(check.is_judged and not check.is_passed for check in checks)


def mark_of(check: Check) -> str:
    """How a check ended."""
    return "ok" if check.is_passed else "FAILED" if check.is_judged else "note"


def _head(options: Options, checks: list[Check]) -> str:
    verdict = "something is wrong" if is_failed(checks) else "passed"
    return (
        f"# Storm with seed {options.seed}: {verdict}\n\n"
        f"{options.processes} processes, {options.groups} groups with {options.members} members. Offered for "
        f"{options.seconds} s: {options.updates} updates and {options.calls} API calls a second, "
        f"{options.streams} event streams.\n\n"
        "What the checks mean is explained in docs/internals/storm.md."
    )


def _table(checks: list[Check]) -> str:
    rows = [f"| {mark_of(check)} | {check.title} | {check.found} |" for check in checks]
    return "\n".join(
        ["## What was checked", "", "| | what has to be true | what was found |", "| --- | --- | --- |", *rows]
    )


def _wrong(checks: list[Check]) -> str:
    lines = ["## What isn't as it should be", ""]
    for check in checks:
        if check.wrong:
            lines.append(f"{check.title}: {len(check.wrong)} in all.")
            lines += ["", *(f"- {one}" for one in check.wrong[:SHOWN]), ""]
    return "\n".join(lines if len(lines) > 2 else [*lines, "Nothing."]).rstrip()


def _faults(ledger: Ledger) -> str:
    rows = [
        f"| {one.begun:.1f} s | {(one.ended or one.begun) - one.begun:.1f} s | {one.kind} | {one.note} |"
        for one in ledger.windows
    ]
    head = "A fault lasts until all processes are ready again and share the cache."
    return "\n".join(
        ["## Faults", "", head, "", "| begins | lasts | what | more |", "| --- | --- | --- | --- |", *rows]
    )


def _pictures(charts: dict[str, str]) -> str:
    return "\n\n".join(["## Charts", "The grey bands are faults.", *(f"![{name}]({name}.svg)" for name in charts)])


def _charts(ledger: Ledger) -> dict[str, str]:
    last = max(ledger.seconds, default=0) + 1.0
    load = {
        "offered": _per_second(ledger, lambda second: second.offered),
        "handled": _per_second(ledger, lambda second: second.handled),
        "calls answered": _per_second(ledger, lambda second: second.answered),
        "calls not answered": _per_second(ledger, lambda second: second.refused),
    }
    taken: dict[int, list[float]] = defaultdict(list)
    for one in ledger.gets:
        if one.status == 200:
            taken[int(one.begun) // BUCKET * BUCKET].append(one.seconds * 1000)
    latency = {
        "median": [(float(at), median(values)) for at, values in sorted(taken.items())],
        "99 of 100": [(float(at), p99(values)) for at, values in sorted(taken.items()) if len(values) > 1],
    }
    memory: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for at, second in sorted(ledger.seconds.items()):
        for pid, size in second.memory.items():
            memory[f"process {pid}"].append((float(at), size / MEBIBYTE))
    streams = {"open": [(float(at), float(one.streams)) for at, one in sorted(ledger.seconds.items())]}
    windows = ledger.windows
    return {
        "load": line_chart("Updates and calls", "a second", load, last, windows),
        "latency": line_chart("Time of a cached GET", "ms", latency, last, windows),
        "memory": line_chart("Memory of the processes", "MiB", memory, last, windows),
        "streams": line_chart("Event streams", "open", streams, last, windows),
    }


def _per_second(ledger: Ledger, count: Callable[[Second], int]) -> Points:
    sums: dict[int, int] = defaultdict(int)
    for at, second in ledger.seconds.items():
        sums[at // BUCKET * BUCKET] += count(second)
    return [(float(at), total / BUCKET) for at, total in sorted(sums.items())]
