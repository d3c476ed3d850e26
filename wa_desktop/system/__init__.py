"""The machine around us: paths, single instance, settings, logging, whole-file writes."""
