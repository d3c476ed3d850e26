"""What a review is: lenses, answers, risk and what follows from them; pure Python without I/O."""
