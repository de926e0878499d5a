"""What row classes cannot say: triggers and partial indexes, per dialect."""

from tortoise import migrations

from models.migrating import DialectSQL


class Migration(migrations.Migration):
    dependencies = [("models", "0001_initial")]

    operations = [
        DialectSQL(postgres=[], sqlite=[]),
    ]
