from tortoise import migrations
from tortoise.migrations import operations as ops
from models.creators import AccountType
from models.database import new_id
from models.users import Standing
from orjson import loads
from tortoise.fields.base import OnDelete
from tortoise.fields.data import JSON_DUMPS
from tortoise import fields
from tortoise.indexes import Index


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="AuditRecord",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("actor_id", fields.UUIDField(null=True)),
                ("role", fields.CharField(max_length=16)),
                ("act", fields.CharField(max_length=64)),
                ("subject_id", fields.UUIDField(null=True)),
                ("facts", fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "audit_record",
                "app": "models",
                "indexes": [Index(fields=["subject_id", "id"])],
                "pk_attr": "id",
                "table_description": "One act: who, in which role, what, to whom, why, and the facts that it was decided on.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="IdempotencyKey",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("caller_id", fields.UUIDField()),
                ("key", fields.CharField(max_length=64)),
                ("fingerprint", fields.CharField(max_length=64)),
                ("made_id", fields.UUIDField()),
                ("refusal", fields.JSONField(null=True, encoder=JSON_DUMPS, decoder=loads)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "idempotency_key",
                "app": "models",
                "unique_together": (("caller_id", "key"),),
                "indexes": [Index(fields=["created_at"])],
                "pk_attr": "id",
                "table_description": "One key of one caller, and what became of it.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="MinimumAge",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("country", fields.CharField(unique=True, max_length=2)),
                ("years", fields.SmallIntField()),
            ],
            options={
                "table": "minimum_age",
                "app": "models",
                "pk_attr": "id",
                "table_description": "The age from which a person may pay and earn in a country, ZZ being every other country.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="ProductClock",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("offset_s", fields.BigIntField()),
            ],
            options={
                "table": "product_clock",
                "app": "models",
                "pk_attr": "id",
                "table_description": "The one row that says how far the sandbox has moved the clock.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="User",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                ("subject", fields.CharField(unique=True, max_length=255)),
                ("display_name", fields.CharField(default="", max_length=100)),
                ("birth_date", fields.DateField(null=True)),
                ("claimed_birth_date", fields.DateField(null=True)),
                ("country", fields.CharField(null=True, max_length=2)),
                (
                    "standing",
                    fields.CharEnumField(
                        default=Standing.GOOD,
                        description="Standing",
                        enum_type=Standing,
                        max_length=10,
                    ),
                ),
                (
                    "tokens_valid_from",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("erased_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "app_user",
                "app": "models",
                "pk_attr": "id",
                "table_description": "A person: who she is to the platform, how old, and in which standing.",
            },
            bases=["Row"],
        ),
        ops.CreateModel(
            name="Creator",
            fields=[
                (
                    "id",
                    fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True),
                ),
                (
                    "user",
                    fields.OneToOneField(
                        "models.User",
                        source_field="user_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="creator",
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("handle", fields.CharField(unique=True, max_length=64)),
                ("display_name", fields.CharField(max_length=100)),
                ("country", fields.CharField(null=True, max_length=2)),
                ("followers", fields.BigIntField(null=True)),
                ("followers_as_of", fields.DateField(null=True)),
                (
                    "account_type",
                    fields.CharEnumField(
                        default=AccountType.UNKNOWN,
                        description="AccountType",
                        enum_type=AccountType,
                        max_length=10,
                    ),
                ),
                ("supporters_public", fields.BooleanField(default=False)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "creator",
                "app": "models",
                "indexes": [Index(fields=["followers", "id"])],
                "pk_attr": "id",
                "table_description": "A creator's public face. Her country, age and standing are her user's when her own are unknown.",
            },
            bases=["Row"],
        ),
    ]
