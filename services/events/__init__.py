"""What happened, for others: logs, log channels, webhooks."""
