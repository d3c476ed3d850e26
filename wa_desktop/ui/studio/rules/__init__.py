"""The risk rules of one question: groups of choices, text, and what they decide, in step."""
