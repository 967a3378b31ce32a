"""StableHLO as a contract: lower, canonicalise, count, check for TT support, export, interpret.

``check_tt(function, *arguments)`` tells whether the TT compiler supports a JAX function.
"""

from blacksmith.stablehlo.bundle import ExportedFunction, read_function, write_function
from blacksmith.stablehlo.canonical import canonical_text
from blacksmith.stablehlo.interpreter import interpret
from blacksmith.stablehlo.inventory import Inventory, inventory_of
from blacksmith.stablehlo.inventory_text import difference, inventory_text
from blacksmith.stablehlo.lowering import lower_text, reproducible_config
from blacksmith.stablehlo.partition import Collective, inserted_collectives
from blacksmith.stablehlo.portable import from_portable, to_portable, vhlo_versions
from blacksmith.stablehlo.text_diff import text_difference
from blacksmith.stablehlo.tt_findings import Finding, TTSupport
from blacksmith.stablehlo.tt_problem import Verdict
from blacksmith.stablehlo.tt_support import check_tt, check_tt_text

__all__ = [
    "Collective",
    "ExportedFunction",
    "Finding",
    "Inventory",
    "TTSupport",
    "Verdict",
    "canonical_text",
    "check_tt",
    "check_tt_text",
    "difference",
    "from_portable",
    "inserted_collectives",
    "interpret",
    "inventory_of",
    "inventory_text",
    "lower_text",
    "read_function",
    "reproducible_config",
    "text_difference",
    "to_portable",
    "vhlo_versions",
    "write_function",
]
