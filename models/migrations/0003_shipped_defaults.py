"""The data that Limelight ships with: ages, limits, rules. An operator's own versions follow it."""

from tortoise import migrations

from models.migrating import DialectSQL

# Literal rows, since what was shipped must not change when the code does. One text for both
# dialects, each with an id of its own that ends in a number.
MINIMUM_AGES = """INSERT INTO minimum_age (id, country, years) VALUES
  ('00000000-0000-7000-8000-000000000101', 'ZZ', 18),
  ('00000000-0000-7000-8000-000000000102', 'KR', 19),
  ('00000000-0000-7000-8000-000000000103', 'JP', 20)"""

SHIPPED = [MINIMUM_AGES]


class Migration(migrations.Migration):
    dependencies = [("models", "0002_guards")]

    operations = [DialectSQL(postgres=SHIPPED, sqlite=SHIPPED)]
