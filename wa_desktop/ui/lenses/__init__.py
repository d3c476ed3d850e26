"""The library of lenses on screen: what is there, files coming in and going out, and what came of that."""
