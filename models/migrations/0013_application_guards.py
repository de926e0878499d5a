"""What the row classes of applications and invitations cannot say: partial indexes."""

from tortoise import migrations

from models.migrating import DialectSQL

# A creator has one application to a campaign under way, and one invitation.
ONE_APPLICATION = """CREATE UNIQUE INDEX campaign_application_open
  ON campaign_application (campaign_id, creator_id) WHERE state IN ('SUBMITTED', 'SHORTLISTED')"""
ONE_INVITATION = """CREATE UNIQUE INDEX campaign_invitation_open
  ON campaign_invitation (campaign_id, creator_id) WHERE state = 'PENDING'"""

INDEXES = [ONE_APPLICATION, ONE_INVITATION]


class Migration(migrations.Migration):
    dependencies = [("models", "0012_applications")]

    operations = [DialectSQL(postgres=INDEXES, sqlite=INDEXES)]
