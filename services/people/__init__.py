"""What is kept about people: handed over, and erased."""
