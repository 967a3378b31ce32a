"""A canonical order for independent operations."""

from collections.abc import Iterator
from typing import Any

from blacksmith.stablehlo.mlir import Operation, children, functions, walk

# Operations with effects beyond their results stay in program order.
_PINNED = {
    "func.call",
    *(
        f"stablehlo.{name}"
        for name in (
            "all_gather",
            "all_reduce",
            "all_to_all",
            "collective_broadcast",
            "collective_permute",
            "custom_call",
            "infeed",
            "optimization_barrier",
            "outfeed",
            "recv",
            "reduce_scatter",
            "rng",
            "send",
        )
    ),
}


def order_by_dataflow(module: Any) -> None:
    """Sorts every block, in place, in depth-first post-order of operands.

    The search starts from the pinned operations, in program order, and then from the block's terminator. The order in
    which JAX emits independent operations has no meaning and differs between versions.
    """
    with module.context:
        for function in functions(module).values():
            _order_regions(function)


def _order_regions(operation: Operation) -> None:
    for child in children(operation):
        _order_regions(child)  # inner first: the order inside a region decides the order in which it reads outer values
    for region in operation.regions:
        for block in region.blocks:
            _order_block(block)


def _order_block(block: Any) -> None:
    operations = [operation.operation for operation in block.operations]
    if not operations:
        return
    *body, terminator = operations
    members = set(operations)
    placed: dict[Operation, None] = {}
    for root in [*filter(_is_pinned, body), terminator, *body]:
        _place(root, members, placed)
    for operation in placed:
        if operation != terminator:
            operation.move_before(terminator)


def _place(root: Operation, members: set[Operation], placed: dict[Operation, None]) -> None:
    """Adds ``root`` after all its dependencies; iterative, because programs are deeper than Python's stack."""
    stack = [(root, _producers(root, members))]
    while stack:
        operation, producers = stack[-1]
        waiting = next((producer for producer in producers if producer not in placed), None)
        if waiting is not None:
            stack.append((waiting, _producers(waiting, members)))
        else:
            stack.pop()
            placed.setdefault(operation)


def _producers(operation: Operation, members: set[Operation]) -> Iterator[Operation]:
    """The block's operations whose results ``operation`` or its regions read."""
    for reader in (operation, *walk(operation)):
        for value in reader.operands:
            owner = getattr(value.owner, "operation", value.owner)
            if owner in members and owner != operation:
                yield owner


def _is_pinned(operation: Operation) -> bool:
    return operation.name in _PINNED or any(inner.name in _PINNED for inner in walk(operation))
