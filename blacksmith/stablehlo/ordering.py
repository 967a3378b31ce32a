"""A canonical order for independent operations."""

from typing import Any

from blacksmith.stablehlo.mlir import Operation, functions, walk

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
    for region in operation.regions:
        for block in region.blocks:
            # Inner first: the order inside a region decides the order in which it reads outer values.
            for child in block.operations:
                _order_regions(child.operation)
            _order_block(block)


def _order_block(block: Any) -> None:
    operations = {each.operation: [each.operation, *walk(each.operation)] for each in block.operations}
    if not operations:
        return
    *body, terminator = operations
    pinned = [operation for operation in body if any(inner.name in _PINNED for inner in operations[operation])]
    placed: dict[Operation, None] = {}
    producer_of = {result: operation for operation in body for result in operation.results}
    producers = {
        operation: [producer_of[value] for reader in inside for value in reader.operands if value in producer_of]
        for operation, inside in operations.items()
    }
    for root in [*pinned, terminator, *body]:
        _place(root, producers, placed)
    for operation in placed:
        if operation != terminator:
            operation.move_before(terminator)


def _place(root: Operation, producers: dict[Operation, list[Operation]], placed: dict[Operation, None]) -> None:
    """Adds ``root`` after all that it and its regions read; iterative: programs are deeper than Python's stack."""
    stack = [(root, iter(producers[root]))]
    while stack:
        operation, read = stack[-1]
        waiting = next((producer for producer in read if producer not in placed), None)
        if waiting is not None:
            stack.append((waiting, iter(producers[waiting])))
        else:
            stack.pop()
            placed.setdefault(operation)
