"""Stored documents and API schemas, one module per noun: the document with its create, update and read schemas."""
