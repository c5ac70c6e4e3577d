"""Where a link leads, however its address is written."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.messages import MessageFacts
from models.triggers import LinksTrigger
from services.protection.addresses import ascii_host, telegram_path
from services.protection.matching import compile_rules
from tests.rules import make_rule


def _breaks(url: str, kind: str, **more: Any) -> bool:
    compiled = compile_rules([make_rule({"type": "links", "kinds": [kind], **more})])
    return bool(compiled.match(MessageFacts(text="see", urls=[url])))


@pytest.mark.parametrize(
    "url",
    [
        *("https://t.me/+AbCd", "t.me/joinchat/AbCd", "https://t.me./+AbCd", "https://t.me:443/+AbCd"),
        *("https://t.me//+AbCd", "https://t.me/%2BAbCd", "https://www.t.me/+AbCd", "HTTPS://T.ME/+AbCd"),
        *("https://t。me/+AbCd", "https://%74.me/+AbCd", "https://x@t.me/+AbCd", "tg://join?invite=AbCd"),
        "https://telegram.dog/addlist/AbCd",
    ],
)
def test_an_invitation_is_recognized(url: str) -> None:
    assert _breaks(url, "invite")


@pytest.mark.parametrize(
    "url", ["https://example.org/+AbCd", "https://t.me.example.org/+AbCd", "https://t.me/name", "https://xt.me/+AbCd"]
)
def test_other_links_are_no_invitations(url: str) -> None:
    assert not _breaks(url, "invite")


@pytest.mark.parametrize(
    "url",
    [
        "https://t.me/some_bot?start=x",
        "https://some_bot.t.me",
        "tg://resolve?domain=some_bot&start=x",
        "t.me./some_bot/app",
    ],
)
def test_a_bot_is_recognized(url: str) -> None:
    assert _breaks(url, "bot")
    assert not _breaks(url.replace("some_bot", "somebody"), "bot")


@pytest.mark.parametrize("domain", ["пример.рф", "xn--e1afmkfd.xn--p1ai", "ПРИМЕР.рф"])
@pytest.mark.parametrize("url", ["https://пример.рф/x", "https://xn--e1afmkfd.xn--p1ai", "https://www.пример.рф."])
def test_an_excepted_domain_in_other_letters(domain: str, url: str) -> None:
    assert LinksTrigger.model_validate({"type": "links", "except_domains": [domain]}).except_domains == [
        "xn--e1afmkfd.xn--p1ai"
    ]
    assert not _breaks(url, "web", except_domains=[domain])
    assert _breaks("https://пример.рф.example.org", "web", except_domains=[domain])


@given(st.text(max_size=40) | st.text(alphabet="tg:/.me@%?#[]+-。 ", max_size=20))
def test_any_text_is_read(text: str) -> None:
    ascii_host(text)
    telegram_path(text)
