from tortoise import migrations
from tortoise.migrations import operations as ops
from models.applications.rows import ApplicationState, InvitationState
from models.database import CheckedBigInt, new_id
from orjson import loads
from tortoise.fields.data import JSON_DUMPS
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('models', '0011_campaign_defaults')]

    initial = False

    operations = [
        ops.CreateModel(
            name='CampaignApplication',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('campaign_id', fields.UUIDField()),
                ('brand_id', fields.UUIDField()),
                ('creator_id', fields.UUIDField()),
                ('idempotency_key', fields.CharField(max_length=64)),
                ('pitch', fields.CharField(max_length=2000)),
                ('price_minor', CheckedBigInt(check='price_minor > 0')),
                ('currency', fields.CharField(max_length=3)),
                ('state', fields.CharEnumField(description='ApplicationState', enum_type=ApplicationState, max_length=12)),
                ('offer_id', fields.UUIDField(null=True)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('closed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'campaign_application', 'app': 'models', 'unique_together': (('creator_id', 'idempotency_key'),), 'indexes': [Index(fields=['campaign_id', 'id']), Index(fields=['creator_id', 'id']), Index(fields=['state', 'id'])], 'pk_attr': 'id', 'table_description': "A creator's wish to take part, with what she would make of it and for how much, in minor"},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='CampaignInvitation',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('campaign_id', fields.UUIDField()),
                ('brand_id', fields.UUIDField()),
                ('creator_id', fields.UUIDField()),
                ('author_id', fields.UUIDField()),
                ('message', fields.CharField(null=True, max_length=1000)),
                ('currency', fields.CharField(max_length=3)),
                ('terms', fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ('state', fields.CharEnumField(description='InvitationState', enum_type=InvitationState, max_length=10)),
                ('offer_id', fields.UUIDField(null=True)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('expires_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('closed_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'campaign_invitation', 'app': 'models', 'indexes': [Index(fields=['campaign_id', 'id']), Index(fields=['creator_id', 'id']), Index(fields=['state', 'expires_at'])], 'pk_attr': 'id', 'table_description': "A brand's wish to have a creator take part, on terms that its offer would begin with, as"},
            bases=['Row'],
        ),
    ]
