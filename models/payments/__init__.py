"""Payments: the provider port, the sandbox behind it, and the rows of what was asked of a provider.

A payment is two short transactions round one call. `record` writes it as PROCESSING, after every
guard; the provider is asked outside of any transaction, with the payment's id as its key, so that
asking twice charges once; `settle` writes the final word. The mutation's own call, the provider's
webhook and the resolver that asks again all call the same `settle`, and one of them wins.

    provider        the port: what a provider must be able to do
    payment         the rows, their states, and asking a provider about one
    recording       writing payments down before anybody is asked
    resolver        asks again about what has no final word
    notices         webhooks: checked, stored, answered, then worked from the store
    movements       the provider's own list of what it moved
    reading         payments, refunds and movements as operators read them
    stores          what an app store charged by itself
    audit           what must hold between payments, the list and the ledger
    sandbox         a provider for development and tests, with a payment method for each outcome
    sandbox_books   what the sandbox did, and the webhooks it has still to send
    deliveries      the sandbox's courier
"""
