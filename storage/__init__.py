"""How it is kept: the database, the embedded database, and the cache with its keys."""

import os
from typing import Final

POOL_MAX: Final = 50
"""Connections to the database."""
# Motor runs the driver in threads, and reads how many when it is imported: one for each connection of the pool.
os.environ.setdefault("MOTOR_MAX_WORKERS", str(POOL_MAX))
