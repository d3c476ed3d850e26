"""The lens studio: writing a lens in the window."""
