"""The last test: no secret is in anything that was written while the others ran (tests/conftest.py puts it there)."""

from models.tokens import make_secret
from tests.outputs import outputs, secrets_in
from tests.servers import API_TOKEN
from tests.telegram.world import TOKEN


def test_a_secret_would_be_found() -> None:
    made = make_secret()
    text = f"{{'url': 'https://api/bot{TOKEN}/getMe', 'token': '{API_TOKEN}', 'made': '{made}'}} gk_{'0' * 72}"
    assert secrets_in(text) == [TOKEN, API_TOKEN, made]


def test_no_secret_is_in_any_output() -> None:
    found = {whose: secrets for whose, text in outputs() if (secrets := secrets_in(text))}
    assert found == {}
