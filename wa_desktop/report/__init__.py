"""Deliverables made from a snapshot: one model of numbers and words, then one writer per format."""
