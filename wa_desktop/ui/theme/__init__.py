"""Colours, typeface and sizes as data, and the palette made from them."""
