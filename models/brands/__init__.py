"""Brands: the companies that pay creators, their teams, and their wallets.

rows        the tables
"""

from models.brands.rows import Brand, BrandInvitation, BrandMember, BrandSpendLimit

__all__ = ["Brand", "BrandInvitation", "BrandMember", "BrandSpendLimit"]
