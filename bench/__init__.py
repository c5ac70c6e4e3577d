"""Measures the product and its theoretical best side by side in one run: `make bench`."""
