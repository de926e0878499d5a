"""What becomes of what a creator wrote to brands when she is erased: where her drafts are, their
captions, and why she cancelled; what became of the orders stays."""

from uuid import UUID

from models.deliverables.rows import Submission
from models.orders import Order, Party


async def erase_words(user_id: UUID) -> None:
    """Inside a transaction: blank every address and caption that she submitted."""
    await Submission.filter(author_id=user_id).update(link=None, caption=None)


async def erase_reasons(creator_id: UUID) -> None:
    """Inside a transaction: blank why she cancelled orders."""
    hers = Order.filter(creator_id=creator_id, cancelled_by=Party.CREATOR)
    await hers.update(reason=None)


RULES = {
    "erased_creators_submission_says_nothing": """SELECT s.id::text AS subject,
        'has words' AS detail
      FROM submission s JOIN app_user u ON u.id = s.author_id AND u.erased_at IS NOT NULL
      WHERE s.link IS NOT NULL OR s.caption IS NOT NULL""",
    "erased_creators_order_says_nothing": """SELECT o.id::text AS subject, 'has a reason' AS detail
      FROM campaign_order o JOIN creator c ON c.id = o.creator_id AND c.erased_at IS NOT NULL
      WHERE o.cancelled_by = 'CREATOR' AND o.reason IS NOT NULL""",
}
