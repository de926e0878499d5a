"""Brands, as GraphQL."""
