"""Tips: what a fan gives a creator.

rows       the tables
refusals   why a tip is refused
terms      limits, presets and the fee, as data; what a tip costs
days       a fan's UTC day: the locked counter on which reservations count
"""
