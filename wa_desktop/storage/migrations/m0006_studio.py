"""Schema 6: lenses that are being written, and what is said of a version of a lens."""

STATEMENTS = (
    "ALTER TABLE lens ADD COLUMN notes VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE lens ADD COLUMN minor BOOLEAN NOT NULL DEFAULT 0",
    """
    CREATE TABLE draft (
        id VARCHAR NOT NULL PRIMARY KEY,
        name VARCHAR NOT NULL,
        alias VARCHAR NOT NULL,
        base VARCHAR NOT NULL,
        created_at DATETIME NOT NULL,
        changed_at DATETIME NOT NULL,
        content TEXT NOT NULL
    )
    """,
)
