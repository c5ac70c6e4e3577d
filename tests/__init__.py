"""The tests mirror the tree; `tests/telegram/` is a Bot API server on loopback."""
