"""How data is stored: the database, the embedded database, and the cache with its keys."""

import os
from typing import Final

POOL_MAX: Final = 50
"""Connections to the database, at most."""
# Motor runs the driver in threads, and reads their number when it's imported: one per connection.
os.environ.setdefault("MOTOR_MAX_WORKERS", str(POOL_MAX))
