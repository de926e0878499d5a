"""What one document may ask for, decided before any SQL and before validation.

Validation's overlap rule is quadratic, and a fragment that spreads another twice doubles with each
level, so this is a pass of its own: linear, each fragment once, when a document is first seen. Its
cost stays with it as a formula, because the size of a page may be a variable.

The cost counts the objects that an answer can hold at most: a page's `first`, a list's bound, one
for every other object. Connections, edges and page infos are wrapping and count nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graphql import (
    BooleanValueNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
)

from api.kinds import Relation
from models.errors import RequestError
from models.pages import DEFAULT_FIRST, MOST_AT_ONCE

UNBOUNDED_LIST = 100
"""How many a list counts that does not say how long it can get."""
INTROSPECTION = {"__schema": 1000, "__type": 100}
"""What the schema's own fields cost, whatever stands below them."""


class TooComplex(RequestError):
    """A document that asks for more than one request may."""

    code = "QUERY_TOO_COMPLEX"

    def __init__(self, what: str, asked: int, most: int) -> None:
        super().__init__(f"Too much for one request: {_number(asked)} {what}, at most {most}.")


def _number(asked: int) -> str:
    # A fragment bomb's count has a thousand digits.
    return str(asked) if asked < 10**9 else "over a billion"


@dataclass(frozen=True, slots=True)
class Limits:
    """The most of each that a document may hold."""

    tokens: int = 1000
    depth: int = 16
    fields: int = 400
    selections: int = 100
    aliases: int = 30
    directives: int = 50
    objects: int = 10_000


# --- size --------------------------------------------------------------------------------------


class _Size(NamedTuple):
    """What a selection set comes to when its fragments are written out."""

    depth: int = 0
    top: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0


class _Sizes:
    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode], limits: Limits) -> None:
        self._fragments = fragments
        self._limits = limits
        self._known: dict[str, _Size] = {}

    def of(self, selections: SelectionSetNode | None) -> _Size:
        """The size of a selection set. Raises TooComplex for one that is written too long."""
        if selections is None:
            return _Size()
        written = len(selections.selections)
        if written > self._limits.selections:
            raise TooComplex("selections in one set", written, self._limits.selections)
        parts = [self._of_one(selection) for selection in selections.selections]
        return _Size(max((part.depth for part in parts), default=0), *map(sum, _rest(parts)))

    def _of_one(self, selection: SelectionNode) -> _Size:
        own = len(selection.directives or ())
        if isinstance(selection, FragmentSpreadNode):
            inner = self._of_fragment(selection.name.value)
        elif isinstance(selection, InlineFragmentNode):
            inner = self.of(selection.selection_set)
        else:
            assert isinstance(selection, FieldNode)
            below = self.of(selection.selection_set)
            alias = 1 if selection.alias else 0
            inner = _Size(below.depth + 1, 1, below.fields + 1, below.aliases + alias, below[4])
        return inner._replace(directives=inner.directives + own)

    def _of_fragment(self, name: str) -> _Size:
        if name not in self._known:
            self._known[name] = _Size()  # a fragment within itself is for validation to refuse
            found = self._fragments.get(name)
            if found is not None:
                self._known[name] = self.of(found.selection_set)
        return self._known[name]


def _rest(parts: Iterable[_Size]) -> list[list[int]]:
    table = [part[1:] for part in parts]
    return [list(column) for column in zip(*table, strict=True)] or [[], [], [], []]


def check_size(document: DocumentNode, limits: Limits) -> None:
    """Refuse a document that is too big when its fragments are written out. Raises TooComplex."""
    sizes = _Sizes(_fragments(document), limits)
    for definition in document.definitions:
        selections = getattr(definition, "selection_set", None)
        size = sizes.of(selections)
        _most("levels of fields", size.depth, limits.depth)
        _most("fields", size.fields, limits.fields)
        _most("aliases", size.aliases, limits.aliases)
        own = len(getattr(definition, "directives", None) or ())
        _most("directives", size.directives + own, limits.directives)
        if isinstance(definition, OperationDefinitionNode) and _is_mutation(definition):
            _most("mutations", size.top, 1)


def _is_mutation(operation: OperationDefinitionNode) -> bool:
    return operation.operation is OperationType.MUTATION


def _most(what: str, asked: int, most: int) -> None:
    if asked > most:
        raise TooComplex(what, asked, most)


def _fragments(document: DocumentNode) -> dict[str, FragmentDefinitionNode]:
    return {
        one.name.value: one
        for one in document.definitions
        if isinstance(one, FragmentDefinitionNode)
    }


# --- cost --------------------------------------------------------------------------------------


class _Variable(NamedTuple):
    """A page's size that a variable tells."""

    name: str


Factor = int | _Variable


class _Condition(NamedTuple):
    """A @skip or @include by a variable."""

    variable: str
    wanted: bool


@dataclass(slots=True)
class _Term:
    """`times` answers of `own` objects, each with what stands below it."""

    times: Factor
    own: int
    below: "Formula | None"
    conditions: tuple[_Condition, ...]


@dataclass(eq=False, slots=True)
class Formula:
    """The objects of one selection set, per object that it is asked of."""

    terms: list[_Term] = field(default_factory=list)
    defaults: dict[str, Any] = field(default_factory=dict)

    def objects(self, variables: Mapping[str, Any]) -> int:
        """How many objects the operation can answer at most with these variables."""
        return _evaluate(self, {**self.defaults, **variables}, {})


def _evaluate(formula: Formula, variables: Mapping[str, Any], known: dict[int, int]) -> int:
    found = known.get(id(formula))
    if found is not None:
        return found
    known[id(formula)] = 0  # of a fragment within itself
    total = 0
    for term in formula.terms:
        if all(variables.get(c.variable) is c.wanted for c in term.conditions):
            below = _evaluate(term.below, variables, known) if term.below else 0
            total += _value(term.times, variables) * (term.own + below)
    known[id(formula)] = total
    return total


def _value(factor: Factor, variables: Mapping[str, Any]) -> int:
    if not isinstance(factor, _Variable):
        return factor
    told = variables.get(factor.name)
    return _page(told if type(told) is int else DEFAULT_FIRST)


def _page(first: int) -> int:
    """A page's size as it counts: one that is out of range is refused where it is read."""
    return min(max(first, 0), MOST_AT_ONCE)


class Costs:
    """The formulas of one document."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode) -> None:
        self._schema = schema
        self._fragments = _fragments(document)
        self._known: dict[str, Formula] = {}

    def of(self, operation: OperationDefinitionNode) -> Formula:
        """The formula of an operation; what does not fit the schema counts nothing."""
        root = self._schema.get_root_type(operation.operation)
        formula = self._of(operation.selection_set, root)
        for declared in operation.variable_definitions or ():
            value = declared.default_value
            if isinstance(value, IntValueNode):
                formula.defaults[declared.variable.name.value] = _int(value)
            if isinstance(value, BooleanValueNode):
                formula.defaults[declared.variable.name.value] = value.value
        return formula

    def _of(self, selections: SelectionSetNode | None, parent: Any) -> Formula:
        formula = Formula()
        for selection in selections.selections if selections else ():
            term = self._term(selection, parent)
            if term is not None:
                formula.terms.append(term)
        return formula

    def _term(self, selection: SelectionNode, parent: Any) -> _Term | None:
        conditions = _conditions(selection)
        if conditions is None:
            return None
        if isinstance(selection, FieldNode):
            return self._of_field(selection, parent, conditions)
        if isinstance(selection, FragmentSpreadNode):
            return _Term(1, 0, self._of_fragment(selection.name.value), conditions)
        assert isinstance(selection, InlineFragmentNode)
        condition = selection.type_condition
        inner = self._schema.get_type(condition.name.value) if condition else parent
        return _Term(1, 0, self._of(selection.selection_set, inner), conditions)

    def _of_fragment(self, name: str) -> Formula:
        if name not in self._known:
            self._known[name] = formula = Formula()
            found = self._fragments.get(name)
            if found is not None:
                parent = self._schema.get_type(found.type_condition.name.value)
                formula.terms = self._of(found.selection_set, parent).terms
        return self._known[name]

    def _of_field(
        self, selection: FieldNode, parent: Any, conditions: tuple[_Condition, ...]
    ) -> _Term | None:
        name = selection.name.value
        if name in INTROSPECTION:
            return _Term(1, INTROSPECTION[name], None, conditions)
        if not isinstance(parent, GraphQLObjectType | GraphQLInterfaceType):
            return None
        declared = parent.fields.get(name)
        if declared is None:
            return None
        named = get_named_type(declared.type)
        if is_leaf_type(named):
            return None
        below = self._of(selection.selection_set, named)
        return _Term(_times(selection, declared), _own(named), below, conditions)


def _own(type_: GraphQLNamedType) -> int:
    wrapping = type_.name == "PageInfo" or type_.name.endswith("Edge") or _is_connection(type_)
    return 0 if wrapping else 1


def _is_connection(type_: GraphQLNamedType) -> bool:
    return type_.name.endswith("Connection") and "edges" in getattr(type_, "fields", {})


def _times(selection: FieldNode, declared: GraphQLField) -> Factor:
    if _is_connection(get_named_type(declared.type)):
        return _first(selection)
    if not _is_list(declared.type) or selection.name.value == "edges":
        return 1
    own = declared.extensions.get("strawberry-definition")
    bound = own.at_most if isinstance(own, Relation) else None
    return UNBOUNDED_LIST if bound is None else bound


def _is_list(type_: GraphQLOutputType) -> bool:
    return isinstance(get_nullable_type(type_), GraphQLList)


def _first(selection: FieldNode) -> Factor:
    for argument in selection.arguments or ():
        if argument.name.value == "first":
            if isinstance(argument.value, VariableNode):
                return _Variable(argument.value.name.value)
            if isinstance(argument.value, IntValueNode):
                return _page(_int(argument.value))
    return DEFAULT_FIRST


def _int(node: IntValueNode) -> int:
    # Longer numbers are no page size, and Python refuses to read the longest.
    return int(node.value) if len(node.value) < 12 else MOST_AT_ONCE


def _conditions(selection: SelectionNode) -> tuple[_Condition, ...] | None:
    """The variables that decide whether this is asked at all; None if it never is."""
    found = []
    for directive in selection.directives or ():
        wanted = directive.name.value == "include"
        if not wanted and directive.name.value != "skip":
            continue
        for argument in directive.arguments or ():
            if isinstance(argument.value, BooleanValueNode) and argument.value.value != wanted:
                return None
            if isinstance(argument.value, VariableNode):
                found.append(_Condition(argument.value.name.value, wanted))
    return tuple(found)
