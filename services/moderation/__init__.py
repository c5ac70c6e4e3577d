"""Actions: who may take them, how they are carried out and undone, what follows; reports and federations."""
