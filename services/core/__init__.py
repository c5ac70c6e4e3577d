"""What every subject needs: errors, permissions, the audit log, cached lookups, versions."""
