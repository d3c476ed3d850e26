"""Schema 3: actions of the improvement plan, decisions, and what the sizes of efforts come to in days."""

_RECORDS = """
    CREATE TABLE {name} (
        workload_id VARCHAR NOT NULL REFERENCES workload (id) ON DELETE CASCADE,
        id VARCHAR NOT NULL,
        record JSON NOT NULL,
        PRIMARY KEY (workload_id, id)
    )
    """

STATEMENTS = (
    "ALTER TABLE workload ADD COLUMN effort_days JSON NOT NULL DEFAULT '[1.0, 3.0, 8.0]'",
    _RECORDS.format(name="action"),
    _RECORDS.format(name="decision"),
)
