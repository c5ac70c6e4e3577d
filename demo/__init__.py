"""The demo: the process with a Bot API server on loopback and a living group, without a token or Telegram."""
