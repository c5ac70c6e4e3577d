"""Chat commands about new members: captcha, anti-raid, approvals."""
