"""Writing lenses: a draft, its steps, what it may begin from, and what it goes out as; knows lens files and the domain alone."""
