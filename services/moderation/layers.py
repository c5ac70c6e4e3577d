"""A member's restrictions: several may be in force at once, and none ends early because another one does.

Telegram knows one restriction per member. We send the union of all that are in force. If they end at different
times, we end them on schedule. A moderator's mute replaces the mutes before it; an automatic one adds to them.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from gateway.moderation import ALL_RIGHTS, UNTIL_LONGEST, UNTIL_SHORTEST, Member, ModerationCalls
from models.actions import NEVER, Action, ActionStatus, ActionType, Restriction, SendRight
from models.actors import CAPTCHA
from services.core.base import Service, Tools
from storage.collection import Collection

RESTRICTING: Final = frozenset({ActionType.MUTE, ActionType.RESTRICT})
RELEASING: Final = frozenset({ActionType.UNMUTE, ActionType.UNRESTRICT})
STANDING_LIMIT: Final = 50
"""Bans or restrictions of one target that we read, at most."""
NEARLY_OVER: Final = timedelta(seconds=40)
"""Bans of ours that end this soon at Telegram are over here: its clock may be behind ours."""
SENDING: Final = frozenset(str(right) for right in SendRight)
"""Rights whose absence shows a restriction. A group may deny the others to all members."""


class Layer(NamedTuple):
    """One restriction in force."""

    denied: frozenset[str]
    until: datetime | None
    action_id: Any = None
    """The action that imposed it; None if it was imposed in Telegram itself."""

    @property
    def end(self) -> datetime:
        return self.until or NEVER

    def covers(self, other: "Layer") -> bool:
        """Whether the other one adds nothing."""
        return self.denied >= other.denied and self.end >= other.end


class Combined(NamedTuple):
    """Several restrictions combined into one, as sent to Telegram."""

    restriction: Restriction
    tops: tuple[Layer, ...]
    """The restrictions that no other one covers."""
    by_us: tuple[Layer, ...] = ()
    """Restrictions that we end ourselves, because Telegram doesn't know when they end."""

    def is_alone(self, action_id: Any) -> bool:
        """Whether nothing but that action counts."""
        return [top.action_id for top in self.tops] == [action_id]


def denied_by(action: Action) -> frozenset[str]:
    """The rights that a mute or a restriction takes away."""
    if action.action_type is ActionType.MUTE:
        return ALL_RIGHTS
    return frozenset(str(right) for right in action.denied) or SENDING - {SendRight.MESSAGES}


def combined(layers: Sequence[Layer], now: datetime) -> Combined | None:
    """The combination of restrictions in force; None without any."""
    tops: list[Layer] = []
    for layer in sorted(layers, key=lambda one: (len(one.denied), one.end), reverse=True):
        if layer.end > now and not any(top.covers(layer) for top in tops):
            tops.append(layer)
    if not tops:
        return None
    denied = sorted(frozenset[str]().union(*(top.denied for top in tops)))
    if len(tops) == 1 and can_tell(tops[0].until, now):
        return Combined(Restriction(denied=denied, until=tops[0].until), tuple(tops))
    return Combined(Restriction(denied=denied), tuple(tops), tuple(top for top in tops if top.until is not None))


def can_tell(until: datetime | None, now: datetime) -> bool:
    """Whether Telegram accepts that end time."""
    return until is None or timedelta(seconds=UNTIL_SHORTEST) <= until - now <= timedelta(seconds=UNTIL_LONGEST)


def layers_of(actions: Sequence[Action]) -> list[Layer]:
    """The restrictions imposed by actions, and earlier ones that these mustn't end."""
    layers = [Layer(denied_by(one), one.expires_at, one.id) for one in actions]
    return [*layers, *from_before(actions)]


def from_before(actions: Sequence[Action]) -> list[Layer]:
    """The earlier restrictions that actions mustn't end."""
    return [_layer_of(left) for one in actions if (left := _left_by(one)) is not None]


def _layer_of(restriction: Restriction) -> Layer:
    return Layer(frozenset(restriction.denied), restriction.until)


def _left_by(action: Action) -> Restriction | None:
    """The restriction from before an action that it didn't replace."""
    before = action.standing
    return None if before is None or _takes_place_of(action, frozenset(before.denied)) else before


def _takes_place_of(action: Action, denied: frozenset[str]) -> bool:
    """Whether an action replaces an earlier restriction: a moderator's does if both take away the same ways to post."""
    own = denied_by(action)
    return not action.actor.is_automatic and denied <= own and denied & SENDING == own & SENDING


def replaces(newer: Action, older: Action) -> bool:
    """Whether a restriction replaces another one. A captcha's stays until the captcha is over."""
    is_newer = (newer.created_at, str(newer.id)) > (older.created_at, str(older.id))
    return is_newer and not older.actor.is_same(CAPTCHA) and _takes_place_of(newer, denied_by(older))


def _in_force(actions: Sequence[Action]) -> list[Action]:
    """Those of completed restrictions that no other one replaces."""
    return [one for one in actions if not any(replaces(other, one) for other in actions)]


class Layers(Service):
    """Imposes restrictions on members, and ends them. Raises TelegramError."""

    def __init__(self, tools: Tools, calls: ModerationCalls) -> None:
        super().__init__(tools)
        self._calls = calls

    async def _others(self, action: Action) -> list[Action]:
        """The other restrictions of the target of `action` whose time isn't over, newest first."""
        found = await others_of(self._in.actions, action, RESTRICTING)
        now = self._clock()
        return [one for one in found if one.end > now]

    async def add(self, action: Action, member: Member, until: datetime | None, *, again: bool) -> Combined:
        """Impose a mute or a restriction until then, in addition to those in force."""
        others = await self._others(action) if member.denied or again else []
        if member.denied and not again:
            await self.remember(action, _before(member, others))
        mine = Layer(denied_by(action), until, action.id)
        stays, ends = _split(action, _in_force([action, *others]))
        layers = [mine, *layers_of(stays), *from_before([*ends, action])]
        found = combined(layers, self._clock())
        assert found is not None, "this one stands"
        await self._enforce(action, found)
        return found

    async def end(self, action: Action, ended: Action, member: Member) -> bool:
        """End `ended`, as `action` asks, and leave the rest in force. Returns whether there's a rest.

        If its time is over, that of what it replaced is over too. If it's undone, that applies again.
        """
        others = [one for one in await self._others(action) if one.id != ended.id]
        is_over = ended.id == action.id
        stays, ends = _split(action, _in_force([ended, *others] if is_over else others))
        before = _left_by(ended) if is_over else ended.standing
        befores = [*from_before(ends), *([] if before is None else [_layer_of(before)])]
        found = combined([*layers_of(stays), *befores], self._clock())
        if found is not None:
            await self._enforce(action, found)
            before = before or next((one.standing for one in ends if one.standing is not None), None)
            if stays and stays[0].standing is None:
                await self.remember(stays[0], before)
        elif member.denied:
            await self.lift(action)
        return found is not None

    async def lift(self, action: Action) -> None:
        """Lift every restriction of the target."""
        await self._calls.restrict(action.group_id, target_of(action), (), None)

    async def reconsider(self, action: Action) -> None:
        """Update what's in force together with `action`, now that earlier restrictions may have ended."""
        found = combined(layers_of(_in_force([action, *await self._others(action)])), self._clock())
        if found is not None:
            await self._enforce(action, found)

    async def restore(self, action: Action) -> None:
        """Impose again what was in force before the ban `action`, which is over."""
        now = self._clock()
        found = combined(layers_of(_in_force(await self._others(action))), now)
        if found is None:
            return
        member = await self._calls.member(action.group_id, target_of(action))
        is_ending = member.until is not None and member.until - now < NEARLY_OVER
        if not member.is_banned or is_ending:
            await self._enforce(action, found)

    async def outlasting_a_kick(self, action: Action, member: Member) -> Restriction | None:
        """What stays in force after a kick. A captcha's mute doesn't: whoever comes back gets a new captcha."""
        if not member.denied & SENDING:
            return None
        others = await self._others(action)
        kept = [one for one in others if not one.actor.is_same(CAPTCHA)]
        if len(kept) == len(others):
            return Restriction(denied=sorted(member.denied), until=member.until)
        found = combined(layers_of(_in_force(kept)), self._clock())
        if found is None:
            return None
        await self._take_over(action, found)
        return found.restriction

    async def impose(self, action: Action, restriction: Restriction) -> None:
        """Restrict the target exactly so, unless the restriction is over.

        If it ends too soon for Telegram, it lasts until Telegram can end it: nobody else does.
        """
        now, until = self._clock(), restriction.until
        if until is not None:
            if until <= now:
                return
            until = max(until, now + timedelta(seconds=UNTIL_SHORTEST))
        await self._calls.restrict(action.group_id, target_of(action), restriction.denied, until)

    async def remember(self, action: Action, standing: Restriction | None) -> None:
        """Store what was in force before an action, so that it's known after a crash too."""
        if standing is None:
            return
        action.standing = standing
        changes = {"standing": standing.model_dump()}
        await self._database.patiently(lambda: self._in.actions.change({"_id": action.id}, changes))

    async def _enforce(self, action: Action, found: Combined) -> None:
        await self._take_over(action, found)
        denied, until = found.restriction.denied, found.restriction.until
        await self._calls.restrict(action.group_id, target_of(action), denied, until)

    async def _take_over(self, action: Action, found: Combined) -> None:
        """Take over ending what Telegram will no longer end."""
        ids = [layer.action_id for layer in found.by_us if layer.action_id not in (None, action.id)]
        if ids:
            changes = {"lifts_itself": False}
            await self._database.patiently(lambda: self._in.actions.change_all({"_id": {"$in": ids}}, changes))


async def others_of(actions: Collection[Action], action: Action, kinds: frozenset[ActionType]) -> list[Action]:
    """The other completed actions of these kinds on the target of `action`, newest first."""
    where = {
        "group_id": action.group_id,
        "user_id": action.user_id,
        "sender_chat_id": action.sender_chat_id,
        "action_type": {"$in": list(kinds)},
        "status": ActionStatus.COMPLETED,
        "execute": True,
        "_id": {"$ne": action.id},
    }
    return await actions.first(where, "created_at", STANDING_LIMIT, last=True)


def target_of(action: Action) -> int:
    """The id of the person or channel that an action is about."""
    assert action.user_id is not None, "the schema wants one for this kind"
    return action.user_id


def _split(action: Action, actions: Sequence[Action]) -> tuple[list[Action], list[Action]]:
    """Which others stay in force, and which end: a captcha's request replaces its earlier one."""
    others = [one for one in actions if one.id != action.id]
    ends = [one for one in others if action.actor.is_same(CAPTCHA) and one.actor.is_same(CAPTCHA)]
    return [one for one in others if one not in ends], ends


def _before(member: Member, others: Sequence[Action]) -> Restriction | None:
    """The restriction that was imposed in Telegram's own menus before an action."""
    known = frozenset[str]().union(*(layer.denied for layer in layers_of(others)))
    if member.denied & SENDING - known:
        return Restriction(denied=sorted(member.denied), until=member.until)
    return next((left for one in others if (left := _left_by(one)) is not None), None)
