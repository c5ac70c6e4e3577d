"""Disguises are undone before a text is scored."""

# ruff: noqa: RUF001 - disguised letters are its subject

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.filter.features import BUCKETS, features
from services.filter.unfold import unfold


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("З а р а б о т о к на дому", "заработок на дому"),
        ("р.а.б.о.т.а есть", "работа есть"),
        ("Нyжны люди", "нужны люди"),
        ("нᴀбᴏᴩ в ᴋᴏʍᴀнду", "набор в команду"),
        ("раypal аccount", "paypal account"),
        ("𝐄𝐚𝐫𝐧 𝐦𝐨𝐧𝐞𝐲", "earn money"),
        ("pa6oтa нa дoмy, onлaтa", "работа на дому, оплата"),
        ("купил iPhonе вчера", "купил iphone вчера"),
        ("A B C of chess", "a b c of chess"),
        ("пишите @Super_Bot и t.me/SuperBot", "пишите @super_bot и t.me/superbot"),
        ("в 2026 году", "в 2026 году"),
    ],
)
def test_a_disguise_is_undone(written: str, meant: str) -> None:
    assert unfold(written).text == meant


def test_disguises_are_counted() -> None:
    assert unfold("Нyжны люди, р.а.б.о.т.а").mixed == 1
    assert unfold("Нyжны люди, р.а.б.о.т.а").rows == 1
    assert unfold("ordinary talk, обычный разговор") == ("ordinary talk, обычныи разговор", 0, 0)


@given(st.text(max_size=300))
def test_any_text_has_features(text: str) -> None:
    found = features(text)
    assert found == sorted(set(found))
    assert all(0 <= one < BUCKETS for one in found)
