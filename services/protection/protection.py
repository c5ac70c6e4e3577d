"""Applies rules: what a message breaks, and what happens then. See docs/internals/protection.md."""

from dataclasses import dataclass, replace
from typing import Final

from gateway.channels import Channels
from models.actions import ActionCreate, ActionType
from models.actors import Actor, ActorKind
from models.base import NOT_KEPT
from models.filter import IS_UNSURE
from models.logs import EventType
from models.messages import TICK, MessageFacts, MessageToTest, RuleMatch, RuleTest
from models.permissions import Permission
from models.phrases import Phrase
from models.roles import ADMIN, OWNER
from models.rules import RuleCreate, RuleRead
from services.core.base import Service, Tools
from services.core.permissions import Authority
from services.joins.newcomers import Newcomers
from services.moderation.actions import Actions
from services.moderation.albums import Album, Albums
from services.moderation.message_keys import album_key, message_key
from services.protection.checks import chat_names, only_as_comment
from services.protection.compiled_rules import Rulebook
from services.protection.labels import what_it_does
from services.protection.marks import as_written
from services.protection.matching import CompiledRules
from services.protection.rule_actions import actions_of, deletes, deletion
from services.protection.sliding_windows import count
from services.protection.spam import UNHEARD, Judge, find_spam, hear_spam
from storage.counters import Counters
from texts import ENGLISH, Key, Sentence, Words, words_in
from texts.phrases import as_phrase, phrase

_KEEPS_ORDER: Final = frozenset(permission for permission in Permission if permission.startswith("moderate."))


@dataclass(frozen=True, slots=True)
class Enforcement:
    """What was done about a message."""

    rule: RuleRead
    is_deleted: bool
    """Whether the message is deleted: it isn't if its author is above the rules."""
    is_first: bool = True
    """Whether the rule acts for the first time. A rule answers once per album."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that a message breaks."""

    rule: RuleRead
    why: Sentence
    applies: bool
    """Whether this rule would act: the one with the highest priority that isn't a dry run."""


class Protection(Service):
    """Matches messages against the rules of their group. A message that breaks none needs no I/O."""

    def __init__(
        self,
        tools: Tools,
        rulebook: Rulebook,
        actions: Actions,
        channels: Channels,
        newcomers: Newcomers,
        counters: Counters,
        albums: Albums,
        judge: Judge,
    ) -> None:
        super().__init__(tools)
        self._rulebook = rulebook
        self._albums = albums
        self._actions = actions
        self._channels = channels
        self._newcomers = newcomers
        self._counters = counters
        self._judge = judge

    async def rules_of(self, group_id: int) -> CompiledRules:
        """The group's rules with triggers, compiled. If there are none, its messages needn't be matched."""
        return await self._rulebook.of(group_id)

    async def test(self, group_id: int, message: MessageToTest, actor: Actor, words: Words) -> RuleTest:
        """The same as `broken_by`, in a language, with where it stands in the text."""
        broken, facts = await self._tried(group_id, as_written(message), actor, message.rule)
        marks = await self._rulebook.mark([one.rule for one in broken], facts)
        return RuleTest(
            matches=[
                RuleMatch(
                    rule_name=one.rule.rule_name,
                    why=one.why.within(words).plain(),
                    would=what_it_does(one.rule, words).plain(),
                    applies=one.applies,
                    marks=marked,
                )
                for one, marked in zip(broken, marks, strict=True)
            ]
        )

    async def broken_by(
        self, group_id: int, facts: MessageFacts, actor: Actor, draft: RuleCreate | None = None
    ) -> list[Broken]:
        """Which rules the message would break. Changes nothing. Floods and duplicates need more than one message.

        A draft is tested together with the others, in place of the rule with its name, and isn't stored. Raises
        NotFound, Forbidden without `rules.view` (for a draft `rules.edit`), Invalid for a draft that would cost too
        much, TooMany if the tests take too much of the machine.
        """
        broken, _ = await self._tried(group_id, facts, actor, draft)
        return broken

    async def _tried(
        self, group_id: int, facts: MessageFacts, actor: Actor, draft: RuleCreate | None
    ) -> tuple[list[Broken], MessageFacts]:
        """The same, with the message as the rules saw it."""
        needs = Permission.RULES_VIEW if draft is None else Permission.RULES_EDIT
        await self._permissions.require(actor, group_id, needs)
        compiled = await self.rules_of(group_id) if draft is None else await self._with_draft(group_id, draft)
        facts = await self._with_channels(group_id, compiled, facts)
        found = await self._rulebook.test(compiled, facts) | await find_spam(self._judge, group_id, compiled, facts)
        broken = await self._that_hold(group_id, compiled, found, facts)
        acting = next((rule.rule_name for rule, _ in broken if not rule.dry_run), None)
        return [Broken(rule, why, rule.rule_name == acting) for rule, why in broken], facts

    async def _with_draft(self, group_id: int, draft: RuleCreate) -> CompiledRules:
        now = self._clock()
        rule = RuleRead(**dict(draft), id=NOT_KEPT, group_id=group_id, created_at=now, updated_at=now)
        kept = (await self._lookups.find_rules(group_id)).rules
        return await self._rulebook.compile_draft([*(one for one in kept if one.rule_name != rule.rule_name), rule])

    async def enforce(
        self, group_id: int, compiled: CompiledRules, facts: MessageFacts, request_key: str
    ) -> Enforcement | None:
        """Apply the rules to a message, an edit or a reaction. Returns what was done, if a rule acted.

        `request_key` identifies the update. Later items of an album that broke a rule are deleted too.
        """
        enforced = await self._enforce(group_id, compiled, facts, request_key)
        album = self._albums.find(group_id, facts.album_id)
        if album is None or album.goes_by is None or (enforced is not None and enforced.is_deleted):
            return enforced
        rule, why = album.goes_by
        rest = facts.model_copy(update={"album": []})
        is_deleted = await self._take(
            rule, [deletion(rule, why, rest)], message_key(group_id, facts.message_id, rule.rule_name), group_id, facts
        )
        return replace(enforced or Enforcement(rule, is_deleted, is_first=False), is_deleted=is_deleted)

    async def _enforce(
        self, group_id: int, compiled: CompiledRules, facts: MessageFacts, request_key: str
    ) -> Enforcement | None:
        heard = UNHEARD
        if facts.reactions:
            found = await count(self._counters, group_id, compiled, facts)
        else:
            facts = await self._with_channels(group_id, compiled, facts)
            found = await self._rulebook.match(group_id, compiled, facts)
            if compiled.windows:
                found |= await count(self._counters, group_id, compiled, facts)
            heard = await hear_spam(self._judge, group_id, compiled, facts)
            found |= heard.broken
        enforced = await self._act(group_id, compiled, found, facts, request_key) if found else None
        if (
            enforced is None
            and heard.score >= IS_UNSURE
            and not await self.is_above_rules(group_id, facts.user_id or 0)
        ):
            await self._judge.announce(group_id, facts, heard.score)
        return enforced

    async def act_on_spam(self, group_id: int, facts: MessageFacts, why: Sentence) -> bool:
        """Apply the rules against spam to a message that turned out to be spam. Returns whether one acted."""
        compiled = await self.rules_of(group_id)
        found = {place: why for place, _ in compiled.spam}
        return bool(found) and await self._act(group_id, compiled, found, facts, f"spam:{facts.message_id}") is not None

    async def _act(
        self,
        group_id: int,
        compiled: CompiledRules,
        found: dict[int, Sentence],
        facts: MessageFacts,
        request_key: str,
    ) -> Enforcement | None:
        """Apply the first of the broken rules that holds."""
        settings = await self._lookups.find_settings(group_id)
        if settings is None or not settings.moderation_enabled:
            return None
        held = await self._that_hold(group_id, compiled, found, facts)
        for rule, why in await self._that_are_new(group_id, held, facts):
            if not rule.dry_run:
                if await self._audit.is_awaited(group_id, EventType.RULE_MATCHED):
                    reason = phrase(Key.LOG_REASON, reason=as_phrase(why))
                    await self._log(group_id, rule, f"{why}: {_would(rule)}", reason, facts)
                return await self._apply(group_id, rule, why, facts, request_key)
            watched = phrase(Key.LOG_WATCHED, reason=as_phrase(why))
            await self._log(group_id, rule, f"dry run: {why}; it would be: {_would(rule)}", watched, facts)
        return None

    async def is_above_rules(self, group_id: int, user_id: int) -> bool:
        """Whether somebody is a moderator or an administrator in the group."""
        author = Actor(kind=ActorKind.TELEGRAM, id=str(user_id))
        return _is_above(await self._permissions.authority_of(author, group_id))

    async def _with_channels(self, group_id: int, compiled: CompiledRules, facts: MessageFacts) -> MessageFacts:
        """The facts with the channels that the message mentions, if a rule needs them.

        Asks Telegram about unknown names.
        """
        if not compiled.asks_for_channels or facts.channels is not None:
            return facts
        names = chat_names(facts)
        return facts.model_copy(update={"channels": await self._channels.among(group_id, names)}) if names else facts

    async def _that_hold(
        self, group_id: int, compiled: CompiledRules, found: dict[int, Sentence], facts: MessageFacts
    ) -> list[tuple[RuleRead, Sentence]]:
        """The broken rules that apply to the sender, here and now, highest priority first.

        Moderators and administrators are exempt.
        """
        if not found:
            return []
        sender = Actor(kind=ActorKind.TELEGRAM, id=str(facts.user_id or 0))
        authority = await self._permissions.authority_of(sender, group_id)
        if facts.sender_chat_id is None and _is_above(authority):
            return []
        # A message counts for when it was sent: after an outage, messages of the day arrive at night.
        now = facts.sent_at or self._clock()
        by_now = now if facts.sent_at is None else now + TICK
        new_for = [compiled.newcomers[place] for place in found if place in compiled.newcomers]
        member_for = await self._newcomers.new_for(group_id, facts, max(new_for), by_now) if new_for else None
        held = []
        for place, why in sorted(found.items()):
            rule, longest = compiled.rules[place], compiled.newcomers.get(place)
            is_known = longest is not None and (member_for is None or member_for > longest)
            sleeps = rule.schedule is not None and not rule.schedule.includes(now)
            if is_known or sleeps or _is_exempt(rule, facts, authority):
                continue
            if not only_as_comment(rule.trigger, facts) or await self._newcomers.is_outside(group_id, facts.user_id):
                held.append((rule, why))
        return held

    async def _that_are_new(
        self, group_id: int, held: list[tuple[RuleRead, Sentence]], facts: MessageFacts
    ) -> list[tuple[RuleRead, Sentence]]:
        """Those of the broken rules that haven't acted on an earlier version of the message.

        A rule acts once per message, however often it's edited. The other rules still apply to it.
        """
        if not held or facts.edited_after is None or facts.sent_at is None:
            return held
        keys = {message_key(group_id, facts.message_id, rule.rule_name): rule.rule_name for rule, _ in held}
        acted = {keys[key] for key in await self._actions.asked_before(keys, facts.sent_at)}
        return [(rule, why) for rule, why in held if rule.rule_name not in acted]

    async def _apply(
        self, group_id: int, rule: RuleRead, why: Sentence, facts: MessageFacts, request_key: str
    ) -> Enforcement:
        album = self._albums.find(group_id, facts.album_id)
        if album is not None and not facts.reactions:
            return await self._apply_to_album(group_id, rule, why, facts, album)
        actions = actions_of(rule, why, facts)
        # A reaction has no id of its own except its update's.
        key = (
            f"{request_key}:{rule.rule_name}"
            if facts.reactions
            else message_key(group_id, facts.message_id, rule.rule_name)
        )
        has_acted = await self._take(rule, actions, key, group_id, facts)
        return Enforcement(rule, has_acted and deletes(rule, facts))

    async def _apply_to_album(
        self, group_id: int, rule: RuleRead, why: Sentence, facts: MessageFacts, album: Album
    ) -> Enforcement:
        """Delete what arrived of an album so far, and punish for it once."""
        if album.goes_by is not None:
            facts = facts.model_copy(update={"album": []})  # the others were deleted before
        is_first = rule.rule_name not in album.acted
        album.acted.add(rule.rule_name)
        actions = actions_of(rule, why, facts)
        deletions = [action for action in actions if action.action_type is ActionType.DELETE]
        penalties = [action for action in actions if action.action_type is not ActionType.DELETE]
        is_deleted = bool(deletions) and await self._take(
            rule, deletions, message_key(group_id, facts.message_id, rule.rule_name), group_id, facts
        )
        if is_first:
            await self._take(rule, penalties, album_key(group_id, facts.album_id, rule.rule_name), group_id, facts)
        if is_deleted:
            album.goes_by = (rule, why)
        return Enforcement(rule, is_deleted, is_first)

    async def _take(
        self, rule: RuleRead, actions: list[ActionCreate], key: str, group_id: int, facts: MessageFacts
    ) -> bool:
        """Take a rule's actions about a message. Returns whether that was possible."""
        actor = _actor_of(rule).asking(key).at(facts.sent_at)
        return not actions or await self._actions.try_take(group_id, actions, actor)

    async def _log(self, group_id: int, rule: RuleRead, message: str, why: Phrase, facts: MessageFacts) -> None:
        actor = _actor_of(rule)
        details = {"user_id": facts.user_id, "message_id": facts.message_id}
        await self._audit.transaction(
            lambda tx: self._audit.write(
                tx, group_id, event=EventType.RULE_MATCHED, actor=actor, message=message, details=details, why=why
            )
        )


def _actor_of(rule: RuleRead) -> Actor:
    return Actor(kind=ActorKind.RULE, id=rule.rule_name, name=f"the rule “{rule.rule_name}”")


def _is_above(authority: Authority) -> bool:
    """Whether rules don't apply: to moderators, and to administrators, even without any rights."""
    return authority.role in (OWNER, ADMIN) or not _KEEPS_ORDER.isdisjoint(authority.permissions)


def _is_exempt(rule: RuleRead, facts: MessageFacts, authority: Authority) -> bool:
    return (
        authority.role in rule.exempt_roles
        or facts.user_id in rule.exempt_users
        or facts.topic_id in rule.exempt_topics
    )


def _would(rule: RuleRead) -> str:
    """What a rule would do, in English."""
    return what_it_does(rule, words_in(ENGLISH)).plain()
