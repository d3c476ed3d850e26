"""The full report's chapters: one module each, put in order and numbered as the edition wants them."""
