"""Greetings and service messages."""
