"""Chat commands of moderation: bans, warnings, purges, reports, undo, history, federations."""
