"""Lens files in and out: read, check with every finding, write."""
