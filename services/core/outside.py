"""What the operator lets the bot ask outside of Telegram. All of it is off until they name an address."""

from dataclasses import dataclass

from pydantic import SecretStr

from services.core.known_http import KnownHttp


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """One that answers as OpenAI's chat completions do."""

    url: str
    """Without `/chat/completions`."""
    name: str
    key: SecretStr | None
    budget: int
    """Questions in a day."""


@dataclass(frozen=True, slots=True)
class Outside:
    """What can be asked, and how."""

    http: KnownHttp
    ban_lists: tuple[str, ...] = ()
    """Addresses of shared ban lists; `{user_id}` in one stands for the person's id."""
    model: LanguageModel | None = None
    """Whose opinion decides where the spam filter isn't sure."""
