"""Figures: writing what was counted, and reading it."""
