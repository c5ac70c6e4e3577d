"""What an action does at Telegram, given the state there: an action never ends more than its name says."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from gateway.errors import Refused
from gateway.moderation import Member, ModerationCalls, needs_our_schedule
from models.actions import TIMED_ACTIONS, Action, ActionRead, ActionType
from models.actors import CAPTCHA
from models.phrases import Phrase
from services.core.base import Service, Tools
from services.core.refusals import sentence_of
from services.moderation.bans import Bans, ends_one
from services.moderation.layers import RELEASING, RESTRICTING, Layers, target_of
from texts import Key
from texts.phrases import as_phrase, english, phrase

_STANDS_ON: Final = phrase(Key.NOTE_RESTRICTION_STANDS)
_NOT_FREE: Final = frozenset({Key.NOTE_RESTRICTION_STANDS, Key.NOTE_BAN_STANDS, Key.NOTE_STILL_BANNED})


class Pointless(Exception):
    """Given the state at Telegram there's nothing to do. The phrase tells people why."""

    def __init__(self, said: Phrase) -> None:
        super().__init__(english(said))
        self.said = said


def leaves_restricted(undoing: ActionRead) -> bool:
    """Whether another ban or restriction of the person is still in force after `undoing`."""
    return undoing.note_phrase is not None and undoing.note_phrase.key in _NOT_FREE


@dataclass(frozen=True, slots=True)
class Effect:
    """How an action was carried out."""

    said: Phrase | None = None
    """Something else that people should know."""
    why: Phrase | None = None
    """Why it failed."""
    deleted: int | None = None
    """How many messages were deleted."""
    lifts_itself: bool = True
    """Whether Telegram ends it when its time is over."""
    look_at: datetime | None = None
    """When we must check it again, if that's before its end."""


class Effects(Service):
    """Carries actions out, and lifts those whose time is over. Raises TelegramError."""

    def __init__(self, tools: Tools, calls: ModerationCalls) -> None:
        super().__init__(tools)
        self._calls = calls
        self._layers = Layers(tools, calls)
        self._bans = Bans(tools, calls)

    async def carry_out(self, action: Action, *, again: bool) -> Effect:
        """Carry it out; `again` if it may have been done before. Raises Pointless."""
        kind = action.action_type
        if kind is ActionType.DELETE:
            return await self._delete(action)
        if kind is ActionType.UNBAN:
            return await self._unban(action)
        if kind is ActionType.BAN and await self._bans.would_shorten(action):
            return Effect(said=phrase(Key.NOTE_LONGER_BAN))
        if kind is ActionType.KICK:
            return await self._kick(action, await self._member(action), again=again)
        if kind in RESTRICTING:
            return await self._restrict(action, await self._member(action), again=again)
        if kind in RELEASING:
            return await self._release(action, await self._member(action))
        if kind is ActionType.DEMOTE and not (await self._member(action)).is_administrator:
            if again:
                return Effect()
            raise Pointless(phrase(Key.FAILURE_NOT_ADMIN))
        if kind is ActionType.PROMOTE:
            return await self._promote(action, again=again)
        is_channels = action.sender_chat_id is not None  # banChatSenderChat takes no time
        ours = action.duration is not None and (is_channels or needs_our_schedule(action.duration))
        until = None if ours or kind not in TIMED_ACTIONS else self._end(action)
        await self._calls.carry_out(action, until, again=again)
        return Effect(lifts_itself=kind is ActionType.WARN or not ours)

    async def _promote(self, action: Action, *, again: bool) -> Effect:
        """Promote somebody, and set their title. They stay promoted if Telegram refuses only the title."""
        if not (await self._member(action)).is_here:
            raise Pointless(phrase(Key.FAILURE_NOT_HERE))
        await self._calls.carry_out(action, None, again=again)
        if not action.title:
            return Effect()
        try:
            await self._calls.set_title(action.group_id, target_of(action), action.title)
        except Refused as error:
            return Effect(said=phrase(Key.NOTE_TITLE_REFUSED, why=as_phrase(sentence_of(error))))
        return Effect()

    async def lift(self, action: Action) -> None:
        """End a ban, a mute or a restriction whose time is over, or whose `look_at` has come."""
        if action.action_type is ActionType.BAN:
            await self._end_ban(action)
            return
        is_over = action.end <= self._clock()
        if (is_over and action.lifts_itself) or action.action_type not in RESTRICTING:
            return
        member = await self._member(action)
        if member.is_banned:
            return  # the ban replaces it
        if is_over:
            await self._layers.end(action, action, member)
        else:
            await self._layers.reconsider(action)

    async def _member(self, action: Action) -> Member:
        return await self._calls.member(action.group_id, target_of(action))

    def _end(self, action: Action) -> datetime | None:
        return None if action.duration is None else self._clock() + timedelta(seconds=action.duration)

    async def _end_ban(self, ban: Action) -> None:
        if await self._bans.leaves_another(ban):
            return
        if ban.lifts_itself:
            await self._restore(ban)
        else:
            await self._free(ban)

    async def _unban(self, action: Action) -> Effect:
        if ends_one(action) and await self._bans.keep_others(action):
            return Effect(said=phrase(Key.NOTE_BAN_STANDS))
        await self._free(action)
        return Effect()

    async def _free(self, action: Action) -> None:
        if action.sender_chat_id is not None:
            await self._calls.unban_channel(action.group_id, action.sender_chat_id)
            return
        await self._calls.unban(action.group_id, target_of(action))
        await self._restore(action)

    async def _restore(self, action: Action) -> None:
        """After a ban, put back the restriction that the ban replaced."""
        if action.user_id is not None:
            await self._layers.restore(action)

    async def _kick(self, action: Action, member: Member, *, again: bool) -> Effect:
        if member.is_banned and not again:
            raise Pointless(phrase(Key.FAILURE_KICK_BANNED))
        if member.is_here:
            standing = await self._layers.outlasting_a_kick(action, member)
            await self._layers.remember(action, standing)
            await self._calls.remove(action.group_id, target_of(action))
        # Kicking lifts a restriction. Telegram lets us restrict somebody who left, so put it back.
        if action.standing is not None and not member.is_banned:
            await self._layers.impose(action, action.standing)
        return Effect(said=None if member.is_here or again else phrase(Key.NOTE_GONE_ALREADY))

    async def _restrict(self, action: Action, member: Member, *, again: bool) -> Effect:
        if member.is_banned:  # Telegram would replace the ban with the restriction
            raise Pointless(phrase(Key.FAILURE_BANNED))
        if action.actor.is_same(CAPTCHA) and not member.is_here:  # nobody would ask them, and so nobody unmute them
            raise Pointless(phrase(Key.FAILURE_NOT_HERE))
        until = self._end(action)
        found = await self._layers.add(action, member, until, again=again)
        menus = [layer.until for layer in found.by_us if layer.action_id is None and layer.until is not None]
        return Effect(
            said=None if found.is_alone(action.id) else _STANDS_ON,
            lifts_itself=all(layer.action_id != action.id for layer in found.by_us),
            look_at=min(menus, default=None),
        )

    async def _release(self, action: Action, member: Member) -> Effect:
        if member.is_banned:
            return Effect(said=phrase(Key.NOTE_STILL_BANNED))
        if action.reverts is None and not action.actor.is_same(CAPTCHA):
            await self._layers.lift(action)
            return Effect()
        ended = await self._in.actions.find_by_id(action.reverts, {}) if action.reverts else None
        stands_on = await self._layers.end(action, ended or action, member)
        return Effect(said=_STANDS_ON if stands_on else None)

    async def _delete(self, action: Action) -> Effect:
        ids: Sequence[int] = action.message_ids
        if action.reaction_by is not None:
            await self._calls.delete_reaction(action.group_id, ids[0], action.reaction_by)
            return Effect()
        done = await self._calls.delete(action.group_id, ids)
        if done.refusal is None:
            return Effect(deleted=done.gone)
        if not done.gone:
            raise done.refusal
        stay = len(set(ids)) - done.gone
        why = as_phrase(sentence_of(done.refusal))
        said = phrase(Key.NOTE_MESSAGES_STAY, count=stay, why=why)
        return Effect(deleted=done.gone, said=said)
