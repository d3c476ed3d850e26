"""The portfolio page's parts."""
