from tortoise import migrations
from tortoise.migrations import operations as ops
from models.brands.rows import InvitationState, TopUpState
from models.caller import BrandRole
from models.database import CheckedBigInt, new_id
from models.rate_cards import ContentFormat
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('models', '0006_gift_defaults')]

    initial = False

    operations = [
        ops.CreateModel(
            name='Brand',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('name', fields.CharField(max_length=100)),
                ('website', fields.CharField(null=True, max_length=2048)),
                ('country', fields.CharField(null=True, max_length=2)),
                ('created_by', fields.UUIDField()),
                ('idempotency_key', fields.CharField(max_length=64)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('admin_lost_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'brand', 'app': 'models', 'unique_together': (('created_by', 'idempotency_key'),), 'pk_attr': 'id', 'table_description': 'A company that pays creators. Its topic bears its id.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='BrandInvitation',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('brand_id', fields.UUIDField()),
                ('role', fields.CharEnumField(description='BrandRole', enum_type=BrandRole, max_length=16)),
                ('token_hash', fields.CharField(unique=True, max_length=64)),
                ('state', fields.CharEnumField(description='InvitationState', enum_type=InvitationState, max_length=10)),
                ('invited_by', fields.UUIDField()),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('expires_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('closed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('closed_by', fields.UUIDField(null=True)),
            ],
            options={'table': 'brand_invitation', 'app': 'models', 'indexes': [Index(fields=['brand_id', 'id']), Index(fields=['invited_by', 'state']), Index(fields=['state', 'expires_at'])], 'pk_attr': 'id', 'table_description': 'An invitation to a team, by a token that is shown once and kept as its SHA-256.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='BrandMember',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('brand_id', fields.UUIDField()),
                ('user_id', fields.UUIDField()),
                ('role', fields.CharEnumField(description='BrandRole', enum_type=BrandRole, max_length=16)),
                ('joined_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'brand_member', 'app': 'models', 'unique_together': (('brand_id', 'user_id'),), 'indexes': [Index(fields=['user_id'])], 'pk_attr': 'id', 'table_description': "A person of a brand's team. Whoever is removed has no row."},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='BrandSpendLimit',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('brand_id', fields.UUIDField()),
                ('user_id', fields.UUIDField()),
                ('currency', fields.CharField(max_length=3)),
                ('most_minor', CheckedBigInt(check='most_minor >= 0')),
            ],
            options={'table': 'brand_spend_limit', 'app': 'models', 'unique_together': (('brand_id', 'user_id', 'currency'),), 'pk_attr': 'id', 'table_description': 'The most that a member commits at once in one currency, in minor units. One with a limit in'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='CreatorTopic',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('creator_id', fields.UUIDField()),
                ('topic', fields.CharField(max_length=40)),
            ],
            options={'table': 'creator_topic', 'app': 'models', 'unique_together': (('creator_id', 'topic'),), 'indexes': [Index(fields=['topic', 'creator_id'])], 'pk_attr': 'id', 'table_description': 'A subject that a creator posts about, as the platform names it.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='RateCard',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('creator_id', fields.UUIDField()),
                ('format', fields.CharEnumField(description='ContentFormat', enum_type=ContentFormat, max_length=16)),
                ('currency', fields.CharField(max_length=3)),
                ('price_minor', CheckedBigInt(check='price_minor > 0')),
                ('negotiable', fields.BooleanField()),
                ('updated_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'rate_card', 'app': 'models', 'unique_together': (('creator_id', 'format', 'currency'),), 'pk_attr': 'id', 'table_description': "A creator's price for one format in one currency, in minor units."},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='TopUp',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('brand_id', fields.UUIDField()),
                ('author_id', fields.UUIDField()),
                ('idempotency_key', fields.CharField(max_length=64)),
                ('amount_minor', CheckedBigInt(check='amount_minor > 0')),
                ('fee_minor', CheckedBigInt(check='fee_minor >= 0')),
                ('currency', fields.CharField(max_length=3)),
                ('method', fields.CharField(max_length=128)),
                ('state', fields.CharEnumField(description='TopUpState', enum_type=TopUpState, max_length=20)),
                ('decided_by', fields.UUIDField(null=True)),
                ('left_minor', CheckedBigInt(check='left_minor >= 0 AND left_minor <= amount_minor')),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('expires_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('decided_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('received_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'top_up', 'app': 'models', 'unique_together': (('author_id', 'idempotency_key'),), 'indexes': [Index(fields=['brand_id', 'id']), Index(fields=['state', 'expires_at'])], 'pk_attr': 'id', 'table_description': 'Money that a brand puts into its wallet. Its payment, once it is approved, bears its id, and'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='TopUpTerms',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('currency', fields.CharField(max_length=3)),
                ('effective_from', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('least_minor', CheckedBigInt(check='least_minor > 0')),
                ('most_minor', CheckedBigInt(check='most_minor >= least_minor')),
                ('fee_bps', fields.IntField()),
                ('fee_fixed_minor', CheckedBigInt(check='fee_fixed_minor >= 0')),
            ],
            options={'table': 'top_up_terms', 'app': 'models', 'unique_together': (('currency', 'effective_from'),), 'pk_attr': 'id', 'table_description': 'What top-ups in one currency may come to and cost, from a time on, in minor units. The fee is'},
            bases=['Row'],
        ),
        ops.AddField(
            model_name='Chargeback',
            name='brand_id',
            field=fields.UUIDField(null=True),
        ),
        ops.AddField(
            model_name='Creator',
            name='language',
            field=fields.CharField(null=True, max_length=3),
        ),
    ]
