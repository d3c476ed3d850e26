"""The command line: the same reviews, lenses and reports as the window, for automation and tests."""
