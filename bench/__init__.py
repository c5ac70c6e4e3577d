"""Measures the product against what it could be at best, side by side in one run: `make bench`."""
