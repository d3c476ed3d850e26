"""The forms of a lens in the studio: one for each kind of item, with AWS's limits counted live."""
