"""Use cases without Qt: commands, undo history, the open review, the workspace's workloads."""
