"""Schema 4: the cadence of reviews, templates, how workloads stand in short, and the history of changes.

Milestones are packed from here on; those that are there already stay as they are, for nothing may change them.
"""

STATEMENTS = (
    "ALTER TABLE workload ADD COLUMN cadence INTEGER NOT NULL DEFAULT 3",
    "ALTER TABLE workload ADD COLUMN next_review DATE",
    "ALTER TABLE workload ADD COLUMN change_note VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE workload ADD COLUMN changed_at DATETIME",
    "ALTER TABLE workload ADD COLUMN template BOOLEAN NOT NULL DEFAULT 0",
    "ALTER TABLE milestone ADD COLUMN automatic BOOLEAN NOT NULL DEFAULT 0",
    "CREATE INDEX workload_by_change ON workload (template, updated_at DESC, name)",
    """
    CREATE TABLE standing (
        workload_id VARCHAR NOT NULL PRIMARY KEY REFERENCES workload (id) ON DELETE CASCADE,
        stamp DATETIME NOT NULL,
        format INTEGER NOT NULL,
        milestones INTEGER NOT NULL,
        last_milestone DATETIME
    )
    """,
    """
    CREATE TABLE lens_standing (
        workload_id VARCHAR NOT NULL REFERENCES workload (id) ON DELETE CASCADE,
        lens_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        risks VARCHAR NOT NULL,
        gaps VARCHAR NOT NULL,
        PRIMARY KEY (workload_id, lens_id)
    )
    """,
    """
    CREATE TABLE milestone_standing (
        workload_id VARCHAR NOT NULL REFERENCES workload (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        lens_id INTEGER NOT NULL,
        recorded_at DATETIME NOT NULL,
        risks VARCHAR NOT NULL,
        PRIMARY KEY (workload_id, number, lens_id)
    )
    """,
    """
    CREATE TABLE history (
        number INTEGER NOT NULL PRIMARY KEY,
        workload_id VARCHAR NOT NULL,
        at DATETIME NOT NULL,
        question VARCHAR NOT NULL,
        risk_before VARCHAR,
        risk_after VARCHAR,
        content TEXT,
        digest VARCHAR NOT NULL,
        chain VARCHAR NOT NULL
    )
    """,
    "CREATE INDEX history_of_workload ON history (workload_id, number)",
    """
    CREATE INDEX history_of_risks ON history (at, workload_id, question, risk_before, risk_after)
    WHERE risk_before IS NOT risk_after
    """,
    """
    CREATE INDEX history_of_question ON history (workload_id, question, at, risk_before, risk_after)
    WHERE risk_before IS NOT risk_after
    """,
    """
    CREATE TRIGGER history_is_immutable BEFORE UPDATE ON history
    WHEN NEW.content IS NOT NULL OR NEW.number <> OLD.number OR NEW.workload_id <> OLD.workload_id
        OR NEW.at <> OLD.at OR NEW.question <> OLD.question OR NEW.digest <> OLD.digest OR NEW.chain <> OLD.chain
        OR EXISTS (SELECT 1 FROM workload WHERE id = OLD.workload_id)
    BEGIN SELECT RAISE(ABORT, 'the history cannot be changed'); END
    """,
    """
    CREATE TRIGGER history_stays BEFORE DELETE ON history
    BEGIN SELECT RAISE(ABORT, 'the history cannot be deleted'); END
    """,
    """
    CREATE TABLE saved_filter (
        name VARCHAR NOT NULL PRIMARY KEY,
        record JSON NOT NULL
    )
    """,
)
