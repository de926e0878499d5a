"""The coins, gifts, rates and caps that Limelight ships with. An operator's own follow them."""

from tortoise import migrations

from models.migrating import DialectSQL

# Literal rows, since what was shipped must not change when the code does.
SINCE = "'2020-01-01 00:00:00+00:00'"

COIN_PACKAGES = f"""INSERT INTO coin_package (id, country, currency, channel, price_minor, coins,
    commission_bps, is_reference, effective_from) VALUES
  ('00000000-0000-7000-8000-000000000601', 'ZZ', 'USD', 'WEB', 120, 100, 300, true, {SINCE}),
  ('00000000-0000-7000-8000-000000000602', 'ZZ', 'USD', 'WEB', 590, 500, 300, false, {SINCE}),
  ('00000000-0000-7000-8000-000000000603', 'ZZ', 'USD', 'WEB', 1150, 1000, 300, false, {SINCE}),
  ('00000000-0000-7000-8000-000000000604', 'ZZ', 'USD', 'WEB', 5600, 5000, 300, false, {SINCE}),
  ('00000000-0000-7000-8000-000000000605', 'ZZ', 'USD', 'APP_STORE', 149, 100, 3000, false,
    {SINCE}),
  ('00000000-0000-7000-8000-000000000606', 'ZZ', 'USD', 'APP_STORE', 1449, 1000, 3000, false,
    {SINCE}),
  ('00000000-0000-7000-8000-000000000607', 'ZZ', 'USD', 'PLAY_STORE', 149, 100, 3000, false,
    {SINCE}),
  ('00000000-0000-7000-8000-000000000608', 'ZZ', 'USD', 'PLAY_STORE', 1449, 1000, 3000, false,
    {SINCE}),
  ('00000000-0000-7000-8000-000000000609', 'ZZ', 'EUR', 'WEB', 120, 100, 300, true, {SINCE}),
  ('00000000-0000-7000-8000-000000000610', 'ZZ', 'EUR', 'WEB', 1150, 1000, 300, false, {SINCE}),
  ('00000000-0000-7000-8000-000000000611', 'GB', 'GBP', 'WEB', 100, 100, 300, true, {SINCE}),
  ('00000000-0000-7000-8000-000000000612', 'GB', 'GBP', 'WEB', 960, 1000, 300, false, {SINCE}),
  ('00000000-0000-7000-8000-000000000613', 'JP', 'JPY', 'WEB', 180, 100, 400, true, {SINCE}),
  ('00000000-0000-7000-8000-000000000614', 'JP', 'JPY', 'WEB', 1720, 1000, 400, false, {SINCE})"""

COIN_CAPS = f"""INSERT INTO coin_caps (id, currency, effective_from, most_a_day_minor,
    most_a_month_minor) VALUES
  ('00000000-0000-7000-8000-000000000701', 'USD', {SINCE}, 50000, 200000),
  ('00000000-0000-7000-8000-000000000702', 'EUR', {SINCE}, 50000, 200000),
  ('00000000-0000-7000-8000-000000000703', 'GBP', {SINCE}, 40000, 160000),
  ('00000000-0000-7000-8000-000000000704', 'JPY', {SINCE}, 75000, 300000)"""

COIN_REFUND_TERMS = f"""INSERT INTO coin_refund_terms (id, country, effective_from, days) VALUES
  ('00000000-0000-7000-8000-000000000711', 'ZZ', {SINCE}, 14)"""

GIFTS = f"""INSERT INTO gift (id, name, picture, place, streakable, effective_from) VALUES
  ('00000000-0000-7000-8000-000000000801', 'Spark', '/gifts/spark.svg', 'BOTH', true,
    {SINCE}),
  ('00000000-0000-7000-8000-000000000802', 'Clover', '/gifts/clover.svg', 'BOTH', true,
    {SINCE}),
  ('00000000-0000-7000-8000-000000000803', 'Paper boat', '/gifts/paper-boat.svg', 'BOTH',
    true, {SINCE}),
  ('00000000-0000-7000-8000-000000000804', 'Songbird', '/gifts/songbird.svg', 'BOTH', true,
    {SINCE}),
  ('00000000-0000-7000-8000-000000000805', 'Lantern', '/gifts/lantern.svg', 'LIVE', true,
    {SINCE}),
  ('00000000-0000-7000-8000-000000000806', 'Bouquet', '/gifts/bouquet.svg', 'VIDEO', false,
    {SINCE}),
  ('00000000-0000-7000-8000-000000000807', 'Carousel', '/gifts/carousel.svg', 'LIVE', false,
    {SINCE}),
  ('00000000-0000-7000-8000-000000000808', 'Lighthouse', '/gifts/lighthouse.svg', 'LIVE',
    false, {SINCE})"""

GIFT_PRICES = f"""INSERT INTO gift_price (id, gift_id, price_coins, effective_from) VALUES
  ('00000000-0000-7000-8000-000000000821', '00000000-0000-7000-8000-000000000801', 1, {SINCE}),
  ('00000000-0000-7000-8000-000000000822', '00000000-0000-7000-8000-000000000802', 5, {SINCE}),
  ('00000000-0000-7000-8000-000000000823', '00000000-0000-7000-8000-000000000803', 10, {SINCE}),
  ('00000000-0000-7000-8000-000000000824', '00000000-0000-7000-8000-000000000804', 30, {SINCE}),
  ('00000000-0000-7000-8000-000000000825', '00000000-0000-7000-8000-000000000805', 99, {SINCE}),
  ('00000000-0000-7000-8000-000000000826', '00000000-0000-7000-8000-000000000806', 200, {SINCE}),
  ('00000000-0000-7000-8000-000000000827', '00000000-0000-7000-8000-000000000807', 1000, {SINCE}),
  ('00000000-0000-7000-8000-000000000828', '00000000-0000-7000-8000-000000000808', 5000, {SINCE})"""

DIAMOND_RATES = f"""INSERT INTO diamond_rate (id, diamonds, per_coins, effective_from) VALUES
  ('00000000-0000-7000-8000-000000000841', 1, 2, {SINCE})"""

GIFT_CAPS = f"""INSERT INTO gift_caps (id, effective_from, most_coins_a_day, most_at_once,
    streak_s) VALUES
  ('00000000-0000-7000-8000-000000000851', {SINCE}, 100000, 1000, 5)"""

REDEMPTION_RATES = f"""INSERT INTO redemption_rate (id, currency, minor, per_diamonds,
    effective_from) VALUES
  ('00000000-0000-7000-8000-000000000901', 'USD', 1, 1, {SINCE}),
  ('00000000-0000-7000-8000-000000000902', 'EUR', 1, 1, {SINCE}),
  ('00000000-0000-7000-8000-000000000903', 'GBP', 4, 5, {SINCE}),
  ('00000000-0000-7000-8000-000000000904', 'JPY', 3, 2, {SINCE})"""

REDEMPTION_TERMS = f"""INSERT INTO redemption_terms (id, effective_from, least_diamonds,
    most_a_day_diamonds, review_above_diamonds) VALUES
  ('00000000-0000-7000-8000-000000000911', {SINCE}, 100, 100000, 50000)"""

CHARGEBACK_TERMS = f"""INSERT INTO chargeback_terms (id, kind, bearer, effective_from) VALUES
  ('00000000-0000-7000-8000-000000000502', 'COINS', 'PAYER', {SINCE})"""

SHIPPED = [
    COIN_PACKAGES,
    COIN_CAPS,
    COIN_REFUND_TERMS,
    GIFTS,
    GIFT_PRICES,
    DIAMOND_RATES,
    GIFT_CAPS,
    REDEMPTION_RATES,
    REDEMPTION_TERMS,
    CHARGEBACK_TERMS,
]


class Migration(migrations.Migration):
    dependencies = [("models", "0005_gift_guards")]

    operations = [DialectSQL(postgres=SHIPPED, sqlite=SHIPPED)]
