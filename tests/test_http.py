"""GraphQL over HTTP: what is taken, and with which status it is answered."""

from tests.client import Client


async def test_typename_answers_without_a_token(client: Client) -> None:
    assert await client.ask("{ __typename }") == {"__typename": "Query"}
