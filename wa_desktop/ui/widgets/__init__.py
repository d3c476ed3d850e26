"""Parts of pages; none of them holds an answer."""
