"""What is kept and exchanged, one module per noun: the document with its create, update and read schemas."""
