"""Charts of the reports: each draws report records as lines and letters, and says the same in a sentence."""
