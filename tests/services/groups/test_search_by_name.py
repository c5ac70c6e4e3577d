"""People are found by their names, whichever way the accents are stored."""

import unicodedata
from typing import Literal

import pytest

from models.pages import PageQuery
from models.users import Profile, UserQuery
from tests.backends import GROUP, TOKEN_ACTOR, Backend


@pytest.mark.parametrize("stored", ["NFC", "NFD"])
@pytest.mark.parametrize("typed", ["NFC", "NFD"])
async def test_accents_in_either_form(
    backend: Backend, stored: Literal["NFC", "NFD"], typed: Literal["NFC", "NFD"]
) -> None:
    await backend.register()
    name, part = unicodedata.normalize(stored, "José (admin)"), unicodedata.normalize(typed, "josé (")
    await backend.services.users.see(GROUP, Profile(user_id=7, first_name=name))
    await backend.services.users.see(GROUP, Profile(user_id=8, first_name="Jose"))
    found = await backend.services.users.page(GROUP, UserQuery(name=part), PageQuery(), TOKEN_ACTOR)
    assert [user.user_id for user in found.items] == [7]
