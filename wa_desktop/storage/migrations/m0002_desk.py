"""Schema 2: workshops, files given as evidence, notes on pillars and lenses, business priorities."""

STATEMENTS = (
    "ALTER TABLE workload ADD COLUMN business_priorities JSON NOT NULL DEFAULT '[]'",
    "ALTER TABLE review ADD COLUMN notes JSON NOT NULL DEFAULT '{}'",
    """
    CREATE TABLE workshop (
        workload_id VARCHAR NOT NULL REFERENCES workload (id) ON DELETE CASCADE,
        id VARCHAR NOT NULL,
        record JSON NOT NULL,
        PRIMARY KEY (workload_id, id)
    )
    """,
    """
    CREATE TABLE attachment (
        workload_id VARCHAR NOT NULL REFERENCES workload (id) ON DELETE CASCADE,
        digest VARCHAR NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (workload_id, digest)
    )
    """,
)
