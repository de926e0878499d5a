"""The data that Limelight ships with: ages, limits, rules. An operator's own versions follow it."""

from tortoise import migrations

from models.migrating import DialectSQL

# Literal rows, since what was shipped must not change when the code does. One text for both
# dialects, each with an id of its own that ends in a number.
MINIMUM_AGES = """INSERT INTO minimum_age (id, country, years) VALUES
  ('00000000-0000-7000-8000-000000000101', 'ZZ', 18),
  ('00000000-0000-7000-8000-000000000102', 'KR', 19),
  ('00000000-0000-7000-8000-000000000103', 'JP', 20)"""

HOLD_PERIODS = """INSERT INTO hold_period (id, source, days) VALUES
  ('00000000-0000-7000-8000-000000000301', 'TIPS', 7),
  ('00000000-0000-7000-8000-000000000302', 'GIFT_DIAMONDS', 7),
  ('00000000-0000-7000-8000-000000000303', 'REDEMPTIONS', 0),
  ('00000000-0000-7000-8000-000000000304', 'CREATOR_FUND', 0),
  ('00000000-0000-7000-8000-000000000305', 'CREATOR_MARKETPLACE', 0)"""

TIP_TERMS = """INSERT INTO tip_terms (id, currency, effective_from, least_minor, most_minor,
    most_a_day_minor, most_a_day, presets_minor, fee_payer, fee_bps, fee_fixed_minor) VALUES
  ('00000000-0000-7000-8000-000000000401', 'USD', '2020-01-01 00:00:00+00:00',
    100, 10000, 50000, 100, '[100, 200, 500, 1000, 2000]', 'FAN', 290, 30),
  ('00000000-0000-7000-8000-000000000402', 'EUR', '2020-01-01 00:00:00+00:00',
    100, 10000, 50000, 100, '[100, 200, 500, 1000, 2000]', 'FAN', 290, 30),
  ('00000000-0000-7000-8000-000000000403', 'GBP', '2020-01-01 00:00:00+00:00',
    100, 8000, 40000, 100, '[100, 200, 500, 1000, 2000]', 'FAN', 290, 20),
  ('00000000-0000-7000-8000-000000000404', 'JPY', '2020-01-01 00:00:00+00:00',
    100, 15000, 75000, 100, '[100, 300, 500, 1000, 3000]', 'FAN', 360, 0)"""

RULESETS = """INSERT INTO ruleset (id, scope, version, country, rules, is_automatic, grace_days,
    reapply_days, effective_at, created_at) VALUES
  ('00000000-0000-7000-8000-000000000201', 'PROGRAM', 1, 'ZZ',
    '[{"rule": "STANDING"}, {"rule": "AGE"}, {"rule": "FOLLOWERS", "minimum": 10000},
      {"rule": "VIEWS", "minimum": 100000}, {"rule": "POSTS", "minimum": 3},
      {"rule": "ORIGINALS", "minimum": 5000},
      {"rule": "ACCOUNT_TYPE", "account_type": "PERSONAL"}]',
    false, 30, 30, '2020-01-01 00:00:00+00:00', '2020-01-01 00:00:00+00:00'),
  ('00000000-0000-7000-8000-000000000202', 'TIPS', 1, 'ZZ', '[{"rule": "MEMBERSHIP"}]',
    false, 30, 30, '2020-01-01 00:00:00+00:00', '2020-01-01 00:00:00+00:00'),
  ('00000000-0000-7000-8000-000000000203', 'VIDEO_GIFTS', 1, 'ZZ', '[{"rule": "MEMBERSHIP"}]',
    false, 30, 30, '2020-01-01 00:00:00+00:00', '2020-01-01 00:00:00+00:00'),
  ('00000000-0000-7000-8000-000000000204', 'LIVE_GIFTS', 1, 'ZZ', '[{"rule": "MEMBERSHIP"}]',
    false, 30, 30, '2020-01-01 00:00:00+00:00', '2020-01-01 00:00:00+00:00'),
  ('00000000-0000-7000-8000-000000000205', 'CREATOR_MARKETPLACE', 1, 'ZZ',
    '[{"rule": "MEMBERSHIP"}]', false, 30, 30, '2020-01-01 00:00:00+00:00',
    '2020-01-01 00:00:00+00:00'),
  ('00000000-0000-7000-8000-000000000206', 'CREATOR_FUND', 1, 'ZZ', '[{"rule": "MEMBERSHIP"}]',
    false, 30, 30, '2020-01-01 00:00:00+00:00', '2020-01-01 00:00:00+00:00')"""

CHARGEBACK_TERMS = """INSERT INTO chargeback_terms (id, kind, bearer, effective_from) VALUES
  ('00000000-0000-7000-8000-000000000501', 'TIP', 'CREATOR', '2020-01-01 00:00:00+00:00')"""

SHIPPED = [CHARGEBACK_TERMS, HOLD_PERIODS, TIP_TERMS, MINIMUM_AGES, RULESETS]


class Migration(migrations.Migration):
    dependencies = [("models", "0002_guards")]

    operations = [DialectSQL(postgres=SHIPPED, sqlite=SHIPPED)]
