"""The cookies that we set."""

from typing import NamedTuple


class Cookie(NamedTuple):
    """A cookie that scripts can't read, and that other sites' requests don't carry."""

    name: str
    value: str
    max_age: int
    """Seconds."""
    is_secure: bool
    is_framed: bool = False
    """Whether it's for our page in a frame on another site: browsers keep it separately for that site (CHIPS)."""

    def header(self) -> str:
        """The header that sets the cookie.

        Built by hand, because http.cookies supports `Partitioned` only from Python 3.14 on.
        """
        kind = "SameSite=None; Partitioned" if self.is_framed else "SameSite=Strict"
        secure = "; Secure" if self.is_secure else ""
        return f"{self.name}={self.value}; Max-Age={self.max_age}; Path=/; HttpOnly; {kind}{secure}"
