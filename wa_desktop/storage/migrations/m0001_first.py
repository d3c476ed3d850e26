"""Schema 1: lenses, workloads, reviews, answers, milestones."""

STATEMENTS = (
    """
    CREATE TABLE lens (
        id INTEGER NOT NULL PRIMARY KEY,
        alias VARCHAR NOT NULL,
        version VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        origin VARCHAR NOT NULL,
        digest VARCHAR NOT NULL,
        content TEXT NOT NULL,
        added_at DATETIME NOT NULL,
        UNIQUE (alias, digest)
    )
    """,
    """
    CREATE TABLE workload (
        id VARCHAR NOT NULL PRIMARY KEY,
        name VARCHAR NOT NULL,
        comparable_name VARCHAR NOT NULL UNIQUE,
        description VARCHAR NOT NULL,
        environment VARCHAR NOT NULL,
        review_owner VARCHAR NOT NULL,
        client VARCHAR NOT NULL,
        aws_regions JSON NOT NULL,
        non_aws_regions JSON NOT NULL,
        account_ids JSON NOT NULL,
        application VARCHAR NOT NULL,
        architectural_design VARCHAR NOT NULL,
        industry_type VARCHAR NOT NULL,
        industry VARCHAR NOT NULL,
        pillar_priorities JSON NOT NULL,
        notes VARCHAR NOT NULL,
        improvement_status VARCHAR NOT NULL,
        tags JSON NOT NULL,
        archived BOOLEAN NOT NULL,
        not_applicable_counts_as_in_place BOOLEAN NOT NULL,
        created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL
    )
    """,
    """
    CREATE TABLE review (
        workload_id VARCHAR NOT NULL REFERENCES workload (id) ON DELETE CASCADE,
        lens_id INTEGER NOT NULL REFERENCES lens (id),
        position INTEGER NOT NULL,
        PRIMARY KEY (workload_id, lens_id)
    )
    """,
    """
    CREATE TABLE answer (
        workload_id VARCHAR NOT NULL REFERENCES workload (id) ON DELETE CASCADE,
        lens_id INTEGER NOT NULL REFERENCES lens (id),
        question VARCHAR NOT NULL,
        record JSON NOT NULL,
        updated_at DATETIME NOT NULL,
        PRIMARY KEY (workload_id, lens_id, question)
    )
    """,
    """
    CREATE TABLE milestone (
        workload_id VARCHAR NOT NULL REFERENCES workload (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        name VARCHAR NOT NULL,
        comparable_name VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        recorded_at DATETIME NOT NULL,
        digest VARCHAR NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (workload_id, number),
        UNIQUE (workload_id, comparable_name)
    )
    """,
    """
    CREATE TRIGGER milestone_is_immutable BEFORE UPDATE ON milestone
    BEGIN SELECT RAISE(ABORT, 'a milestone cannot be changed'); END
    """,
    """
    CREATE TRIGGER milestone_stays BEFORE DELETE ON milestone
    WHEN EXISTS (SELECT 1 FROM workload WHERE id = OLD.workload_id)
    BEGIN SELECT RAISE(ABORT, 'a milestone cannot be deleted'); END
    """,
)
