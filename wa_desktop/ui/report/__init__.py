"""The report page's parts: what is handed over, how it looks, what is to be mended before, and the files."""
