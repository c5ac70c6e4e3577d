"""Chat commands of protection: rules, locks, the blocklist, floods, night mode, setup."""
