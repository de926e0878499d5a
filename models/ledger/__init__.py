"""Double entry, append-only, exact.

money        currencies, amounts in minor units, exact shares
accounts     the chart of accounts
transfers    what a movement of money is made of
postings     one page: a function per business event
settle       the pure heart: a transfer over locked balances becomes entries
rows         the tables
journal      the only writer of entries, balances and holds
holds        releasing what is due
audit        what must always hold, checked on demand
statements   opening balance, lines, closing balance
"""
