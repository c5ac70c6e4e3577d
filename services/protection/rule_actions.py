"""The actions that a rule takes on a message that breaks it. Pure."""

from typing import Any

from models.actions import ActionCreate, ActionType, MachineAction
from models.messages import MessageFacts
from models.rules import Penalty, RuleRead
from models.triggers import ContentKind, ContentTrigger
from services.moderation.warnings import ACTION_OF_PENALTY
from texts import Key, Sentence
from texts.phrases import as_phrase, because, phrase


def deletes(rule: RuleRead, facts: MessageFacts) -> bool:
    """Whether a rule deletes a message that breaks it."""
    return bool(facts.message_id) and (rule.delete_message or rule.penalty is Penalty.DELETE)


def _shared(rule: RuleRead, why: Sentence) -> dict[str, Any]:
    """What all of a rule's actions on a message have in common."""
    said = as_phrase(why)
    if rule.description:
        said = phrase(Key.REASON_RULE, description=rule.description, why=said)
    return {"rule_name": rule.rule_name, "execute": True, **because(said)}


def deletion(rule: RuleRead, why: Sentence, facts: MessageFacts) -> ActionCreate:
    """The action that deletes a message and its album, or a reaction."""
    return MachineAction(
        action_type=ActionType.DELETE,
        user_id=facts.user_id,
        message_ids=sorted({facts.message_id, *facts.album}),
        reaction_by=(facts.user_id or facts.sender_chat_id) if facts.reactions else None,
        **_shared(rule, why),
    )


def actions_of(rule: RuleRead, why: Sentence, facts: MessageFacts) -> list[ActionCreate]:
    """The actions that a rule takes on a message that breaks it."""
    actions = [deletion(rule, why, facts)] if deletes(rule, facts) else []
    shared = _shared(rule, why)
    if isinstance(rule.trigger, ContentTrigger) and ContentKind.ADDED_BOT in rule.trigger.kinds:
        actions += [MachineAction(action_type=ActionType.KICK, user_id=bot, **shared) for bot in facts.added_bots]
    kind = ACTION_OF_PENALTY.get(rule.penalty)
    if kind is None or kind is ActionType.DELETE:
        return actions
    if facts.sender_chat_id is not None:
        if kind is ActionType.BAN:  # a channel can only be banned
            actions.append(MachineAction(action_type=kind, sender_chat_id=facts.sender_chat_id, **shared))
    elif facts.user_id is not None:
        duration = rule.penalty_duration
        actions.append(MachineAction(action_type=kind, user_id=facts.user_id, duration=duration, **shared))
    return actions
