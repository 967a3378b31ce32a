"""Inventories as text: the file ``ops.txt``, and the differences between two inventories."""

import difflib
from collections import Counter
from collections.abc import Iterator, Mapping

from blacksmith.stablehlo.inventory import Inventory

_WIDTH = 110


def inventory_text(inventories: Mapping[str, Inventory]) -> str:
    """One section per function, for reading and for a snapshot."""
    return "\n".join("\n".join(_section(name, inventory)) + "\n" for name, inventory in inventories.items())


def _section(name: str, inventory: Inventory) -> Iterator[str]:
    yield name
    yield from _wrapped("arguments", inventory.arguments)
    yield from _wrapped("results", inventory.results)
    yield from _wrapped("operations", inventory.operations)
    yield f"  matmuls: {_total(inventory.matmuls)}, {inventory.flops:,} FLOPs"
    yield from _listed(inventory.matmuls)
    yield f"  collectives: {_total(inventory.collectives)}, {inventory.collective_bytes:,} bytes"
    yield from _listed(inventory.collectives)
    if inventory.inserted:
        total = f"{_total(inventory.inserted)}, {inventory.inserted_bytes:,} bytes a chip"
        yield f"  collectives that the mesh asks for: {total}"
        yield from _listed(inventory.inserted)
    yield from _wrapped("dtypes", inventory.dtypes)


def _total(counts: Counter[str]) -> int:
    return sum(counts.values())


def _listed(counts: Counter[str]) -> Iterator[str]:
    for line, count in sorted(counts.items()):
        yield f"    {count} x {line}"


def _wrapped(title: str, counts: Counter[str]) -> Iterator[str]:
    line = f"  {title}: {_total(counts)}:" if counts else f"  {title}: 0"
    for item in (f"{name} {count}" for name, count in sorted(counts.items())):
        if len(line) + len(item) > _WIDTH:
            yield line
            line = "   "
        line += f" {item},"
    yield line.removesuffix(",")


def difference(old: Inventory, new: Inventory) -> list[str]:
    """The differences, in a reviewer's words; empty if both inventories are equal.

    ``+1 transpose``, ``dot_general f32 128x784 . 784x128 ... became f32 784x128 . ...``, ``FLOPs +12.5 %``.
    """
    lines = [*_became("argument", old.arguments, new.arguments), *_became("result", old.results, new.results)]
    lines += _became("dot_general", old.matmuls, new.matmuls)
    lines += _became("collective", old.collectives, new.collectives)
    lines += _became("collective of the mesh", old.inserted, new.inserted)
    counts = _changes(old.operations, new.operations)
    if counts:
        lines.append("operations: " + ", ".join(counts))
    kinds = _changes(old.dtypes, new.dtypes)
    if kinds and set(old.dtypes) != set(new.dtypes):
        lines.append("dtypes: " + ", ".join(kinds))
    if old.flops != new.flops:
        share = f" ({new.flops / old.flops - 1:+.1%})" if old.flops else ""
        lines.append(f"FLOPs of matmuls: {old.flops:,} became {new.flops:,}{share}")
    if old.collective_bytes != new.collective_bytes:
        lines.append(f"bytes of collectives: {old.collective_bytes:,} became {new.collective_bytes:,}")
    if old.inserted_bytes != new.inserted_bytes:
        lines.append(f"bytes of the mesh's collectives: {old.inserted_bytes:,} became {new.inserted_bytes:,} per chip")
    return lines


def _changes(old: Counter[str], new: Counter[str]) -> list[str]:
    return [f"{new[name] - old[name]:+d} {name}" for name in sorted(old | new) if new[name] != old[name]]


def _became(noun: str, old: Counter[str], new: Counter[str]) -> list[str]:
    """Each removed item, paired with the most similar added one."""
    added = sorted((new - old).elements())
    lines = []
    for removed in sorted((old - new).elements()):
        match = difflib.get_close_matches(removed, added, n=1, cutoff=0.0)
        lines.append(f"{noun} {removed} became {match[0]}" if match else f"-1 {noun} {removed}")
        if match:
            added.remove(match[0])
    changes = Counter([*lines, *(f"+1 {noun} {item}" for item in added)])
    return [f"{line} ({count} times)" if count > 1 else line for line, count in changes.items()]
