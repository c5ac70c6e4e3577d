"""`/groups/{group_id}/filter`: the spam filter."""

from typing import Any

from models.filter import ReviewDecide, ReviewRead, SampleCreate, SampleQuery, SampleRead, TextToJudge, Verdict
from models.pages import Page
from models.permissions import Permission
from webapi.endpoints import Call, Endpoint, Nothing


async def test(call: Call[Nothing, TextToJudge]) -> Verdict:
    """Judge a text."""
    return await call.services.spam_filter.test(call.group_id, call.body.text, call.actor)


async def mark(call: Call[Nothing, SampleCreate]) -> SampleRead:
    """Add a sample."""
    return await call.services.spam_filter.mark(call.group_id, call.body, call.actor)


async def page(call: Call[SampleQuery, Nothing]) -> Page[SampleRead]:
    """List samples."""
    return await call.services.spam_filter.samples(call.group_id, call.query, call.page, call.actor)


async def forget(call: Call[Nothing, Nothing]) -> None:
    """Delete a sample."""
    await call.services.spam_filter.forget(call.group_id, call.path["sample_id"], call.actor)


async def reviews(call: Call[Nothing, Nothing]) -> Page[ReviewRead]:
    """List the review queue."""
    return await call.services.reviews.page(call.group_id, call.page, call.actor)


async def decide(call: Call[Nothing, ReviewDecide]) -> SampleRead:
    """Decide a message of the review queue."""
    return await call.services.marking.settle(call.group_id, call.path["review_id"], call.body, call.actor)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "POST",
        "/groups/{group_id}/filter/test",
        Permission.RULES_VIEW,
        test,
        "Test a text against the spam filter, without doing anything",
        message="Text judged: its score is {score}",
    ),
    Endpoint(
        "POST",
        "/groups/{group_id}/filter/samples",
        Permission.RULES_EDIT,
        mark,
        "Train the group's spam filter with a text that is spam or isn't",
        location=lambda sample: sample.id,
        status=201,
        message="Text marked as {label}",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/filter/samples",
        Permission.RULES_VIEW,
        page,
        "List training samples, newest first",
        message="{items:sample} listed",
    ),
    Endpoint(
        "DELETE",
        "/groups/{group_id}/filter/samples/{sample_id}",
        Permission.RULES_EDIT,
        forget,
        "Delete a sample, so that the filter forgets it",
        message="Sample {sample_id} deleted",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/filter/reviews",
        Permission.RULES_VIEW,
        reviews,
        "List messages that the spam filter isn't sure about, newest first",
        message="{items:review} listed",
    ),
    Endpoint(
        "POST",
        "/groups/{group_id}/filter/reviews/{review_id}",
        Permission.RULES_EDIT,
        decide,
        "Say whether a message in the review queue is spam, and ban or free its author",
        message="Text marked as {label}",
    ),
)
