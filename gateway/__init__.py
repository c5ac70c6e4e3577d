"""The gateway to Telegram: only this package calls the Bot API. It keeps the limits and translates errors."""
