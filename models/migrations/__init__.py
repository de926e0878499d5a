"""Migrations, applied in order by `migrate()`; they only ever add.

On SQLite a migration that rebuilds a table silently loses cascaded children, indexes and triggers,
so none does.
"""
