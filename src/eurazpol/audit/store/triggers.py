"""The database itself refuses to change the past, whoever asks: triggers for both engines.

Rows of the journal and checkpoints are never updated, replaced or deleted. The head may only grow
and is never deleted. PostgreSQL refuses to truncate the tables too.
"""

# SQLite's REPLACE deletes without firing a DELETE trigger, hence the INSERT triggers.
_SQLITE = """
CREATE TRIGGER audit_journalentry_no_update BEFORE UPDATE ON audit_journalentry
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END

CREATE TRIGGER audit_journalentry_no_delete BEFORE DELETE ON audit_journalentry
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END

CREATE TRIGGER audit_journalentry_no_replace BEFORE INSERT ON audit_journalentry
WHEN EXISTS (SELECT 1 FROM audit_journalentry WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END

CREATE TRIGGER audit_checkpointrow_no_update BEFORE UPDATE ON audit_checkpointrow
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END

CREATE TRIGGER audit_checkpointrow_no_delete BEFORE DELETE ON audit_checkpointrow
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END

CREATE TRIGGER audit_checkpointrow_no_replace BEFORE INSERT ON audit_checkpointrow
WHEN EXISTS (SELECT 1 FROM audit_checkpointrow WHERE size = NEW.size)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END

CREATE TRIGGER audit_head_only_grows BEFORE UPDATE ON audit_head
WHEN NEW.size <= OLD.size OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END

CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
"""

_POSTGRESQL = """
CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$

CREATE TRIGGER audit_journalentry_fixed BEFORE UPDATE OR DELETE ON audit_journalentry
FOR EACH ROW EXECUTE FUNCTION audit_refuse()

CREATE TRIGGER audit_journalentry_whole BEFORE TRUNCATE ON audit_journalentry
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()

CREATE TRIGGER audit_checkpointrow_fixed BEFORE UPDATE OR DELETE ON audit_checkpointrow
FOR EACH ROW EXECUTE FUNCTION audit_refuse()

CREATE TRIGGER audit_checkpointrow_whole BEFORE TRUNCATE ON audit_checkpointrow
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()

CREATE TRIGGER audit_head_only_grows BEFORE UPDATE ON audit_head FOR EACH ROW
WHEN (NEW.size <= OLD.size OR NEW.id <> OLD.id) EXECUTE FUNCTION audit_refuse()

CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head
FOR EACH ROW EXECUTE FUNCTION audit_refuse()

CREATE TRIGGER audit_head_whole BEFORE TRUNCATE ON audit_head
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()
"""


def creation(vendor: str) -> list[str]:
    """Return the statements that create the triggers on ``sqlite`` or ``postgresql``."""
    return (_SQLITE if vendor == "sqlite" else _POSTGRESQL).strip().split("\n\n")


def removal(vendor: str) -> list[str]:
    """Return the statements that drop the triggers."""
    if vendor == "sqlite":
        return [f"DROP TRIGGER {statement.split()[2]}" for statement in creation(vendor)]
    return ["DROP FUNCTION audit_refuse() CASCADE"]
