"""The command palette: any question, practice, workload, page or action by a few letters."""
