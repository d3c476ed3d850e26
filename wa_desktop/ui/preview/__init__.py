"""Lenses tried out: answered as a reviewer would, with nothing kept."""
