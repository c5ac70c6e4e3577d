"""Pictures of a group's figures. See docs/internals/stats.md."""
