"""Documents, read once: parsed, measured, validated, and kept with their cost for the next time."""

from collections import Counter, OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    ExecutionResult,
    FieldNode,
    GraphQLError,
    Node,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    OperationType,
    VariableDefinitionNode,
    VariableNode,
    parse,
    specified_rules,
)
from graphql.execution import execute
from strawberry.execution import optimized_is_awaitable
from strawberry.schema.schema import validate_document
from strawberry.utils.await_maybe import await_maybe

from api.compose import Schema
from api.context import Context
from api.errors import stamp
from api.limits import Costs, Formula, Limits, TooComplex, check_size
from models.errors import InvalidInput

KEPT_LETTERS = 256 * 1024
"""Documents are kept up to this length together: the trees of so many letters take some 50 MB."""
LONGEST_KEPT = 16 * 1024


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a document that may be executed."""

    document: DocumentNode
    name: str | None
    kind: OperationType
    cost: Formula
    below_root: frozenset[str]
    """Of a subscription: the variables that stand anywhere but in its root field's arguments. What
    it shows of a row depends on these alone."""

    def objects(self, variables: Mapping[str, Any], limits: Limits) -> int:
        """How many objects it can answer at most. Raises TooComplex."""
        found = self.cost.objects(variables)
        if found > limits.objects:
            raise TooComplex("objects", found, limits.objects)
        return found


@dataclass(frozen=True, slots=True)
class _Read:
    operations: dict[str | None, Operation]
    errors: tuple[GraphQLError, ...] = ()


class Documents:
    """The documents that were seen, of one schema."""

    def __init__(self, schema: Schema, limits: Limits, *, has_introspection: bool) -> None:
        self._schema = schema
        self._limits = limits
        hidden = () if has_introspection else (NoSchemaIntrospectionCustomRule,)
        self._rules = (*specified_rules, *hidden)
        self._kept: OrderedDict[str, _Read] = OrderedDict()
        self._letters = 0

    def operation(self, text: str, name: str | None) -> Operation | list[GraphQLError]:
        """The operation of a document, or what is wrong with the document.

        Raises TooComplex, and InvalidInput when the name chooses none or none is chosen of several.
        """
        read = self._kept.get(text)
        if read is not None:
            self._kept.move_to_end(text)
        else:
            read = self._read(text)
            if not read.errors:
                self._keep(text, read)
        if read.errors:
            return list(read.errors)
        if name is None and len(read.operations) == 1:
            return next(iter(read.operations.values()))
        if name is None or name not in read.operations:
            raise InvalidInput("`operationName` names one of the document's operations.")
        return read.operations[name]

    def _read(self, text: str) -> _Read:
        try:
            document = parse(
                text,
                max_tokens=self._limits.tokens,
                max_comments=self._limits.tokens,
                allow_empty_selection_sets=False,
            )
            check_size(document, self._limits)
            errors = validate_document(self._schema._schema, document, self._rules)
        except GraphQLError as error:
            return _Read({}, (_unread(error, self._limits),))
        except RecursionError:
            raise TooComplex("levels", self._limits.depth + 1, self._limits.depth) from None
        if errors:
            stamp(errors, "VALIDATION_FAILED")
            return _Read({}, tuple(errors))
        costs = Costs(self._schema._schema, document)
        found = [one for one in document.definitions if isinstance(one, OperationDefinitionNode)]
        if not found:
            raise InvalidInput("The document has no operation.")
        names = [one.name.value if one.name else None for one in found]
        return _Read(
            {
                name: Operation(
                    document, name, one.operation, costs.of(one), _below_root(document, one)
                )
                for name, one in zip(names, found, strict=True)
            }
        )

    def _keep(self, text: str, read: _Read) -> None:
        if len(text) > LONGEST_KEPT:
            return
        self._kept[text] = read
        self._letters += len(text)
        while self._letters > KEPT_LETTERS:
            oldest, _ = self._kept.popitem(last=False)
            self._letters -= len(oldest)

    async def execute(
        self, operation: Operation, variables: dict[str, Any], context: Context
    ) -> ExecutionResult:
        """What a query or a mutation answers; its errors still as they were raised."""
        # Not by Strawberry's `execute`, which parses again, and logs texts of its own.
        result: ExecutionResult = await await_maybe(
            execute(
                self._schema._schema,
                operation.document,
                context_value=context,
                variable_values=variables,
                operation_name=operation.name,
                is_awaitable=optimized_is_awaitable,  # type: ignore[arg-type]
                executor_class=self._schema.execution_context_class,
            )
        )
        return result


def _below_root(document: DocumentNode, operation: OperationDefinitionNode) -> frozenset[str]:
    if operation.operation is not OperationType.SUBSCRIPTION:
        return frozenset()
    everywhere = Counter(_variables(document))
    fields = [one for one in operation.selection_set.selections if isinstance(one, FieldNode)]
    arguments = [argument for one in fields for argument in one.arguments or ()]
    at_root = Counter(name for argument in arguments for name in _variables(argument))
    return frozenset(everywhere - at_root)


def _variables(node: Node) -> Iterator[str]:
    """Each place where a variable stands, but for where it is declared."""
    if isinstance(node, VariableNode):
        yield node.name.value
    elif not isinstance(node, VariableDefinitionNode):
        for key in node.keys:
            below = getattr(node, key)
            for one in below if isinstance(below, tuple | list) else (below,):
                if isinstance(one, Node):
                    yield from _variables(one)


def _unread(error: GraphQLError, limits: Limits) -> GraphQLError:
    """What to tell of a document that cannot be read; one that is too long is too complex."""
    if "Parsing aborted" in error.message:
        refused = TooComplex("tokens", limits.tokens + 1, limits.tokens)
        return GraphQLError(
            "Too much for one request: it is too long or nested too deeply.", original_error=refused
        )
    stamp([error], "PARSE_FAILED")
    return error
