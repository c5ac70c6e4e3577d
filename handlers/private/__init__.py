"""The private chat with the bot: start, help, connect, tokens."""
