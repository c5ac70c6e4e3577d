"""The tests mirror the tree. They use the Bot API server on loopback in `demo/`."""
