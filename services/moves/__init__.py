"""A group's configuration as a file: exported from a group, and imported into one."""
