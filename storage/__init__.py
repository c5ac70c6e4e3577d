"""How it is kept: the database, the embedded database, and the cache with its keys."""
