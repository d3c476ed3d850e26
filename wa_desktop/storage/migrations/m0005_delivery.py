"""Schema 5: what opens the reports of a workload, themes, what is remembered per client, and document control."""

STATEMENTS = (
    "ALTER TABLE workload ADD COLUMN report_headline VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE workload ADD COLUMN report_summary VARCHAR NOT NULL DEFAULT ''",
    """
    CREATE TABLE theme (
        name VARCHAR NOT NULL PRIMARY KEY,
        record JSON NOT NULL,
        logo BLOB NOT NULL,
        docx_template BLOB NOT NULL,
        pptx_template BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE report_choice (
        client VARCHAR NOT NULL PRIMARY KEY,
        record JSON NOT NULL
    )
    """,
    """
    CREATE TABLE document_control (
        workload_id VARCHAR NOT NULL PRIMARY KEY REFERENCES workload (id) ON DELETE CASCADE,
        record JSON NOT NULL
    )
    """,
)
