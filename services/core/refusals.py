"""What Telegram's errors mean, in sentences for people."""

from gateway.errors import RetryAfter, TelegramError
from texts import Key, Sentence, Span


def sentence_of(error: TelegramError) -> Sentence:
    """A sentence that explains an error."""
    key = Key(f"telegram-{error.code}")
    if isinstance(error, RetryAfter):
        return Sentence(key, {"span": Span(max(error.seconds, 1))})
    return Sentence(key, {"told": error.description} if key is Key.TELEGRAM_REFUSED else {})
