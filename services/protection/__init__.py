"""Rules that enforce themselves: matching messages, word lists, locks, floods, night mode, setup."""
