"""The language of responses: from the header `Accept-Language` (RFC 9110, 12.5.4), or else English."""

from aiohttp import hdrs, web

from texts import ENGLISH, Words, language_for, words_in


def language_of(request: web.Request) -> str | None:
    """The language of ours that the caller prefers. None if they ask for none of them."""
    wanted = request.headers.get(hdrs.ACCEPT_LANGUAGE, "")
    for code, _ in sorted(map(_weighed, wanted.split(",")), key=lambda one: -one[1]):
        near = language_for(code)
        if code and near[:2] == code[:2]:
            return near
    return None


def words_of(request: web.Request) -> Words:
    """The words for a response."""
    return words_in(language_of(request) or ENGLISH)


def _weighed(one: str) -> tuple[str, float]:
    """A language and its weight."""
    code, _, weight = one.partition(";")
    try:
        return code.strip().lower(), float(weight.strip().removeprefix("q=") or 1)
    except ValueError:
        return "", 0.0
