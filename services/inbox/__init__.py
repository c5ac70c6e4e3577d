"""Handled updates, repeated requests, dialogue state, and health."""
