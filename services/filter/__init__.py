"""The spam filter: a score for each message, which a group's admins teach."""
