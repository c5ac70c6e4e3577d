"""The process: configuration, resources, Telegram intake and the web server. `python -m bot` starts it."""
