"""What becomes of what a person wrote beside terms when she is erased: the terms stay, for both
sides agreed on them."""

from uuid import UUID

from models.offers.rows import OfferRevision


async def erase_messages(user_id: UUID) -> None:
    """Inside a transaction: blank every message of hers."""
    await OfferRevision.filter(author_id=user_id, message__isnull=False).update(message=None)


RULES = {
    "erased_persons_offer_says_nothing": """SELECT v.id::text AS subject,
        'has a message' AS detail
      FROM offer_revision v JOIN app_user u ON u.id = v.author_id AND u.erased_at IS NOT NULL
      WHERE v.message IS NOT NULL""",
}
