"""Checks an action before it's taken: does it make sense, may the actor do it, and may they do it to this person?"""

from collections.abc import Iterable, Sequence
from typing import Final

from pydantic import ValidationError

from models.actions import CHANNEL_ACTIONS, MESSAGE_ACTIONS, ActionCreate, ActionType
from models.actors import CAPTCHA, Actor
from models.base import field_problems
from models.permissions import Permission
from models.reports import ReportVerdict
from models.roles import ADMIN
from models.rules import Penalty, RuleRead
from services.core.base import Service, Tools
from services.core.errors import Conflict, Forbidden, Invalid, NotFound, OutOfReach
from services.core.names import find_name
from services.core.permissions import Authority, check_gives
from services.moderation.warnings import ACTION_OF_PENALTY
from texts import Key

PERMISSION_OF: Final = {
    ActionType.BAN: Permission.MODERATE_BAN,
    ActionType.UNBAN: Permission.MODERATE_BAN,
    ActionType.KICK: Permission.MODERATE_KICK,
    ActionType.MUTE: Permission.MODERATE_MUTE,
    ActionType.UNMUTE: Permission.MODERATE_MUTE,
    ActionType.RESTRICT: Permission.MODERATE_MUTE,
    ActionType.UNRESTRICT: Permission.MODERATE_MUTE,
    ActionType.WARN: Permission.MODERATE_WARN,
    ActionType.UNWARN: Permission.MODERATE_WARN,
    ActionType.PROMOTE: Permission.ROLES_ASSIGN,
    ActionType.DEMOTE: Permission.ROLES_ASSIGN,
    ActionType.DELETE: Permission.MODERATE_DELETE,
    ActionType.PIN: Permission.MODERATE_PIN,
    ActionType.UNPIN: Permission.MODERATE_PIN,
}
"""The permission that each kind of action needs."""


def permission_for(verdict: ReportVerdict) -> Permission:
    """The permission that a decision about a report needs: its action's, or else the one to see reports."""
    kind = verdict.action_type
    return PERMISSION_OF[kind] if kind else Permission.MODERATE_WARN


ANONYMOUS_ADMIN: Final = 1087968824
"""@GroupAnonymousBot, the author of an anonymous administrator's messages (Bot API, Message.from)."""
TELEGRAM: Final = 777000
"""The account of Telegram itself, which also posts for linked channels (Bot API, Message.from)."""
UNTOUCHABLE: Final = {
    ANONYMOUS_ADMIN: Key.ERROR_TARGET_IS_ANONYMOUS_ADMIN,
    TELEGRAM: Key.ERROR_TARGET_IS_LINKED_CHANNEL,
    136817688: Key.ERROR_TARGET_IS_CHANNEL_STAND_IN,
}
"""Ids that Telegram uses for messages no user wrote (Bot API, Message.from), and why we take no action on them."""


def check_touchable(user_id: int, bot_id: int | None) -> None:
    """Raise OutOfReach for the bot itself, and for the IDs that Telegram uses for messages no user wrote."""
    if user_id == bot_id:
        raise OutOfReach(Key.ERROR_TARGET_IS_BOT)
    if user_id in UNTOUCHABLE:
        raise OutOfReach(UNTOUCHABLE[user_id])


def is_leaving(action: ActionCreate, actor: Actor) -> bool:
    """Whether somebody kicks themselves."""
    return action.action_type is ActionType.KICK and actor.user_id is not None and action.user_id == actor.user_id


def check_penalties(authority: Authority, penalties: Iterable[Penalty]) -> None:
    """Raise Forbidden unless the actor may do by hand what a rule or an escalation does automatically."""
    for penalty in penalties:
        if penalty is Penalty.NONE:
            continue
        authority.require(PERMISSION_OF[ACTION_OF_PENALTY[penalty]])


class ActionPolicy(Service):
    """Completes and checks actions. No I/O with warm caches."""

    def __init__(self, tools: Tools, bot_id: int | None) -> None:
        super().__init__(tools)
        self._bot_id = bot_id
        """None while the bot is off: then actions are only recorded."""

    async def complete(self, group_id: int, action: ActionCreate) -> ActionCreate:
        """The action, complete with its kind and whether it's carried out. Raises NotFound, Invalid."""
        if action.rule_name is not None:
            action = await self._by_rule(group_id, action)
        lacks_messages = action.action_type in MESSAGE_ACTIONS and not action.message_ids and not action.everything
        execute = action.execute
        if execute is None:
            execute = self._bot_id is not None and action.status is None and not lacks_messages
        if execute and lacks_messages:
            raise Invalid("message_ids", Key.ERROR_MESSAGES_REQUIRED)
        return action.model_copy(update={"execute": execute})

    async def _by_rule(self, group_id: int, action: ActionCreate) -> ActionCreate:
        """The action with its rule's penalty, unless it names a penalty itself."""
        rule = await self._find_rule(group_id, str(action.rule_name))
        action = action.model_copy(update={"rule_name": rule.rule_name})
        if action.action_type is not None:
            return action
        if rule.penalty is Penalty.NONE:
            raise Invalid("rule_name", Key.ERROR_RULE_WITHOUT_PENALTY, rule=rule.rule_name)
        kind = ACTION_OF_PENALTY[rule.penalty]
        if action.sender_chat_id is not None and kind not in CHANNEL_ACTIONS:
            raise Invalid("rule_name", Key.ERROR_RULE_NOT_FOR_CHANNELS, rule=rule.rule_name)
        fields = action.model_dump(exclude_unset=True)
        fields["action_type"] = kind
        fields.setdefault("duration", rule.penalty_duration)
        try:
            return ActionCreate.model_validate(fields)
        except ValidationError as error:
            problem = field_problems(error)[0]
            raise Invalid(problem.field or "user_id", problem.message) from None

    async def _find_rule(self, group_id: int, name: str) -> RuleRead:
        """The rule that somebody means. Raises NotFound."""
        exact = await self._in.rules.find({"group_id": group_id, "rule_name": name})
        if exact is not None:
            return RuleRead.model_validate(exact)
        rules = {rule.rule_name: rule for rule in (await self._lookups.find_rules(group_id)).rules}
        found = find_name(rules, name)
        if found is None:
            raise NotFound(Key.ERROR_RULE_UNKNOWN, rule=name)
        return rules[found]

    async def check(self, group_id: int, actions: Sequence[ActionCreate], actor: Actor) -> None:
        """Raise unless the actor holds each permission and is above each target."""
        authority = await self._permissions.authority_of(actor, group_id)
        settings = await self._lookups.get_settings(group_id)
        for action in actions:
            assert action.action_type is not None, "it is settled"
            ends_its_own = actor.is_same(CAPTCHA) and action.action_type is ActionType.UNMUTE
            if action.execute and not settings.moderation_enabled and not ends_its_own:
                raise Conflict(Key.ERROR_MODERATION_OFF)
            if is_leaving(action, actor):
                await self._check_leaving(group_id, action, len(actions), actor)
                continue
            authority.require(PERMISSION_OF[action.action_type])
            await self._check_target(group_id, action, authority, actor)
            if action.action_type is ActionType.PROMOTE and not actor.is_unrestricted:
                await self._check_promotion(group_id, authority)

    async def check_permissions(self, group_id: int, actions: Sequence[ActionCreate], actor: Actor) -> None:
        """Raise Forbidden unless the actor has each permission, no matter who the targets are."""
        for action in actions:
            assert action.action_type is not None, "it is settled"
            if not is_leaving(action, actor):
                await self._permissions.require(actor, group_id, PERMISSION_OF[action.action_type])

    async def _check_leaving(self, group_id: int, action: ActionCreate, count: int, actor: Actor) -> None:
        """Every member may leave, but the action must be recorded, and has no text by them."""
        assert actor.user_id is not None, "they are somebody"
        user = await self._lookups.find_user(group_id, actor.user_id)
        if user is None or not user.is_active or user.telegram_status.is_gone:
            raise Forbidden(Key.ERROR_NOT_A_MEMBER)
        if count > 1 or not action.execute or action.reason:
            raise OutOfReach(Key.ERROR_TARGET_IS_SELF)

    async def _check_promotion(self, group_id: int, authority: Authority) -> None:
        """Raise unless the actor is above an administrator's role, and holds all its permissions."""
        role = await self._lookups.get_role(group_id, ADMIN)
        authority.check_above(role)
        check_gives(role.permissions, authority.permissions)

    async def _check_target(self, group_id: int, action: ActionCreate, authority: Authority, actor: Actor) -> None:
        if action.sender_chat_id is not None:
            group = await self._lookups.get_group(group_id)
            if action.sender_chat_id in (group_id, group.linked_chat_id):
                raise OutOfReach(Key.ERROR_TARGET_IS_THE_GROUP)
        if action.user_id is None:
            return
        is_about_messages = action.action_type is ActionType.DELETE and action.reaction_by is None
        if is_about_messages and action.user_id in (self._bot_id, actor.user_id, *UNTOUCHABLE):
            return  # nothing happens to whoever wrote them
        check_touchable(action.user_id, self._bot_id)
        if action.user_id == actor.user_id:
            raise OutOfReach(Key.ERROR_TARGET_IS_SELF)
        if actor.is_unrestricted:
            return
        user = await self._lookups.find_user(group_id, action.user_id)
        role = await self._lookups.find_role(group_id, user.role) if user else None
        if user is not None and (role.priority if role else 0) >= authority.priority:
            raise OutOfReach(Key.ERROR_TARGET_NOT_BELOW, who=user.label)
