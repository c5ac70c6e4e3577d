"""`/groups/{group_id}/export`, `/groups/{group_id}/import`."""

from collections import Counter
from typing import Any

from models.imports import ImportBody, ImportCount, ImportItem, ImportQuery, ImportRead, Outcome, Source
from models.moves import ExportQuery, GroupFile
from models.permissions import Permission
from services.moves.exports import parts_named
from services.moves.planning import Plan
from webapi import limits
from webapi.endpoints import Call, Endpoint, Nothing


async def export(call: Call[ExportQuery, Nothing]) -> GroupFile:
    """The group's configuration as a file."""
    return await call.services.exports.file(call.group_id, parts_named(call.query.parts), call.actor)


async def import_(call: Call[ImportQuery, ImportBody]) -> ImportRead:
    """What a file would change, or changed."""
    imports, file, confirm = call.services.imports, call.body.root, call.query.confirm
    if confirm is None:
        call.message = "Nothing changed. Send the same file with confirm to import it"
        return _shown(*await imports.look(call.group_id, file, call.actor), is_applied=False)
    return _shown(*await imports.apply(call.group_id, file, confirm, call.actor), is_applied=True)


def _shown(source: Source, plan: Plan, *, is_applied: bool) -> ImportRead:
    counts = Counter((item.part, item.outcome) for item in plan.items)
    parts = dict.fromkeys(item.part for item in plan.items)
    return ImportRead(
        source=source,
        is_applied=is_applied,
        confirm=plan.token,
        counts=[
            ImportCount(part=part, **{outcome.value: counts[part, outcome] for outcome in Outcome}) for part in parts
        ],
        items=[
            ImportItem(
                part=item.part,
                name=item.name,
                outcome=item.outcome,
                code=item.why.code if item.why is not None else None,
                reason=str(item.why or ""),
            )
            for item in plan.items
            if item.outcome is not Outcome.SAME
        ],
    )


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "GET",
        "/groups/{group_id}/export",
        Permission.SETTINGS_VIEW,
        export,
        "Export the group's configuration as a file",
        message="Group exported",
        errors=(409,),
    ),
    Endpoint(
        "POST",
        "/groups/{group_id}/import",
        Permission.SETTINGS_EDIT,
        import_,
        "Import a configuration: a summary first, and with confirm all of it or nothing",
        body_limit=limits.BULK_BODY,
        is_file=True,
        message="Configuration imported",
        errors=(409,),
    ),
)
