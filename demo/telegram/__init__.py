"""A Bot API server on loopback: checks each call against aiogram's own method types, and plays the people in chats."""
