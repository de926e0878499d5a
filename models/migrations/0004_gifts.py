from tortoise import migrations
from tortoise.migrations import operations as ops
from models.coins.rows import Channel, Span
from models.database import CheckedBigInt, new_id
from models.diamonds.rows import RedemptionState
from models.gifts.rows import CoinsGo, FrozenState, GiftPlace, StreakEnd, StreakState
from models.lives import LiveState
from tortoise import fields
from tortoise.indexes import Index


class Migration(migrations.Migration):
    dependencies = [("models", "0003_shipped_defaults")]

    initial = False

    operations = [
        ops.CreateModel(
            name="CoinCaps",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("currency", fields.CharField(max_length=3)),
                ("effective_from", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("most_a_day_minor", CheckedBigInt(check="most_a_day_minor > 0")),
                (
                    "most_a_month_minor",
                    CheckedBigInt(check="most_a_month_minor >= most_a_day_minor"),
                ),
            ],
            options={
                "table": "coin_caps",
                "app": "models",
                "unique_together": (("currency", "effective_from"),),
                "pk_attr": "id",
                "table_description": "What one fan may spend on coins in one currency, per UTC day and month, from a time on. The",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="CoinPackage",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("country", fields.CharField(max_length=2)),
                ("currency", fields.CharField(max_length=3)),
                (
                    "channel",
                    fields.CharEnumField(description="Channel", enum_type=Channel, max_length=12),
                ),
                ("price_minor", CheckedBigInt(check="price_minor > 0")),
                ("coins", CheckedBigInt(check="coins > 0 AND coins <= 10000000")),
                ("commission_bps", CheckedBigInt(check="commission_bps BETWEEN 0 AND 5000")),
                ("is_reference", fields.BooleanField(default=False)),
                ("effective_from", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                (
                    "effective_until",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "coin_package",
                "app": "models",
                "indexes": [Index(fields=["currency", "country", "channel"])],
                "pk_attr": "id",
                "table_description": "So many coins for a price, in one country (ZZ: any other) and channel, for a time.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="CoinPurchase",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("fan_id", fields.UUIDField()),
                ("package_id", fields.UUIDField()),
                (
                    "channel",
                    fields.CharEnumField(description="Channel", enum_type=Channel, max_length=12),
                ),
                ("country", fields.CharField(max_length=2)),
                ("coins", CheckedBigInt(check="coins > 0")),
                ("price_minor", CheckedBigInt(check="price_minor > 0")),
                ("currency", fields.CharField(max_length=3)),
                ("coins_left", CheckedBigInt(check="coins_left >= 0 AND coins_left <= coins")),
                (
                    "price_left_minor",
                    CheckedBigInt(
                        check="price_left_minor >= 0 AND price_left_minor <= price_minor"
                    ),
                ),
                ("store_transaction_id", fields.CharField(null=True, max_length=128)),
                ("day", fields.DateField()),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("bought_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "coin_purchase",
                "app": "models",
                "unique_together": (("channel", "store_transaction_id"),),
                "indexes": [
                    Index(fields=["fan_id", "bought_at", "id"]),
                    Index(fields=["fan_id", "id"]),
                ],
                "pk_attr": "id",
                "table_description": "Coins that a fan bought. Its payment has the same id, and its state is the payment's.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="CoinRefund",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("purchase_id", fields.UUIDField()),
                ("fan_id", fields.UUIDField()),
                ("coins", CheckedBigInt(check="coins > 0")),
                ("case_id", fields.UUIDField(null=True)),
            ],
            options={
                "table": "coin_refund",
                "app": "models",
                "indexes": [Index(fields=["purchase_id", "id"])],
                "pk_attr": "id",
                "table_description": "Coins of a purchase on their way back. It has the id of its refund. `case_id` is the reversal",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="CoinRefundTerms",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("country", fields.CharField(max_length=2)),
                ("effective_from", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("days", CheckedBigInt(check="days BETWEEN 0 AND 3650")),
            ],
            options={
                "table": "coin_refund_terms",
                "app": "models",
                "unique_together": (("country", "effective_from"),),
                "pk_attr": "id",
                "table_description": "For how many days a fan of a country (ZZ: any other) may give back what she has not spent,",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="CoinSpan",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("fan_id", fields.UUIDField()),
                ("currency", fields.CharField(max_length=3)),
                ("span", fields.CharEnumField(description="Span", enum_type=Span, max_length=8)),
                ("first_day", fields.DateField()),
                ("amount_minor", CheckedBigInt(check="amount_minor >= 0")),
            ],
            options={
                "table": "coin_span",
                "app": "models",
                "unique_together": (("fan_id", "currency", "span", "first_day"),),
                "pk_attr": "id",
                "table_description": "How much a fan has spent on coins in one day or month: reservations and successes count.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="DiamondRate",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("diamonds", CheckedBigInt(check="diamonds > 0 AND diamonds <= 1000000")),
                ("per_coins", CheckedBigInt(check="per_coins > 0 AND per_coins <= 1000000")),
                (
                    "effective_from",
                    fields.DatetimeField(unique=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "diamond_rate",
                "app": "models",
                "pk_attr": "id",
                "table_description": "How many diamonds a coin becomes, as a fraction, from a time on. The latest holds. Each price",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="Gift",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("name", fields.CharField(max_length=40)),
                ("picture", fields.CharField(max_length=2048)),
                (
                    "place",
                    fields.CharEnumField(
                        description="GiftPlace", enum_type=GiftPlace, max_length=8
                    ),
                ),
                ("streakable", fields.BooleanField()),
                ("effective_from", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("retired_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "gift",
                "app": "models",
                "pk_attr": "id",
                "table_description": "A gift of the catalogue, from a time on until it is retired. `picture` is its address.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="GiftCaps",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                (
                    "effective_from",
                    fields.DatetimeField(unique=True, auto_now=False, auto_now_add=False),
                ),
                ("most_coins_a_day", CheckedBigInt(check="most_coins_a_day > 0")),
                ("most_at_once", CheckedBigInt(check="most_at_once BETWEEN 1 AND 10000")),
            ],
            options={
                "table": "gift_caps",
                "app": "models",
                "pk_attr": "id",
                "table_description": "How many coins a fan may give in a UTC day, and how many of a gift at once, from a time on.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="GiftDay",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("fan_id", fields.UUIDField()),
                ("day", fields.DateField()),
                ("coins", CheckedBigInt(check="coins >= 0")),
            ],
            options={
                "table": "gift_day",
                "app": "models",
                "unique_together": (("fan_id", "day"),),
                "pk_attr": "id",
                "table_description": "How many coins a fan has given in a UTC day.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="GiftPrice",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("gift_id", fields.UUIDField()),
                ("price_coins", CheckedBigInt(check="price_coins BETWEEN 1 AND 1000000")),
                ("effective_from", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "gift_price",
                "app": "models",
                "unique_together": (("gift_id", "effective_from"),),
                "pk_attr": "id",
                "table_description": "What a gift costs in coins from a time on. The latest holds.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="GiftReversal",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("sent_gift_id", fields.UUIDField(unique=True)),
                ("fan_id", fields.UUIDField()),
                ("creator_id", fields.UUIDField()),
                ("actor_id", fields.UUIDField()),
                (
                    "coins_go",
                    fields.CharEnumField(description="CoinsGo", enum_type=CoinsGo, max_length=8),
                ),
                ("frozen_coins", CheckedBigInt(check="frozen_coins >= 0")),
                (
                    "frozen_state",
                    fields.CharEnumField(
                        description="FrozenState", enum_type=FrozenState, max_length=10
                    ),
                ),
                ("reason", fields.CharField(max_length=500)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("closed_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "gift_reversal",
                "app": "models",
                "indexes": [Index(fields=["fan_id", "frozen_state"])],
                "pk_attr": "id",
                "table_description": "A gift undone by an operator, once. `frozen_coins` is what waits in its frozen account.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="GiftStreak",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("live_id", fields.UUIDField()),
                ("fan_id", fields.UUIDField()),
                ("creator_id", fields.UUIDField()),
                ("gift_id", fields.UUIDField()),
                ("price_coins", CheckedBigInt(check="price_coins > 0")),
                ("anonymous", fields.BooleanField()),
                ("count", CheckedBigInt(check="count > 0")),
                (
                    "state",
                    fields.CharEnumField(
                        description="StreakState", enum_type=StreakState, max_length=8
                    ),
                ),
                (
                    "ended_by",
                    fields.CharEnumField(
                        null=True, description="StreakEnd", enum_type=StreakEnd, max_length=12
                    ),
                ),
                ("started_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("ends_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("ended_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "gift_streak",
                "app": "models",
                "indexes": [
                    Index(fields=["live_id", "fan_id"]),
                    Index(fields=["state", "ends_at"]),
                ],
                "pk_attr": "id",
                "table_description": "The same gift from one fan to one creator in one LIVE, again and again, at one price. A fan",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="Live",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("external_id", fields.CharField(unique=True, max_length=128)),
                ("host_id", fields.UUIDField()),
                ("title", fields.CharField(null=True, max_length=200)),
                (
                    "state",
                    fields.CharEnumField(
                        description="LiveState", enum_type=LiveState, max_length=8
                    ),
                ),
                ("goal_coins", fields.BigIntField(null=True)),
                (
                    "goal_reached_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("coins", CheckedBigInt(default=0, check="coins >= 0")),
                ("gifts", CheckedBigInt(default=0, check="gifts >= 0")),
                ("started_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("ended_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "live",
                "app": "models",
                "indexes": [Index(fields=["host_id", "id"]), Index(fields=["state", "id"])],
                "pk_attr": "id",
                "table_description": "A LIVE of one host. Its totals are of all gifts given in it. A reversed gift is taken off.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="LiveGiver",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("live_id", fields.UUIDField()),
                ("fan_id", fields.UUIDField()),
                ("coins", CheckedBigInt(check="coins >= 0")),
                ("last_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "live_giver",
                "app": "models",
                "unique_together": (("live_id", "fan_id"),),
                "indexes": [Index(fields=["live_id", "coins", "id"])],
                "pk_attr": "id",
                "table_description": "How much a fan gave in a LIVE by her name. Anonymous gifts are not in it.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="LiveGuest",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("live_id", fields.UUIDField()),
                ("creator_id", fields.UUIDField()),
                ("joined_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("left_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "live_guest",
                "app": "models",
                "indexes": [
                    Index(fields=["live_id", "creator_id"]),
                    Index(fields=["creator_id", "id"]),
                ],
                "pk_attr": "id",
                "table_description": "A creator who is, or was, a guest in a LIVE, and a further stay is a further row.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="Redemption",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("creator_id", fields.UUIDField()),
                ("idempotency_key", fields.CharField(max_length=64)),
                ("diamonds", CheckedBigInt(check="diamonds > 0")),
                ("amount_minor", CheckedBigInt(check="amount_minor > 0")),
                ("currency", fields.CharField(max_length=3)),
                ("rate_id", fields.UUIDField()),
                (
                    "state",
                    fields.CharEnumField(
                        description="RedemptionState", enum_type=RedemptionState, max_length=10
                    ),
                ),
                ("reason", fields.CharField(null=True, max_length=500)),
                ("day", fields.DateField()),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("closed_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "redemption",
                "app": "models",
                "unique_together": (("creator_id", "idempotency_key"),),
                "indexes": [Index(fields=["creator_id", "id"]), Index(fields=["state", "id"])],
                "pk_attr": "id",
                "table_description": "Diamonds that a creator asked to be converted, at the rate that she saw.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="RedemptionDay",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("creator_id", fields.UUIDField()),
                ("day", fields.DateField()),
                ("diamonds", CheckedBigInt(check="diamonds >= 0")),
            ],
            options={
                "table": "redemption_day",
                "app": "models",
                "unique_together": (("creator_id", "day"),),
                "pk_attr": "id",
                "table_description": "How many diamonds a creator has asked to redeem in a UTC day. What is given back counts no",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="RedemptionFlag",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("creator_id", fields.UUIDField(unique=True)),
                ("actor_id", fields.UUIDField()),
                ("reason", fields.CharField(max_length=500)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "redemption_flag",
                "app": "models",
                "pk_attr": "id",
                "table_description": "A creator whose redemptions an operator looks at first, until it is lifted.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="RedemptionRate",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("currency", fields.CharField(max_length=3)),
                ("minor", CheckedBigInt(check="minor > 0 AND minor <= 1000000000")),
                (
                    "per_diamonds",
                    CheckedBigInt(check="per_diamonds > 0 AND per_diamonds <= 1000000000"),
                ),
                ("effective_from", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "redemption_rate",
                "app": "models",
                "unique_together": (("currency", "effective_from"),),
                "pk_attr": "id",
                "table_description": "How many minor units of a currency so many diamonds become, from a time on. The latest holds.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="RedemptionTerms",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                (
                    "effective_from",
                    fields.DatetimeField(unique=True, auto_now=False, auto_now_add=False),
                ),
                ("least_diamonds", CheckedBigInt(check="least_diamonds > 0")),
                (
                    "most_a_day_diamonds",
                    CheckedBigInt(check="most_a_day_diamonds >= least_diamonds"),
                ),
                ("review_above_diamonds", CheckedBigInt(check="review_above_diamonds >= 0")),
            ],
            options={
                "table": "redemption_terms",
                "app": "models",
                "pk_attr": "id",
                "table_description": "How many diamonds can be redeemed at once at the least, in a UTC day at the most, and above",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="SentGift",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("gift_id", fields.UUIDField()),
                ("fan_id", fields.UUIDField()),
                ("idempotency_key", fields.CharField(max_length=64)),
                ("creator_id", fields.UUIDField()),
                ("video_id", fields.UUIDField(null=True)),
                ("live_id", fields.UUIDField(null=True)),
                ("streak_id", fields.UUIDField(null=True)),
                ("count", CheckedBigInt(check="count BETWEEN 1 AND 10000")),
                ("price_coins", CheckedBigInt(check="price_coins > 0")),
                ("diamonds_milli", CheckedBigInt(check="diamonds_milli > 0")),
                ("rate_id", fields.UUIDField()),
                ("comment", fields.CharField(null=True, max_length=200)),
                ("comment_hidden", fields.BooleanField(default=False)),
                ("anonymous", fields.BooleanField()),
                ("day", fields.DateField()),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                (
                    "reversed_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "sent_gift",
                "app": "models",
                "unique_together": (("fan_id", "idempotency_key"),),
                "indexes": [
                    Index(fields=["creator_id", "id"]),
                    Index(fields=["fan_id", "id"]),
                    Index(fields=["video_id", "id"]),
                    Index(fields=["live_id", "id"]),
                    Index(fields=["streak_id"]),
                ],
                "pk_attr": "id",
                "table_description": "Some of a gift, sent at once to one creator on a video or in a LIVE, at the price and the",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="VideoGifts",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("coins", CheckedBigInt(check="coins >= 0")),
                ("gifts", CheckedBigInt(check="gifts >= 0")),
                ("senders", CheckedBigInt(check="senders >= 0")),
            ],
            options={
                "table": "video_gifts",
                "app": "models",
                "indexes": [Index(fields=["coins", "id"])],
                "pk_attr": "id",
                "table_description": "What was given on a video, whose id it has: coins, gifts, and how many fans gave. A reversed",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="VideoGiver",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("video_id", fields.UUIDField()),
                ("fan_id", fields.UUIDField()),
                ("gifts", CheckedBigInt(check="gifts >= 0")),
            ],
            options={
                "table": "video_giver",
                "app": "models",
                "unique_together": (("video_id", "fan_id"),),
                "pk_attr": "id",
                "table_description": "How many gifts of a fan a video has, by which its senders are counted.",
            },
            bases=["Row"],
        ),
    ]
