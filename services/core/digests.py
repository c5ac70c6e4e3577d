"""How secrets are kept: as a hash. A fast one will do, since each is 256 random bits, which nobody can guess."""

import hashlib


def digest(secret: str) -> str:
    """SHA-256 in hexadecimal digits, of any text: a header may hold bytes that are no UTF-8 (PEP 383)."""
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()
