"""What people type and tap: one module per subject, each exporting one `router`."""
