"""Chat commands for protection: rules, locks, the blocklist, floods, night mode, setup."""
