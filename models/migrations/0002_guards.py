"""What row classes cannot say: triggers and partial indexes, per dialect."""

from tortoise import migrations

from models.migrating import DialectSQL

# The order of the list of creators: most followers first, unknown last.
CREATOR_REACH = "CREATE INDEX creator_reach ON creator ((coalesce(followers, -1)), id)"


class Migration(migrations.Migration):
    dependencies = [("models", "0001_initial")]

    operations = [
        DialectSQL(postgres=[CREATOR_REACH], sqlite=[CREATOR_REACH]),
    ]
