"""The marketplace: rows, rules, money and SQL. It knows no GraphQL and no HTTP.

Shared parts, which import no noun:
    database, migrating     the database, one SQL text for both dialects, migrations
    transactions            the two ways to open one, and the one lock order
    lanes                   what many ask at once, decided in one transaction
    clock                   the product's time
    ids, pages, errors      keys (in database), keyset pages, what can be refused
    caller                  who asks
    idempotency             once per key
    notifications           numbered facts to topics
    feeds, wakeups          what this process follows, and the hint that a topic moved
    crowds                  many who wait for one moment, and go on a few at a time
    audit_log               every act of an operator or of the service
    ledger/                 double entry: money, accounts, postings, journal, audit, statements
    payments/               the provider port and the sandbox provider

Nouns, each importing only those to its left:
    users, creators, videos, stats, program, monetization, earnings, blocks, tips, coins, lives,
    gifts, diamonds, chargebacks, imports, erasure, sweeps, demo
"""
