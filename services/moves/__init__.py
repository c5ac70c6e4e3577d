"""A group's configuration as a file: out of a group, and into one."""
