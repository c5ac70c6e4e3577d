"""What a process does: everything, or one part of it, where several processes share the work."""

from enum import StrEnum


class Role(StrEnum):
    """The value of ROLE. Every process carries out the actions that it makes itself, at once."""

    ALL = "all"
    BOT = "bot"
    """Receives updates, and asks captchas."""
    API = "api"
    """Serves the API and the panel."""
    WORKER = "worker"
    """Carries out what is due: penalties that end, deliveries to webhooks, lines for log channels."""

    @property
    def receives_updates(self) -> bool:
        """Whether it takes updates from Telegram."""
        return self in (Role.ALL, Role.BOT)

    @property
    def serves_api(self) -> bool:
        """Whether it serves the API and the panel; the others answer `/health` and `/ready` only."""
        return self in (Role.ALL, Role.API)

    @property
    def delivers(self) -> bool:
        """Whether it sends what waits for webhooks and log channels."""
        return self in (Role.ALL, Role.WORKER)
