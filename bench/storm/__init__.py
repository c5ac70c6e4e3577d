"""A storm: three processes under load, while everything that they need fails. See docs/internals/storm.md."""
