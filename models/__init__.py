"""Stored documents and API schemas. Each module has a document with its create, update and read schemas."""
