"""The contents of a process's `/metrics`."""

from collections.abc import Mapping

from prometheus_client import Metric
from prometheus_client.parser import text_string_to_metric_families
from prometheus_client.samples import Sample

from tests.servers import Keeper


async def scrape(keeper: Keeper) -> dict[str, Metric]:
    """The families that the process shows to a program on the same machine, by name."""
    async with keeper.session.get(f"{keeper.base}/metrics", headers={"Authorization": ""}) as response:
        assert response.status == 200, await response.text()
        return {family.name: family for family in text_string_to_metric_families(await response.text())}


def samples(families: Mapping[str, Metric]) -> list[Sample]:
    """All samples."""
    return [one for family in families.values() for one in family.samples]


def value(families: Mapping[str, Metric], name: str, **labels: str) -> float:
    """The sum of our samples with this name and these labels; 0 if there are none."""
    found = (one for one in samples(families) if one.name == f"groupkeeper_{name}")
    return sum(one.value for one in found if labels.items() <= one.labels.items())
