"""The tests mirror the tree; the Bot API server on loopback is that of `demo/`."""
