"""Item models between snapshots and Qt's views."""
