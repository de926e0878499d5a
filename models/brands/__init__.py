"""Brands: the companies that pay creators, their teams, and their wallets.

rows        the tables
reading     brands, and who is in which team
"""

from models.brands.reading import roles_of_users
from models.brands.rows import Brand, BrandInvitation, BrandMember, BrandSpendLimit

__all__ = ["Brand", "BrandInvitation", "BrandMember", "BrandSpendLimit", "roles_of_users"]
