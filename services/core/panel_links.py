"""Addresses of the panel's pages, for buttons and links in Telegram."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PanelLinks:
    """Links into the panel, at the address where people reach it."""

    public_url: str
    """Without a trailing slash."""

    @property
    def home(self) -> str:
        """The first page: a person's groups."""
        return f"{self.public_url}/panel"

    def group(self, group_id: int) -> str:
        """The overview of a group."""
        return f"{self.home}/groups/{group_id}"

    def reports(self, group_id: int) -> str:
        """The open reports of a group."""
        return f"{self.group(group_id)}/reports"

    def action(self, group_id: int, action_id: str) -> str:
        """An action in the history of its group."""
        return f"{self.group(group_id)}/history?open={action_id}"
