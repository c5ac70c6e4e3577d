"""Who calls the API: tokens, sessions, quotas."""
