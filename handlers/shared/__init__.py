"""Shared by the handlers of all subjects."""
