"""What the product does, in a folder for each subject. Every business rule is decided here."""
