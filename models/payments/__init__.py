"""Payments: the provider port, the sandbox behind it, and the rows of what was asked of a provider.

A payment is two short transactions round one call. `record` writes it as PROCESSING, after every
guard; the provider is asked outside of any transaction, with the payment's id as its key, so that
asking twice charges once; `settle` writes the final word. The mutation's own call, the provider's
webhook and the resolver that asks again all call the same `settle`, and one of them wins.

    provider    the port: what a provider must be able to do
    sandbox     a provider for development and tests, with a payment method for each outcome
    payment     the rows and their states
    resolver    asks again about what has no final word
    notices     webhooks: checked, stored, answered, then worked from the store
    movements   the provider's own list of what it moved
"""
