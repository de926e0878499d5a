"""What Limelight ships for brands: what top-ups may come to and cost, and who bears their
chargebacks."""

from tortoise import migrations

from models.migrating import DialectSQL

# Literal rows, since what was shipped must not change when the code does.
SINCE = "'2020-01-01 00:00:00+00:00'"

TOP_UP_TERMS = f"""INSERT INTO top_up_terms (id, currency, effective_from, least_minor, most_minor,
    fee_bps, fee_fixed_minor) VALUES
  ('00000000-0000-7000-8000-000000000901', 'USD', {SINCE}, 1000, 10000000, 290, 30),
  ('00000000-0000-7000-8000-000000000902', 'EUR', {SINCE}, 1000, 10000000, 290, 30),
  ('00000000-0000-7000-8000-000000000903', 'GBP', {SINCE}, 1000, 10000000, 290, 20),
  ('00000000-0000-7000-8000-000000000904', 'JPY', {SINCE}, 1000, 15000000, 360, 0)"""

CHARGEBACK_TERMS = f"""INSERT INTO chargeback_terms (id, kind, bearer, effective_from) VALUES
  ('00000000-0000-7000-8000-000000000503', 'TOP_UP', 'PAYER', {SINCE})"""

SHIPPED = [TOP_UP_TERMS, CHARGEBACK_TERMS]


class Migration(migrations.Migration):
    dependencies = [("models", "0007_brands")]

    operations = [DialectSQL(postgres=SHIPPED, sqlite=SHIPPED)]
