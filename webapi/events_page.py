"""The text of docs/api/events.md: each event, when it happens, and its details."""

from typing import Any, Final

from pydantic import BaseModel

from models.event_details import EVENTS, INSTALLATION_EVENTS, NoDetails
from models.webhooks import DEFAULT_EVENTS

_HEAD: Final = """\
<!-- Made by `make docs` from models/event_details.py; a test compares. -->

# Events

Everything that happens in a group is an event. `GET /groups/{group_id}/logs` lists events as `event_type`;
[webhooks](webhooks.md) send them as `type`. In both, `details` depends on the event, as the tables below say.

A webhook gets the events marked “yes” unless you name others. Events marked “never” aren't about one group:
`GET /logs` lists them.
"""


def page() -> str:
    """The text of the page."""
    lines = [_HEAD, "| event | when | details | webhook |", "| --- | --- | --- | --- |"]
    for event, info in EVENTS.items():
        sent = "never" if event in INSTALLATION_EVENTS else "yes" if event in DEFAULT_EVENTS else "on demand"
        name = info.details.__name__
        shown = "none" if info.details is NoDetails else f"[{name}](#{name.lower()})"
        lines.append(f"| `{event}` | {info.meaning} | {shown} | {sent} |")
    for model in dict.fromkeys(info.details for info in EVENTS.values()):
        if model is not NoDetails:
            lines += ["", *_section(model)]
    return "\n".join([*lines, ""])


def _section(model: type[BaseModel]) -> list[str]:
    schema = model.model_json_schema()
    definitions = schema.get("$defs", {})
    rows = [
        f"| `{name}` | {_type(field, definitions)} | {field.get('description', '')} |".replace("\n", " ")
        for name, field in schema["properties"].items()
    ]
    about = (model.__doc__ or "").strip()
    if about.startswith("Body of"):
        about = f"The same as the {about[0].lower()}{about[1:]}"
    return [f"## {model.__name__}", "", about, "", "| field | type | meaning |", "| --- | --- | --- |", *rows]


def _type(field: dict[str, Any], definitions: dict[str, Any]) -> str:
    """A field's type in a word or two."""
    if "$ref" in field:
        referred = definitions[field["$ref"].rpartition("/")[2]]
        return "object" if referred.get("type") == "object" else str(referred.get("type", "object"))
    if "anyOf" in field:
        return " or ".join(dict.fromkeys(_type(branch, definitions) for branch in field["anyOf"]))
    if "oneOf" in field:
        return "object"
    if field.get("type") == "array":
        return f"list of {_type(field['items'], definitions)}"
    return str(field.get("type", "any"))
