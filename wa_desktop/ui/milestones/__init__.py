"""The views of the milestones page: milestones against each other, over time, and as a way back."""
