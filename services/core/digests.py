"""Secrets are stored as a hash. A fast one is enough, since each has 256 random bits, which can't be guessed."""

import hashlib


def digest(secret: str) -> str:
    """SHA-256 in hexadecimal digits, of any text: a header may hold bytes that are no UTF-8 (PEP 383)."""
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()
