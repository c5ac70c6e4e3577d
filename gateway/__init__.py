"""What we ask of Telegram: the only callers of the Bot API, with its limits and what its refusals mean."""
