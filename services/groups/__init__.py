"""Groups and their settings, members, roles and statistics."""
