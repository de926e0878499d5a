"""The sandbox's own courier: it brings its webhooks to this server as a provider would by HTTP."""

from datetime import timedelta

from models import clock
from models.payments import notices, provider, sandbox_books
from models.payments.sandbox import Sandbox

AT_ONCE = 100
KEPT = timedelta(days=30)


async def deliver() -> int:
    """Sign and hand over the sandbox's webhooks that are due; answers how many. One that is cut off
    by a crash comes again."""
    sandbox = next((one for one in provider.all_known() if isinstance(one, Sandbox)), None)
    if sandbox is None:
        return 0
    due = await sandbox_books.due_webhooks(AT_ONCE)
    for webhook in due:
        body = webhook.body.encode()
        await notices.receive(sandbox.name, sandbox.signed(body, clock.now()), body)
    await sandbox_books.sent([webhook.id for webhook in due])
    return len(due)


async def forget() -> int:
    """Delete webhooks that were sent long ago; answers how many."""
    return await sandbox_books.forget_webhooks(clock.now() - KEPT)
