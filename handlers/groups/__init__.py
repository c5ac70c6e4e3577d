"""Chat commands about the group itself: settings, roles, members, statistics, the log channel."""
