"""A token ends with the one that created it, gives nothing that it lacks, and sees what it created."""

from datetime import timedelta
from typing import Any

import pytest
from aiohttp.test_utils import make_mocked_request

from models.actors import Actor, ActorKind
from models.pages import PageQuery
from models.quotas import Limits
from models.tokens import LINE_LIMIT, TOKENS_LIMIT, ExtraScope, Token, TokenCreate, make_secret
from services.core.digests import digest
from services.core.errors import TooMany
from tests.backends import GROUP, TOKEN_ACTOR, in_memory
from tests.webapi.clients import OPERATOR, ApiClient, open_api
from webapi.authentication import Authentication
from webapi.problems import Unauthorized
from webapi.resources.session import COOKIE

NARROW = ["rules.view", "tokens.manage", "groups.create"]


async def _make(api: ApiClient, maker: dict[str, Any] | None, **fields: Any) -> tuple[int, Any]:
    headers = {"Authorization": f"Bearer {maker['token']}"} if maker else OPERATOR
    status, body = await api.ask("POST", "/tokens", {"name": "x", "scopes": NARROW, **fields}, **headers)
    return status, body["data"] if status == 201 else body


async def _status(api: ApiClient, token: dict[str, Any]) -> int:
    return (await api.ask("GET", "/me", Authorization=f"Bearer {token['token']}"))[0]


async def test_revoking_a_token_ends_all_that_it_made() -> None:
    async with open_api() as api:
        _, other = await _make(api, None)
        line = [(await _make(api, None))[1]]
        while len(line) < LINE_LIMIT - 1:
            line.append((await _make(api, line[-1]))[1])
        _, beside = await _make(api, line[0])
        assert [await _status(api, one) for one in [*line, beside, other]] == [200] * (len(line) + 2)
        assert (await api.ask("DELETE", f"/tokens/{line[1]['id']}"))[0] == 200
        assert [await _status(api, one) for one in line] == [200] + [401] * (len(line) - 1)
        assert [await _status(api, one) for one in (beside, other)] == [200, 200]
        _, logs = await api.ask("GET", "/logs?event_type=token.revoked")
        assert len(logs["data"]) == len(line) - 1


async def test_a_line_has_an_end() -> None:
    async with open_api() as api:
        maker = None
        for _ in range(LINE_LIMIT):
            status, made = await _make(api, maker)
            assert status == 201
            maker = made
        assert (await _make(api, maker))[0] in (401, 403)


async def test_revoking_a_token_revokes_its_earlier_children() -> None:
    """Stored by an earlier version, and its creator revoked by it: nobody else would end it."""
    async with open_api() as api:
        maker = Actor(kind=ActorKind.TOKEN, id="0" * 24, name="gone")
        secret, now = make_secret(), api.backend.clock()
        token = Token(digest=digest(secret), name="x", scopes=["*"], actor=maker, created_at=now)
        await api.backend.services.tokens._in.tokens.insert(token)
        assert await _status(api, {"token": secret}) == 401


async def test_a_token_lasts_no_longer_than_its_maker() -> None:
    async with open_api() as api:
        clock = api.backend.clock
        end, later = clock() + timedelta(minutes=1), clock() + timedelta(hours=1)
        _, parent = await _make(api, None, expires_at=end.isoformat())
        _, child = await _make(api, parent)
        assert child["expires_at"] == parent["expires_at"]
        assert (await _make(api, parent, expires_at=later.isoformat()))[0] == 422
        sooner = await _make(api, child, expires_at=(clock() + timedelta(seconds=30)).isoformat())
        assert sooner[0] == 201
        clock.advance(minutes=2)
        assert [await _status(api, one) for one in (parent, child, sooner[1])] == [401] * 3


async def test_everything_does_not_include_making_tokens() -> None:
    async with open_api() as api:
        await api.backend.register()
        person = await api.backend.person(5, "Olga", role="admin")
        for maker in (None, person):
            for scopes, status in ((["*"], 403), (["*", "tokens.manage"], 201)):
                if maker is None:
                    _, made = await _make(api, None, scopes=scopes)
                else:
                    body = TokenCreate.model_validate({"name": "x", "scopes": scopes})
                    made = (await api.backend.services.tokens.create(body, maker)).model_dump()
                assert (await _make(api, made, scopes=["rules.view"]))[0] == status
        # Otherwise it's unchanged: the operator's token sees all.
        _, full = await _make(api, None, scopes=["*"])
        bearer = {"Authorization": f"Bearer {full['token']}"}
        assert (await api.ask("GET", "/logs", **bearer))[0] == 200
        assert (await api.ask("POST", "/groups", {"group_id": -5, "name": "x"}, **bearer))[0] == 201
        assert (await api.ask("GET", "/tokens", **bearer))[0] == 403


async def test_a_token_sees_and_revokes_its_children() -> None:
    async with open_api() as api:
        await api.backend.register()
        person = await api.backend.person(5, "Olga", role="admin")
        tokens = api.backend.services.tokens
        body = TokenCreate(name="mine", scopes=[ExtraScope.TOKENS_MANAGE], group_ids=[GROUP])
        narrow = await tokens.create(body, person)
        beside = await tokens.create(TokenCreate(name="beside", scopes=[ExtraScope.ALL]), person)
        bearer = {"Authorization": f"Bearer {narrow.token}"}
        _, listed = await api.ask("GET", "/tokens", **bearer)
        assert listed["data"] == []
        for method in ("GET", "DELETE"):
            assert (await api.ask(method, f"/tokens/{beside.id}", **bearer))[0] == 404
        fields = {"name": "child", "scopes": ["tokens.manage"], "group_ids": [GROUP]}
        _, made = await api.ask("POST", "/tokens", fields, **bearer)
        _, listed = await api.ask("GET", "/tokens", **bearer)
        assert [one["id"] for one in listed["data"]] == [made["data"]["id"]]
        assert {one.name for one in (await tokens.page(PageQuery(), person)).items} == {"mine", "beside", "child"}
        assert (await api.ask("DELETE", f"/tokens/{narrow.id}", **bearer))[0] == 200


async def test_a_token_cannot_use_up_its_creators_limit() -> None:
    async with open_api() as api:
        _, narrow = await _make(api, None)
        _, child = await _make(api, narrow)
        made = [(await _make(api, one))[0] for one in (narrow, child) for _ in range(TOKENS_LIMIT // 2)]
        assert made == [201] * (TOKENS_LIMIT - 1) + [409]
        assert (await _make(api, None))[0] == 201


async def test_groups_are_registered_within_the_tokens_groups() -> None:
    async with open_api() as api:
        _, narrow = await _make(api, None, group_ids=[-5])
        bearer = {"Authorization": f"Bearer {narrow['token']}"}
        assert (await api.ask("POST", "/groups", {"group_id": -6, "name": "x"}, **bearer))[0] == 403
        both = {"groups": [{"group_id": -5, "name": "x"}, {"group_id": -6, "name": "x"}]}
        assert (await api.ask("POST", "/groups/bulk", both, **bearer))[0] == 403
        assert (await api.ask("POST", "/groups", {"group_id": -5, "name": "x"}, **bearer))[0] == 201


async def test_a_person_has_one_quota_for_all_their_tokens() -> None:
    async with open_api(Limits(requests=4, failures=60)) as api:
        await api.backend.register()
        person = await api.backend.person(5, "Olga", role="admin")
        body = TokenCreate(name="x", scopes=[ExtraScope.ALL])
        bearers = [f"Bearer {(await api.backend.services.tokens.create(body, person)).token}" for _ in range(3)]
        statuses = [(await api.ask("GET", "/me", Authorization=one))[0] for one in bearers * 2]
        assert statuses == [200] * 4 + [429] * 2
        assert (await api.ask("GET", "/me"))[0] == 200


async def test_me_returns_effective_permissions() -> None:
    async with open_api() as api:
        await api.backend.register()
        person = await api.backend.person(5, "Olga", role="moderator")
        stranger = Actor(kind=ActorKind.TELEGRAM, id="999", name="Nobody")
        for who, has_rules in ((person, True), (stranger, False)):
            made = await api.backend.services.tokens.create(TokenCreate(name="x", scopes=[ExtraScope.ALL]), who)
            _, me = await api.ask("GET", "/me", Authorization=f"Bearer {made.token}")
            scopes = set(me["data"]["scopes"])
            assert not scopes & {"*", "groups.create", "tokens.manage"}
            assert bool(scopes) is has_rules
            assert scopes == {one for group in me["data"]["groups"] for one in group["permissions"]}


@pytest.mark.parametrize("kind", ["token", "cookie"])
async def test_an_often_refused_address_is_not_looked_up(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with open_api(Limits(requests=10**6, failures=3)) as api:
        services = api.backend.services
        _, good = await _make(api, None)
        _, late = await _make(api, None)
        bearer = f"Bearer {good['token']}"
        assert (await api.ask("GET", "/me", Authorization=bearer))[0] == 200
        looked_up: list[str] = []
        service: Any = services.tokens if kind == "token" else services.sessions
        load = service._load

        async def counted(*names: str) -> Any:
            looked_up.append(names[-1])
            return await load(*names)

        monkeypatch.setattr(service, "_load", counted)

        async def guess(secret: str) -> int:
            headers = {"Authorization": f"Bearer {secret}"} if kind == "token" else {"Cookie": f"{COOKIE}={secret}"}
            async with api.client.get("/api/v2/me", headers=headers) as answer:
                return answer.status

        same = make_secret()
        assert [await guess(same) for _ in range(3)] == [401] * 3
        assert len(looked_up) == 1
        assert [await guess(make_secret()) for _ in range(20)] == [429] * 20
        assert len(looked_up) == 1
        # Callers who were let in before still are. A key writes nothing.
        assert (await api.ask("GET", "/me", Authorization=bearer))[0] == 200
        assert (await api.ask("GET", "/me"))[0] == 200
        assert (await api.ask("GET", "/me", Authorization=f"Bearer {late['token']}"))[0] == 429


async def test_ipv6_is_counted_by_network() -> None:
    async with in_memory(Limits(requests=10, failures=2)) as backend:
        quotas = backend.services.quotas
        for address in ("2001:db8::1", "2001:db8::2"):
            quotas.check(address)
            await quotas.failure(address)
        for address in ("2001:db8::3", "2001:db8:0:0:ffff::9"):
            with pytest.raises(TooMany):
                quotas.check(address)
        for address in ("2001:db8:0:1::1", "192.0.2.1", "nonsense", ""):
            quotas.check(address)


async def test_a_token_that_was_let_in_ends_at_once() -> None:
    async with in_memory() as backend:
        tokens = backend.services.tokens
        made = await tokens.create(TokenCreate(name="t", scopes=["*"]), TOKEN_ACTOR)
        authenticate = Authentication(backend.services, "the operator's")
        header = {"Authorization": f"Bearer {made.token}"}
        for _ in range(2):
            assert (await authenticate(make_mocked_request("GET", "/", header))).id == made.id
        await tokens.revoke(made.id, TOKEN_ACTOR)
        for _ in range(2):
            with pytest.raises(Unauthorized):
                await authenticate(make_mocked_request("GET", "/", header))
