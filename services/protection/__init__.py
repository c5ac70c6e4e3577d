"""Automatic rules: matching messages, word lists, locks, floods, night mode, setup."""
