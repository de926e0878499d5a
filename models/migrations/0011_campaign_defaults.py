"""What Limelight ships for the marketplace: the commission, and what a brand has back when it
cancels."""

from tortoise import migrations

from models.migrating import DialectSQL

# Literal rows, since what was shipped must not change when the code does.
SINCE = "'2020-01-01 00:00:00+00:00'"

COMMISSION = f"""INSERT INTO commission_terms (id, effective_from, bps) VALUES
  ('00000000-0000-7000-8000-000000000a01', {SINCE}, 1000)"""

CANCELLATION = f"""INSERT INTO cancellation_terms (id, effective_from, before_submission_bps,
    after_submission_bps, after_approval_bps, unpublished_days) VALUES
  ('00000000-0000-7000-8000-000000000a11', {SINCE}, 10000, 9000, 0, 7)"""

SHIPPED = [COMMISSION, CANCELLATION]


class Migration(migrations.Migration):
    dependencies = [("models", "0010_campaigns")]

    operations = [DialectSQL(postgres=SHIPPED, sqlite=SHIPPED)]
