"""What row classes cannot say: triggers and partial indexes, per dialect."""

from tortoise import migrations

from models.migrating import DialectSQL

# The order of the list of creators: most followers first, unknown last.
CREATOR_REACH = "CREATE INDEX creator_reach ON creator ((coalesce(followers, -1)), id)"

# One application of a creator is pending at a time.
ONE_PENDING = """CREATE UNIQUE INDEX program_application_pending
  ON program_application (creator_id) WHERE state = 'PENDING'"""

# A payment has at most one refund that is not FAILED, and one line of the list is its capture.
ONE_REFUND = """CREATE UNIQUE INDEX refund_alive ON refund (payment_id) WHERE state <> 'FAILED'"""
ONE_CAPTURE = """CREATE UNIQUE INDEX provider_movement_capture ON provider_movement (key)
  WHERE kind = 'CAPTURE' AND state = 'MATCHED'"""

INDEXES = [CREATOR_REACH, ONE_PENDING, ONE_REFUND, ONE_CAPTURE]

# --- the ledger --------------------------------------------------------------------------------

APPEND_ONLY = ("transfer", "entry", "audit_record")


def refuse_change(table: str) -> tuple[list[str], list[str]]:
    """UPDATE and DELETE of an append-only table are refused, on PostgreSQL TRUNCATE too."""
    postgres = [
        f"""CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"""
    ]
    sqlite = [
        f"""CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table}
            BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"""
        for act in ("UPDATE", "DELETE")
    ]
    return postgres, sqlite


REFUSE_CHANGE = """CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'check_violation'; END $$"""

# On PostgreSQL a transfer's lines come in one INSERT, which is summed as a whole.
ZERO_SUM_POSTGRES = [
    """CREATE FUNCTION entries_sum_to_zero() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF EXISTS (SELECT FROM fresh GROUP BY transfer_id, unit HAVING sum(amount) <> 0) THEN
           RAISE EXCEPTION 'a transfer does not sum to zero' USING ERRCODE = 'check_violation';
         END IF;
         RETURN NULL;
       END $$""",
    """CREATE TRIGGER entry_zero_sum AFTER INSERT ON entry REFERENCING NEW TABLE AS fresh
       FOR EACH STATEMENT EXECUTE FUNCTION entries_sum_to_zero()""",
]

# SQLite has no such statement triggers: there the entries go first and the transfer seals them.
ZERO_SUM_SQLITE = [
    """CREATE TRIGGER transfer_zero_sum BEFORE INSERT ON transfer
       WHEN EXISTS (SELECT 1 FROM entry e WHERE e.transfer_id = NEW.id
                    GROUP BY e.unit HAVING sum(e.amount) <> 0)
       BEGIN SELECT RAISE(ABORT, 'a transfer does not sum to zero'); END""",
    """CREATE TRIGGER transfer_line_count BEFORE INSERT ON transfer
       WHEN NEW.line_count <> (SELECT count(*) FROM entry e WHERE e.transfer_id = NEW.id)
       BEGIN SELECT RAISE(ABORT, 'a transfer lacks lines'); END""",
    """CREATE TRIGGER entry_not_later BEFORE INSERT ON entry
       WHEN EXISTS (SELECT 1 FROM transfer t WHERE t.id = NEW.transfer_id)
       BEGIN SELECT RAISE(ABORT, 'a transfer is sealed'); END""",
]

# A hold that was released and raised again would be released under a key that is used up, and its
# money would stay pending for ever. Without seqscan, since a plan made on an empty table is kept.
RELEASED_ONCE_POSTGRES = [
    """CREATE FUNCTION hold_is_ahead() RETURNS trigger LANGUAGE plpgsql
       SET enable_seqscan = off AS $$
       BEGIN
         IF EXISTS (SELECT FROM fresh f JOIN balance b ON b.id = f.account_id
                    WHERE f.release_at <= b.released_until) THEN
           RAISE EXCEPTION 'an hour was released' USING ERRCODE = 'check_violation';
         END IF;
         RETURN NULL;
       END $$""",
    """CREATE TRIGGER hold_released_once AFTER INSERT ON hold REFERENCING NEW TABLE AS fresh
       FOR EACH STATEMENT EXECUTE FUNCTION hold_is_ahead()""",
]
RELEASED_ONCE_SQLITE = [
    """CREATE TRIGGER hold_released_once BEFORE INSERT ON hold
       WHEN EXISTS (SELECT 1 FROM balance b
                    WHERE b.id = NEW.account_id AND b.released_until >= NEW.release_at)
       BEGIN SELECT RAISE(ABORT, 'an hour was released'); END""",
]

CHANGES = [refuse_change(table) for table in APPEND_ONLY]
LEDGER_POSTGRES = [
    REFUSE_CHANGE,
    *(statement for postgres, _ in CHANGES for statement in postgres),
    *ZERO_SUM_POSTGRES,
    *RELEASED_ONCE_POSTGRES,
]
LEDGER_SQLITE = [
    *(statement for _, sqlite in CHANGES for statement in sqlite),
    *ZERO_SUM_SQLITE,
    *RELEASED_ONCE_SQLITE,
]


class Migration(migrations.Migration):
    dependencies = [("models", "0001_initial")]

    operations = [
        DialectSQL(postgres=INDEXES, sqlite=INDEXES),
        DialectSQL(postgres=LEDGER_POSTGRES, sqlite=LEDGER_SQLITE),
    ]
