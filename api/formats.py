"""What creators make for brands, which rate cards, campaigns, offers and orders name alike."""

from api.scalars import enum
from models.rate_cards import ContentFormat

__all__ = ["ContentFormat"]

enum(
    ContentFormat,
    "What a creator makes for a brand.",
    {
        "VIDEO": "One video.",
        "VIDEO_SERIES": "Several videos that belong together.",
        "PHOTO_POST": "A post of pictures.",
        "LIVE": "A LIVE.",
    },
)
