"""What the row classes of coins, LIVEs, gifts and diamonds cannot say: partial indexes."""

from tortoise import migrations

from models.migrating import DialectSQL

# A fan has one open streak in a LIVE, and a creator is a guest of a LIVE once at a time.
ONE_STREAK = """CREATE UNIQUE INDEX gift_streak_open
  ON gift_streak (live_id, fan_id) WHERE state = 'OPEN'"""
ONE_STAY = """CREATE UNIQUE INDEX live_guest_present
  ON live_guest (live_id, creator_id) WHERE left_at IS NULL"""

# A creator hosts one LIVE at a time.
ONE_LIVE = """CREATE UNIQUE INDEX live_running ON live (host_id) WHERE state = 'RUNNING'"""

# Coins of one purchase may go back in parts, one part at a time; a tip goes back once, by its state.
NO_MORE_ALIVE = "DROP INDEX refund_alive"
ONE_REFUND = """CREATE UNIQUE INDEX refund_under_way ON refund (payment_id)
  WHERE state = 'PROCESSING'"""

INDEXES = [ONE_STREAK, ONE_STAY, ONE_LIVE, NO_MORE_ALIVE, ONE_REFUND]


class Migration(migrations.Migration):
    dependencies = [("models", "0004_gifts")]

    operations = [DialectSQL(postgres=INDEXES, sqlite=INDEXES)]
