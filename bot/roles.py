"""A process's role: everything, or one part if several processes share the work."""

from enum import StrEnum


class Role(StrEnum):
    """The value of ROLE. Every process carries out its own actions itself, at once."""

    ALL = "all"
    BOT = "bot"
    """Receives updates, and asks captchas."""
    API = "api"
    """Serves the API and the panel."""
    WORKER = "worker"
    """Handles what's due: penalties that end, webhook deliveries, lines for log channels."""

    @property
    def receives_updates(self) -> bool:
        """Whether it receives updates from Telegram."""
        return self in (Role.ALL, Role.BOT)

    @property
    def serves_api(self) -> bool:
        """Whether it serves the API and the panel. The others answer only `/health` and `/ready`."""
        return self in (Role.ALL, Role.API)

    @property
    def delivers(self) -> bool:
        """Whether it sends what waits for webhooks and log channels."""
        return self in (Role.ALL, Role.WORKER)
