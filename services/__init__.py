"""What the product does, one module per noun: the only place where the rules of the business live."""
