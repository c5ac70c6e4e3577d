"""Lists and reports as CSV (RFC 4180). A list is sent page by page, while the next page is fetched."""

import csv
import io
from collections.abc import AsyncIterator, Awaitable, Callable
from itertools import islice
from typing import Any, Final

import orjson
from aiohttp import hdrs, web
from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from models.pages import PAGE_LIMIT, Page, PageQuery
from webapi.headers import ANSWER
from webapi.report_tables import Table
from webapi.streams import stream

MEDIA_TYPE: Final = "text/csv"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""Characters at which spreadsheets take a cell for a formula (OWASP, "CSV injection")."""

Fetch = Callable[[PageQuery], Awaitable[Page[Any]]]


def is_asked_for(request: web.Request) -> bool:
    """Whether the caller wants CSV: `Accept` names it."""
    accepted = request.headers.get(hdrs.ACCEPT, "").split(",")
    return any(one.partition(";")[0].strip().lower() == MEDIA_TYPE for one in accepted)


async def answer(request: web.Request, name: str, model: type[BaseModel], fetch: Fetch) -> web.StreamResponse:
    """The whole list that `fetch` pages through, below a header line. Raises what `fetch` raises."""
    headers = _headers(name)
    if request.method == hdrs.METH_HEAD:
        return web.Response(headers={**ANSWER, **headers})
    first = await fetch(PageQuery(limit=PAGE_LIMIT))  # so that errors come before the headers are sent
    fields = [name for name, field in model.model_fields.items() if not field.exclude]
    return await stream(request, _chunks(first, fields, fetch), headers)


async def answer_table(request: web.Request, name: str, table: Table) -> web.StreamResponse:
    """A report, row by row."""
    if request.method == hdrs.METH_HEAD:
        return web.Response(headers={**ANSWER, **_headers(name)})
    return await stream(request, table_chunks(table), _headers(name))


def _headers(name: str) -> dict[str, str]:
    return {
        hdrs.CONTENT_TYPE: f"{MEDIA_TYPE}; charset=utf-8; header=present",
        hdrs.CONTENT_DISPOSITION: f'attachment; filename="{name}.csv"',
        hdrs.VARY: hdrs.ACCEPT,
    }


async def table_chunks(table: Table) -> AsyncIterator[bytes]:
    """The chunks to send: the header line, then some rows at a time."""
    yield _lines([table.columns])
    lines = iter(table.lines)
    while some := list(islice(lines, PAGE_LIMIT)):
        yield _lines([[_cell(to_jsonable_python(value)) for value in line] for line in some])


async def _chunks(page: Page[Any], fields: list[str], fetch: Fetch) -> AsyncIterator[bytes]:
    yield _lines([fields])
    while True:
        yield _lines([[_cell(value) for value in _values(item, fields)] for item in page.items])
        if page.next_cursor is None:
            return
        page = await fetch(PageQuery(limit=PAGE_LIMIT, cursor=page.next_cursor))


def _values(item: BaseModel, fields: list[str]) -> list[Any]:
    shown = item.model_dump(mode="json")
    return [shown[field] for field in fields]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    return orjson.dumps(value).decode()


def _lines(rows: list[list[str]]) -> bytes:
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    return written.getvalue().encode("utf-8", "replace")
