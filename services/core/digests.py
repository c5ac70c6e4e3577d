"""Secrets are stored as hashes. A fast hash is enough: each secret has 256 random bits, so nobody can guess it."""

import hashlib


def digest(secret: str) -> str:
    """SHA-256 in hexadecimal digits of any text. A header may hold bytes that aren't UTF-8 (PEP 383)."""
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()
