"""New members: captchas, anti-raid, approvals, greetings."""
