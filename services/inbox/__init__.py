"""What came in before: handled updates, repeated requests, small dialogue state; health."""
