"""The spam filter: a score for each message, trained by a group's admins."""
