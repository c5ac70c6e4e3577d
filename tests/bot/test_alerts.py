"""Each query of the dashboard and the alert rules can be parsed, and uses metrics that the process has."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import promql_parser
import pytest
import yaml
from promql_parser import AggModifierType, AggregateExpr, Matcher, MatchOp, MatrixSelector, VectorSelector

from bot.metrics import CACHE_STATES
from bot.update_meter import Outcome
from gateway.call_meter import NO_ANSWER, STATUSES
from models.health import BotState
from tests.conftest import Scene
from tests.scrapes import samples, scrape
from tests.servers import ROOT

OF_PROMETHEUS = frozenset({"job", "instance"})
"""The labels that Prometheus adds to each sample of a target."""
SELDOM = frozenset({*Outcome, *STATUSES.values(), NO_ANSWER, *BotState, *CACHE_STATES, "5xx"})
"""Values that a metric has only after a failure."""
DASHBOARD: dict[str, Any] = json.loads((ROOT / "deploy/grafana/dashboard.json").read_text())
RULES: list[dict[str, Any]] = [
    rule
    for group in yaml.safe_load((ROOT / "deploy/prometheus/alerts.yml").read_text())["groups"]
    for rule in group["rules"]
]


def _queries() -> Iterator[Any]:
    for panel in DASHBOARD["panels"]:
        for number, target in enumerate(panel.get("targets", ())):
            yield pytest.param(target["expr"], id=f"{panel['title']} {number}")
    for rule in RULES:
        yield pytest.param(rule["expr"], id=rule["alert"])


def _parse(query: str) -> list[Any]:
    """All expressions in a query."""
    found: list[Any] = []
    promql_parser.walk(promql_parser.parse(query.replace("$__rate_interval", "5m")), found.append)
    return found


async def _shown(scene: Scene) -> dict[str, dict[str, set[str]]]:
    """Labels and their values, by the name of a sample."""
    await scene.ask(scene.admin, "/rules")
    message = scene.world.message(scene.chat, scene.member, text="Good morning")
    await scene.settle(await scene.world.send(message=message))
    await scene.get()
    shown: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for sample in samples(await scrape(scene.keeper)):
        labels = shown[sample.name]
        for label, text in sample.labels.items():
            labels[label].add(text)
    shown["up"] = defaultdict(set)  # Prometheus creates it for each target
    return shown


def _check(matcher: Matcher, labels: dict[str, set[str]]) -> None:
    if matcher.name in OF_PROMETHEUS:
        return
    assert matcher.name in labels
    if matcher.op in (MatchOp.Equal, MatchOp.NotEqual):
        assert matcher.value in labels[matcher.name] | SELDOM
    else:
        for part in matcher.value.split("|"):
            assert [one for one in labels[matcher.name] | SELDOM if re.fullmatch(part, one)], part


async def test_queries_find_what_there_is(scene: Scene) -> None:
    """The names of metrics and of their labels, and the values that the query needs."""
    shown = await _shown(scene)
    for parameter in _queries():
        query = parameter.values[0]
        parsed = _parse(query)
        selectors = [one.vector_selector if isinstance(one, MatrixSelector) else one for one in parsed]
        selectors = [one for one in selectors if isinstance(one, VectorSelector)]
        assert selectors, query
        known = set(OF_PROMETHEUS)
        for selector in selectors:
            assert selector.name in shown, f"{selector.name} in {query}"
            labels = shown[selector.name]
            known |= labels.keys()
            for matcher in selector.matchers.matchers:
                _check(matcher, labels)
        for one in parsed:
            if isinstance(one, AggregateExpr) and one.modifier is not None:
                assert one.modifier.type == AggModifierType.By
                assert set(one.modifier.labels) <= known, query


@pytest.mark.parametrize("query", list(_queries()))
def test_queries_can_be_read(query: str) -> None:
    """A histogram is summed by `le`, without which there's no quantile."""
    parsed = _parse(query)
    assert ("histogram_quantile" in query) == any("le" in _by(one) for one in parsed)


def _by(expression: Any) -> list[str]:
    is_grouped = isinstance(expression, AggregateExpr) and expression.modifier is not None
    return list(expression.modifier.labels) if is_grouped else []


def test_a_wrong_query_is_found() -> None:
    """The parser in the tests refuses what Prometheus would refuse."""
    for wrong in ("rate(groupkeeper_updates_total)", "sum by (a", "rate(groupkeeper_updates_total[5 m])", "up ==="):
        with pytest.raises(ValueError, match=r"."):
            promql_parser.parse(wrong)


def test_alerts_are_explained() -> None:
    """Each alert has a severity, a summary, and a line in the docs about what to do."""
    docs = (ROOT / "docs/operate/metrics.md").read_text()
    assert len({rule["alert"] for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule["labels"]["severity"] in ("critical", "warning", "info")
        assert rule["annotations"]["summary"]
        assert f"| `{rule['alert']}` |" in docs
        for label in re.findall(r"\$labels\.(\w+)", rule["annotations"]["summary"]):
            assert label in rule["expr"] or label in OF_PROMETHEUS


def test_the_dashboard_can_be_imported() -> None:
    """Each panel has its own id and place, and uses the selected data source."""
    panels = DASHBOARD["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)
    taken: set[tuple[int, int]] = set()
    for panel in panels:
        place = panel["gridPos"]
        assert place["x"] + place["w"] <= 24
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert not cells & taken
        taken |= cells
        if panel["type"] != "row":
            assert panel["datasource"]["uid"] == "${datasource}"
