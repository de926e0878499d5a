"""The printed schema: what clients are given, and that it says of everything what it is."""

from pathlib import Path

import strawberry
from graphql import build_schema

from api import schema
from api.compose import Schema, declared, undescribed

PRINTED = Path(__file__).parent.parent / "schema.graphql"


def test_the_printed_schema_is_that_of_the_code() -> None:
    assert PRINTED.read_text() == schema.text(), "run `limelight schema > schema.graphql`"


def test_the_printed_schema_is_one_that_others_can_read() -> None:
    build_schema(PRINTED.read_text())


def test_everything_is_described_and_deprecations_carry_a_date() -> None:
    assert undescribed(schema.build()) == []


def test_a_guarded_field_is_nullable_and_says_who_sees_it() -> None:
    built = schema.build()
    guarded = [field for field in declared(built) if field.guarded]
    assert guarded
    for field in guarded:
        own = built._schema.type_map[field.type_name].fields[field.field]  # type: ignore[attr-defined]
        assert field.nullable, field
        assert "Visible to " in own.description, field


def test_every_mutation_answers_a_union_of_its_success_and_of_refusals() -> None:
    types = schema.build()._schema.type_map
    for name, field in types["Mutation"].fields.items():  # type: ignore[attr-defined]
        title = name[0].upper() + name[1:]
        assert str(field.type) == f"{title}Result!"
        members = {str(member): member for member in types[f"{title}Result"].types}  # type: ignore[attr-defined]
        success = members.pop(f"{title}Success")
        assert not success.interfaces, name
        for refusal in members.values():
            assert [str(one) for one in refusal.interfaces] == ["UserError"], name


def test_inputs_that_make_something_for_a_person_take_a_key_and_upserts_take_none() -> None:
    types = schema.build()._schema.type_map
    for name in types["Mutation"].fields:  # type: ignore[attr-defined]
        wanted = types.get(f"{name[0].upper()}{name[1:]}Input")
        fields = getattr(wanted, "fields", {})
        if name.startswith(("upsert", "revoke", "link", "erase")):
            assert "idempotencyKey" not in fields, name
        if name.startswith(("send", "refund", "apply", "appeal", "create")):
            assert "idempotencyKey" in fields, name


def test_what_says_nothing_or_no_date_is_found() -> None:
    @strawberry.type(description="What can be asked.")
    class Query:
        mute: str
        old: str = strawberry.field(description="Old.", deprecation_reason="soon")

    assert undescribed(Schema(Query)) == ["Query.mute", "Query.old: deprecated without a date"]
