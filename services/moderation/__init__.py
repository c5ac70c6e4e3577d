"""Actions: who may take them, how they're carried out and undone, and what follows; reports and federations."""
