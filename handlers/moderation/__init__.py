"""Chat commands for moderation: bans, warnings, purges, reports, undo, history, federations."""
