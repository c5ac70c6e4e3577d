"""Cookies, as we set them."""

from typing import NamedTuple


class Cookie(NamedTuple):
    """A cookie that no script can read, and that other sites' requests don't carry."""

    name: str
    value: str
    max_age: int
    """Seconds."""
    is_secure: bool
    is_framed: bool = False
    """Whether it is for our page in a frame of another site: browsers keep it for that site alone (CHIPS)."""

    def header(self) -> str:
        """The header that sets it. Built by hand: http.cookies supports `Partitioned` from Python 3.14 on."""
        kind = "SameSite=None; Partitioned" if self.is_framed else "SameSite=Strict"
        secure = "; Secure" if self.is_secure else ""
        return f"{self.name}={self.value}; Max-Age={self.max_age}; Path=/; HttpOnly; {kind}{secure}"
