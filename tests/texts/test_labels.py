"""Names of permissions and roles: people see them in their language, programs get the API's names."""

import pytest

from models.permissions import Permission
from models.roles import BUILT_IN_NAMES
from models.tokens import ALL_SCOPES
from services.core.errors import Forbidden
from texts import Key, languages, words_in
from texts.labels import RoleName, Scopes, role_label, scope_label
from texts.source import messages


def test_programs_get_a_permissions_code_and_people_dont() -> None:
    refused = Forbidden(Key.ERROR_PERMISSION_MISSING, permission=Scopes((Permission.MODERATE_DELETE,)))
    assert str(refused).startswith("You need the permission “Delete messages (moderate.delete)” for this.")
    assert refused.sentence is not None
    assert "«Удаление сообщений»" in refused.sentence.within(words_in("ru"))
    for language in languages():
        assert "moderate.delete" not in refused.sentence.within(words_in(language))


def test_some_permissions_stand_in_a_row() -> None:
    lacking = Scopes(("moderate.ban", "tokens.manage", "*"))
    assert str(lacking) == "Ban members (moderate.ban), Manage tokens (tokens.manage), Everything (*)"
    assert lacking.within(words_in("ru")) == "Баны, Управлять токенами, Всё"


@pytest.mark.parametrize("language", languages())
def test_every_scope_and_every_built_in_role_has_a_name(language: str) -> None:
    words = words_in(language)
    assert all(scope_label(one, words) != one for one in ALL_SCOPES)
    assert len({role_label(one, words) for one in BUILT_IN_NAMES}) == len(BUILT_IN_NAMES)


@pytest.mark.parametrize("language", languages())
def test_the_first_page_of_the_panel_calls_roles_the_same(language: str) -> None:
    first = {message.id.name: message.value for _, message in messages(language, of_panel=True)}
    labels = {message.id.name: message.value for _, message in messages(language)}
    for name in BUILT_IN_NAMES:
        said, label = first[f"role-{name}"], labels[f"role-{name}"]
        assert said is not None
        assert label is not None
        assert said.equals(label)


def test_a_role_keeps_the_name_that_its_owner_gave_it() -> None:
    assert [RoleName(name).within(words_in("ru")) for name in ("moderator", "Helper <3")] == [
        "модератор",
        "Helper &lt;3",
    ]
    assert [str(RoleName(name)) for name in ("moderator", "Helper <3")] == ["moderator", "Helper <3"]
