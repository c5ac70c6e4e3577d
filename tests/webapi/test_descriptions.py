"""The schema explains every field and every parameter."""

from collections.abc import Iterator
from typing import Any

from bot.version import VERSION
from webapi.app import ENDPOINTS
from webapi.openapi import build_schema

SCHEMA = build_schema(ENDPOINTS, VERSION)


def _fields() -> Iterator[tuple[str, dict[str, Any]]]:
    for model, schema in SCHEMA["components"]["schemas"].items():
        for name, field in schema.get("properties", {}).items():
            yield f"{model}.{name}", field


def _parameters() -> Iterator[tuple[str, dict[str, Any]]]:
    for path, operations in SCHEMA["paths"].items():
        for method, operation in operations.items():
            for parameter in operation.get("parameters", ()):
                yield f"{method} {path} {parameter['name']}", parameter


def test_every_field_and_parameter_has_a_description() -> None:
    described = [*_fields(), *_parameters()]
    assert len(described) > 450
    assert [name for name, one in described if not one.get("description")] == []


def test_descriptions_are_sentences() -> None:
    ends = (".", "…")
    wrong = [name for name, one in [*_fields(), *_parameters()] if not one["description"].endswith(ends)]
    assert wrong == []


def test_a_field_that_is_repeated_means_the_same() -> None:
    schemas = SCHEMA["components"]["schemas"]
    for patch, whole in (("RulePatch", "RuleCreate"), ("SettingsPatch", "SettingsRead"), ("GroupPatch", "GroupRead")):
        for name, field in schemas[patch]["properties"].items():
            assert name == "photo_url" or field["description"] == schemas[whole]["properties"][name]["description"]
