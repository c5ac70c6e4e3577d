"""The services outside Telegram that the bot may ask. Each is off until the operator configures its address."""

from dataclasses import dataclass

from pydantic import SecretStr

from services.core.known_http import KnownHttp


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """A language model behind an API like OpenAI's chat completions."""

    url: str
    """The base address, without `/chat/completions`."""
    name: str
    key: SecretStr | None
    budget: int
    """Questions per day, at most."""


@dataclass(frozen=True, slots=True)
class Outside:
    """The configured services."""

    http: KnownHttp
    ban_lists: tuple[str, ...] = ()
    """Addresses of shared ban lists; `{user_id}` in an address stands for the person's id."""
    model: LanguageModel | None = None
    """Gives a second opinion where the spam filter isn't sure."""
