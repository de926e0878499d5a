from tortoise import migrations
from tortoise.migrations import operations as ops
from models.database import CheckedBigInt, new_id
from models.discovery.rows import FigureSource
from models.rate_cards import ContentFormat
from models.migrating import DialectSQL
from models.search_text import TokenField
from tortoise import fields
from tortoise.indexes import Index

# Who has the marketplace switched on already is found as well.
MARKS = '''INSERT INTO creator_change (id, creator_id)
  SELECT o.id, o.creator_id FROM monetization_option o
  WHERE o.option = 'CREATOR_MARKETPLACE' AND o.is_on'''


class Migration(migrations.Migration):
    dependencies = [('models', '0008_brand_defaults')]

    initial = False

    operations = [
        ops.CreateModel(
            name='CreatorCard',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('is_listed', fields.BooleanField()),
                ('country', fields.CharField(null=True, max_length=2)),
                ('language', fields.CharField(null=True, max_length=3)),
                ('followers', CheckedBigInt(check='followers >= -1')),
                ('views', CheckedBigInt(check='views >= -1')),
                ('engagement_bps', CheckedBigInt(check='engagement_bps >= -1')),
                ('growth_bps', fields.BigIntField(null=True)),
                ('figures_from', fields.CharEnumField(null=True, description='FigureSource', enum_type=FigureSource, max_length=12)),
                ('figures_as_of', fields.DateField(null=True)),
                ('grown_since', fields.DateField(null=True)),
                ('made_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'creator_card', 'app': 'models', 'indexes': [Index(fields=['followers', 'id', 'is_listed', 'country', 'language', 'views', 'engagement_bps', 'growth_bps']), Index(fields=['views', 'id', 'is_listed', 'country', 'language', 'followers', 'engagement_bps', 'growth_bps']), Index(fields=['engagement_bps', 'id', 'is_listed', 'country', 'language', 'followers', 'views', 'growth_bps']), Index(fields=['country', 'language']), Index(fields=['language']), Index(fields=['is_listed', 'made_at', 'id'])], 'pk_attr': 'id', 'table_description': 'What one creator with the marketplace switched on is found and sorted by. It bears her id,'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='CreatorChange',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('creator_id', fields.UUIDField()),
            ],
            options={'table': 'creator_change', 'app': 'models', 'indexes': [Index(fields=['creator_id'])], 'pk_attr': 'id', 'table_description': 'A mark that something about a creator changed which discovery tells.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='CreatorToken',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('creator_id', fields.UUIDField()),
                ('token', TokenField()),
            ],
            options={'table': 'creator_token', 'app': 'models', 'unique_together': (('creator_id', 'token'),), 'indexes': [Index(fields=['token', 'creator_id'])], 'pk_attr': 'id', 'table_description': 'A word, or a pair of letters, that a creator is found by.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='ListedRate',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('creator_id', fields.UUIDField()),
                ('format', fields.CharEnumField(description='ContentFormat', enum_type=ContentFormat, max_length=16)),
                ('currency', fields.CharField(max_length=3)),
                ('price_minor', CheckedBigInt(check='price_minor > 0')),
                ('is_lowest', fields.BooleanField()),
                ('country', fields.CharField(null=True, max_length=2)),
                ('language', fields.CharField(null=True, max_length=3)),
                ('followers', CheckedBigInt(check='followers >= -1')),
                ('views', CheckedBigInt(check='views >= -1')),
                ('engagement_bps', CheckedBigInt(check='engagement_bps >= -1')),
                ('growth_bps', fields.BigIntField(null=True)),
            ],
            options={'table': 'listed_rate', 'app': 'models', 'unique_together': (('creator_id', 'currency', 'format'),), 'indexes': [Index(fields=['currency', 'price_minor', 'creator_id', 'format', 'is_lowest', 'country', 'language', 'followers', 'views', 'engagement_bps', 'growth_bps'])], 'pk_attr': 'id', 'table_description': "A rate card of a listed creator, beside what her card tells. It bears the rate card's id, and"},
            bases=['Row'],
        ),
        DialectSQL(postgres=[MARKS], sqlite=[MARKS]),
    ]
