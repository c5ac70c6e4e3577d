"""The examples in the schema are valid, and each resource is described."""

import json
from typing import Any

import pytest

from bot.version import VERSION
from webapi.app import ENDPOINTS
from webapi.endpoints import Endpoint, Nothing
from webapi.examples import BODIES
from webapi.openapi import API_PREFIX, build_schema
from webapi.tags import TAGS

SCHEMA = build_schema(ENDPOINTS, VERSION)
WITH_A_BODY = [one for one in ENDPOINTS if one.body is not Nothing]


def _operation(endpoint: Endpoint[Any, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = SCHEMA["paths"][API_PREFIX + endpoint.path][endpoint.method.lower()]
    return operation


def _name(endpoint: Endpoint[Any, Any]) -> str:
    return f"{endpoint.method} {endpoint.path}"


@pytest.mark.parametrize("endpoint", WITH_A_BODY, ids=_name)
def test_each_body_has_an_example_that_its_model_takes(endpoint: Endpoint[Any, Any]) -> None:
    for content in _operation(endpoint)["requestBody"]["content"].values():
        endpoint.body.model_validate_json(json.dumps(content["example"]), strict=True)
    assert {one.body for one in WITH_A_BODY} == set(BODIES)


def _shown(endpoint: Endpoint[Any, Any]) -> list[dict[str, Any]]:
    answers = [answer for status, answer in _operation(endpoint)["responses"].items() if status.startswith("2")]
    contents = [content for answer in answers for content in answer["content"].values()]
    return [content["example"] for content in contents if "example" in content]


def test_the_main_answers_have_examples() -> None:
    assert len([one for one in ENDPOINTS if _shown(one)]) > 40


@pytest.mark.parametrize("endpoint", [one for one in ENDPOINTS if _shown(one)], ids=_name)
def test_response_examples_fit_their_models(endpoint: Endpoint[Any, Any]) -> None:
    for example in _shown(endpoint):
        assert endpoint.data is not None
        items = example["data"] if endpoint.is_paged else [example["data"]]
        assert [endpoint.data.model_validate(one).model_dump(mode="json") for one in items] == items
        assert ("pagination" in example) == endpoint.is_paged
        assert "{" not in example["message"]


def test_each_resource_is_explained() -> None:
    used = {tag for methods in SCHEMA["paths"].values() for one in methods.values() for tag in one["tags"]}
    assert used == set(TAGS)
    assert SCHEMA["tags"] == [{"name": name, "description": meaning} for name, meaning in TAGS.items()]
    assert all(meaning.endswith(".") for meaning in TAGS.values())


def test_summaries_are_short_and_in_sentence_case() -> None:
    summaries = [one["summary"] for methods in SCHEMA["paths"].values() for one in methods.values()]
    assert [one for one in summaries if not one[0].isupper() or one.endswith(".") or len(one) > 90] == []
