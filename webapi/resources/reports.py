"""`/groups/{group_id}/reports`."""

from typing import Any

from models.pages import Page
from models.permissions import Permission
from models.reports import ReportCreate, ReportDecide, ReportDecided, ReportQuery, ReportRead, ReportReceipt
from webapi.endpoints import Call, Endpoint, Needs, Nothing


async def create(call: Call[Nothing, ReportCreate]) -> ReportReceipt:
    """Report a message."""
    return await call.services.reports.report(call.group_id, call.body.message_id, call.body.author_id, call.actor)


async def page(call: Call[ReportQuery, Nothing]) -> Page[ReportRead]:
    """List reports."""
    return await call.services.reports.page(call.group_id, call.query, call.page, call.actor)


async def get(call: Call[Nothing, Nothing]) -> ReportRead:
    """Show a message's report."""
    return await call.services.reports.get(call.group_id, call.path["message_id"], call.actor)


async def decide(call: Call[Nothing, ReportDecide]) -> ReportDecided:
    """Decide a report, and wait for the outcome."""
    message_id, verdict = call.path["message_id"], call.body.verdict
    decided = await call.services.reports.decide(call.group_id, message_id, verdict, call.actor)
    if decided.action is None:
        return decided
    [action] = await call.services.action_names.of(call.group_id, [decided.action], call.words)
    return decided.model_copy(update={"action": action})


async def check_again(call: Call[Nothing, ReportDecide]) -> None:
    """Raise Forbidden if the caller may no longer decide: then an earlier decision isn't shown again."""
    await call.services.reports.check_verdict(call.group_id, call.body.verdict, call.actor)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "POST",
        "/groups/{group_id}/reports",
        Permission.MODERATE_WARN,
        create,
        "Report a message",
        location=lambda receipt: str(receipt.message_id),
        status=201,
        message="Message {message_id} reported",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/reports",
        Permission.MODERATE_WARN,
        page,
        "List reports, newest first; open ones unless you ask for others",
        message="{items:report} listed",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/reports/{message_id}",
        Permission.MODERATE_WARN,
        get,
        "Show a message's report",
        has_version=True,
        message="Report of message {message_id} found",
    ),
    Endpoint(
        "POST",
        "/groups/{group_id}/reports/{message_id}/decision",
        Needs.VERDICT,
        decide,
        "Ban or mute the author, delete the message, or dismiss the report",
        check_again=check_again,
        is_unfinished=lambda decided: decided.is_pending,
        message="Report of message {message_id} decided: {verdict}",
    ),
)
