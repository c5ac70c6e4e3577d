"""Answers to a group's own captcha questions, as phones type them."""

import unicodedata

import pytest

from models.own_questions import comparable, parse_question


@pytest.mark.parametrize(
    ("right", "typed"),
    [
        ("Danube", " danube. "),
        ("Café", unicodedata.normalize("NFD", "CAFÉ")),
        ("Médico", "medico"),
        ("São Paulo", "sao paulo"),
        ("San Francisco", "SanFrancisco"),
        ("Ёлка", "елка"),
        ("42", "۴۲"),
        ("کتاب", "كتاب"),
        ("می\u200cشود", "میشود"),
    ],
)
def test_an_answer_that_means_the_same_is_right(right: str, typed: str) -> None:
    assert comparable(typed) == comparable(right)


@pytest.mark.parametrize(("right", "typed"), [("Danube", "Donau"), ("42", "24"), ("кот", "кит"), ("da", "dad")])
def test_another_answer_is_wrong(right: str, typed: str) -> None:
    assert comparable(typed) != comparable(right)


def test_an_answer_needs_a_letter_or_a_digit() -> None:
    assert parse_question("Who? = . | Mia").answers == ["Mia"]
    with pytest.raises(ValueError, match="write a question"):
        parse_question("Who? = ...")
