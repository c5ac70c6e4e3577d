"""Why Telegram refused an action, for people."""

from gateway.errors import Problem, Refused, TelegramError
from models.actions import ActionType
from models.phrases import Phrase
from services.core.permissions import RIGHTS_BEHIND
from services.core.refusals import sentence_of
from services.moderation.policy import PERMISSION_OF
from texts import Key
from texts.labels import right_key
from texts.phrases import as_phrase, phrase


def why_refused(kind: ActionType, error: TelegramError) -> Phrase:
    """What the error means. If the bot lacks a right, the phrase names it."""
    right = RIGHTS_BEHIND.get(PERMISSION_OF[kind])
    if isinstance(error, Refused) and error.code == Problem.NEEDS_RIGHT and right is not None:
        return phrase(Key.TELEGRAM_LACKS_RIGHT, right=Phrase(key=right_key(right)))
    return as_phrase(sentence_of(error))
