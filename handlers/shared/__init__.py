"""What the handlers of all subjects share."""
