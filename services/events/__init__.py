"""Telling others what happened: logs, log channels, webhooks."""
