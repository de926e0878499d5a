"""Notifications: numbered without a gap, read behind a cursor."""

from models import notifications
from models.database import new_id
from models.notifications import Draft, Notified
from models.transactions import atomic


@notifications.kind
class BellRung(Notified):
    """A kind of the tests' own."""

    times: int
    code: str | None


async def test_smoke(database: str) -> None:
    topic = new_id()
    await atomic(notifications.create_topics, [topic], "creator")
    await atomic(
        notifications.publish, [Draft(BellRung, topic, times=n, code=None) for n in range(3)]
    )
    found = await notifications.between(topic, 1, 9)
    assert found == [BellRung(topic, n + 1, found[0].at, times=n, code=None) for n in (1, 2)]
