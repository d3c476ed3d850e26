"""The improvement plan on screen: its views, each over the same sheet, and what people ask for in them."""
