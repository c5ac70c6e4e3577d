"""Files of bans: Rose's, ours, and tables that people make themselves."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.federations import BAN_REASON_LIMIT, FileBan
from services.core.errors import Invalid
from services.moderation import ban_files
from services.moderation.ban_files import BanFile, read_bans, write_bans

NORA, OTTO = FileBan(user_id=7, reason="ads, everywhere"), FileBan(user_id=8)
BOTH = BanFile([NORA, OTTO], [])
ROSE_JSON = """\
{"user_id":7,"first_name":"Nora","last_name":"","user_name":"nora","reason":"ads, everywhere"}
{"user_id":8,"first_name":"Otto","last_name":"O","user_name":"","reason":""}
"""
ROSE_CSV = 'id,firstname,lastname,username,reason\n7,Nora,,nora,"ads, everywhere"\n8,Otto,O,,\n'


@pytest.mark.parametrize(
    "text",
    [
        ROSE_JSON,
        ROSE_CSV,
        ROSE_CSV.replace("\n", "\r\n"),
        '[{"id": 7, "reason": "ads, everywhere"}, {"id": "8"}]',
        'User ID;Reason\n7;"ads, everywhere"\n8;\n',
        "reason\tuser_id\nads, everywhere\t7\n\t8\n",
        '7,"ads, everywhere"\n\n8\n',
        ROSE_JSON + ROSE_JSON,
    ],
)
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_same_bans_in_many_forms(text: str, coding: str) -> None:
    assert read_bans(text.encode(coding)) == BOTH


def test_a_plain_list_of_ids_has_no_reasons() -> None:
    assert read_bans(b"id\n7\n8") == BanFile([FileBan(user_id=7), OTTO], [])


def test_lines_without_a_person_are_named() -> None:
    lines = ['{"user_id":7,"reason":"ads, everywhere"}', "", "{", '{"user_id":-1}', '{"user_id":true}', '{"user_id":8}']
    assert read_bans("\n".join(lines).encode()) == BanFile([NORA, OTTO], [3, 4, 5])
    table = '7,"ads, everywhere"\nOtto,8\n99999999999999999999999,x\n²,x\n8\n9,"never closed\n'
    assert read_bans(table.encode()) == BanFile([NORA, OTTO, FileBan(user_id=9, reason="never closed")], [2, 3, 4])


@pytest.mark.parametrize("raw", [b"", b"hello", b"{}", b"[1, 2]", b"\xff\xfe{", b"\x89PNG\r\n\x1a\n", b"id,reason\n"])
def test_files_without_anybody_are_refused(raw: bytes) -> None:
    with pytest.raises(Invalid):
        read_bans(raw)


def test_a_file_has_a_bounded_number_of_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ban_files, "LINES_LIMIT", 2)
    assert read_bans(b"7\n8\n") == BanFile([FileBan(user_id=7), OTTO], [])
    with pytest.raises(Invalid):
        read_bans(b"7\n8\n9\n")


def test_a_file_that_is_something_else_is_refused_early() -> None:
    assert read_bans(b"7\n" + b"x\n" * 100).unreadable == list(range(2, 102))
    with pytest.raises(Invalid):
        read_bans(b"7\n" + b"x\n" * 101)


def test_long_reasons_are_cut() -> None:
    [ban] = read_bans(f"7,{'a' * 2000}".encode()).bans
    assert len(ban.reason) == BAN_REASON_LIMIT


REASONS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30)


@given(st.dictionaries(st.integers(1, 2**52 - 1), REASONS, min_size=1))
def test_what_is_written_is_read(reasons: dict[int, str]) -> None:
    bans = [FileBan(user_id=user_id, reason=reason) for user_id, reason in reasons.items()]
    assert read_bans(write_bans(bans)) == BanFile(bans, [])


@given(st.one_of(st.binary(max_size=200), st.text(alphabet='7,8;"{}[]:\n\r\t\\ id', max_size=60).map(str.encode)))
def test_nothing_else_but_a_refusal_comes_of_any_file(raw: bytes) -> None:
    with contextlib.suppress(Invalid):
        assert read_bans(raw).bans
