from tortoise import migrations
from tortoise.migrations import operations as ops
from models.creators import AccountType
from models.database import CheckedBigInt, new_id
from models.users import Standing
from models.videos import VideoKind
from orjson import loads
from tortoise.fields.base import OnDelete
from tortoise.fields.data import JSON_DUMPS
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name='AuditRecord',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('actor_id', fields.UUIDField(null=True)),
                ('role', fields.CharField(max_length=16)),
                ('act', fields.CharField(max_length=64)),
                ('subject_id', fields.UUIDField(null=True)),
                ('facts', fields.JSONField(encoder=JSON_DUMPS, decoder=loads)),
                ('at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'audit_record', 'app': 'models', 'indexes': [Index(fields=['subject_id', 'id'])], 'pk_attr': 'id', 'table_description': 'One act: who, in which role, what, to whom, why, and the facts that it was decided on.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='IdempotencyKey',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('caller_id', fields.UUIDField()),
                ('key', fields.CharField(max_length=64)),
                ('fingerprint', fields.CharField(max_length=64)),
                ('made_id', fields.UUIDField()),
                ('refusal', fields.JSONField(null=True, encoder=JSON_DUMPS, decoder=loads)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'idempotency_key', 'app': 'models', 'unique_together': (('caller_id', 'key'),), 'indexes': [Index(fields=['created_at'])], 'pk_attr': 'id', 'table_description': 'One key of one caller, and what became of it.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='MinimumAge',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('country', fields.CharField(unique=True, max_length=2)),
                ('years', fields.SmallIntField()),
            ],
            options={'table': 'minimum_age', 'app': 'models', 'pk_attr': 'id', 'table_description': 'The age from which a person may pay and earn in a country, ZZ being every other country.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='ProductClock',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('offset_s', fields.BigIntField()),
            ],
            options={'table': 'product_clock', 'app': 'models', 'pk_attr': 'id', 'table_description': 'The one row that says how far the sandbox has moved the clock.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='User',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('subject', fields.CharField(unique=True, max_length=255)),
                ('display_name', fields.CharField(default='', max_length=100)),
                ('birth_date', fields.DateField(null=True)),
                ('claimed_birth_date', fields.DateField(null=True)),
                ('country', fields.CharField(null=True, max_length=2)),
                ('standing', fields.CharEnumField(default=Standing.GOOD, description='Standing', enum_type=Standing, max_length=10)),
                ('tokens_valid_from', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('erased_at', fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'app_user', 'app': 'models', 'pk_attr': 'id', 'table_description': 'A person: who she is to the platform, how old, and in which standing.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='Creator',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('user', fields.OneToOneField('models.User', source_field='user_id', db_constraint=True, to_field='id', related_name='creator', on_delete=OnDelete.RESTRICT)),
                ('handle', fields.CharField(unique=True, max_length=64)),
                ('display_name', fields.CharField(max_length=100)),
                ('country', fields.CharField(null=True, max_length=2)),
                ('followers', fields.BigIntField(null=True)),
                ('followers_as_of', fields.DateField(null=True)),
                ('account_type', fields.CharEnumField(default=AccountType.UNKNOWN, description='AccountType', enum_type=AccountType, max_length=10)),
                ('supporters_public', fields.BooleanField(default=False)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'creator', 'app': 'models', 'indexes': [Index(fields=['followers', 'id'])], 'pk_attr': 'id', 'table_description': "A creator's public face. Her age and standing are her user's, and her country when her own is"},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='CreatorDailyStat',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('creator', fields.ForeignKeyField('models.Creator', source_field='creator_id', db_constraint=True, to_field='id', related_name='daily_stats', on_delete=OnDelete.RESTRICT)),
                ('day', fields.DateField()),
                ('views', CheckedBigInt(check='views >= 0')),
                ('likes', CheckedBigInt(check='likes >= 0')),
                ('comments', CheckedBigInt(check='comments >= 0')),
                ('shares', CheckedBigInt(check='shares >= 0')),
            ],
            options={'table': 'creator_daily_stat', 'app': 'models', 'unique_together': (('creator_id', 'day'),), 'pk_attr': 'id', 'table_description': 'What a creator got on one day (UTC), over all she posted.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='CreatorSnapshot',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('creator', fields.ForeignKeyField('models.Creator', source_field='creator_id', db_constraint=True, to_field='id', related_name='snapshots', on_delete=OnDelete.RESTRICT)),
                ('as_of', fields.DateField()),
                ('followers', CheckedBigInt(null=True, check='followers >= 0')),
                ('views_avg', CheckedBigInt(null=True, check='views_avg >= 0')),
                ('likes_avg', CheckedBigInt(null=True, check='likes_avg >= 0')),
                ('comments_avg', CheckedBigInt(null=True, check='comments_avg >= 0')),
                ('shares_avg', CheckedBigInt(null=True, check='shares_avg >= 0')),
            ],
            options={'table': 'creator_snapshot', 'app': 'models', 'unique_together': (('creator_id', 'as_of'),), 'pk_attr': 'id', 'table_description': "A creator's averages per video as a list told them on a date, null where it told nothing."},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='Video',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('external_id', fields.CharField(unique=True, max_length=128)),
                ('creator', fields.ForeignKeyField('models.Creator', source_field='creator_id', db_constraint=True, to_field='id', related_name='videos', on_delete=OnDelete.RESTRICT)),
                ('url', fields.TextField(null=True, unique=False)),
                ('published_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ('duration_s', CheckedBigInt(check='duration_s >= 0')),
                ('kind', fields.CharEnumField(description='VideoKind', enum_type=VideoKind, max_length=8)),
                ('sponsored', fields.BooleanField(default=False)),
                ('promoted', fields.BooleanField(default=False)),
                ('disclosed', fields.BooleanField(default=False)),
                ('visible', fields.BooleanField(default=True)),
                ('created_at', fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={'table': 'video', 'app': 'models', 'indexes': [Index(fields=['creator_id', 'published_at'])], 'pk_attr': 'id', 'table_description': 'A video of one creator, for good: it never changes hands.'},
            bases=['Row'],
        ),
        ops.CreateModel(
            name='VideoDailyStat',
            fields=[
                ('id', fields.UUIDField(primary_key=True, default=new_id, unique=True, db_index=True)),
                ('video', fields.ForeignKeyField('models.Video', source_field='video_id', db_constraint=True, to_field='id', related_name='daily_stats', on_delete=OnDelete.RESTRICT)),
                ('day', fields.DateField()),
                ('views', CheckedBigInt(check='views >= 0')),
                ('likes', CheckedBigInt(check='likes >= 0')),
                ('comments', CheckedBigInt(check='comments >= 0')),
                ('shares', CheckedBigInt(check='shares >= 0')),
            ],
            options={'table': 'video_daily_stat', 'app': 'models', 'unique_together': (('video_id', 'day'),), 'pk_attr': 'id', 'table_description': 'What a video got on one day (UTC).'},
            bases=['Row'],
        ),
    ]
