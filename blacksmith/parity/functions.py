"""Do two executions of a function compute the same? Judged by relative error, on updates if there are any.

A correlation (PCC) is no judge: at PCC >= 0.99 a contraction over the wrong axis and a learning rate of 0.011 instead
of 0.010 were measured to pass.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from blacksmith.training.gates import Verdict

Arrays = Mapping[str, np.ndarray]
BFLOAT16_ROUNDOFF = 2.0**-8


def relative_error(found: np.ndarray, expected: np.ndarray) -> float:
    """max |found - expected| / max |expected|; infinite if only one of two values is finite, or shapes differ."""
    if found.shape != expected.shape:
        return float("inf")
    found, expected = np.asarray(found, np.float64), np.asarray(expected, np.float64)
    differing = ~((found == expected) | (np.isnan(found) & np.isnan(expected)))
    if not differing.any():
        return 0.0
    with np.errstate(invalid="ignore"):
        error = np.abs(found[differing] - expected[differing]).max()
    scale = np.abs(expected[np.isfinite(expected)]).max(initial=0.0)
    return float(error / scale) if scale > 0 and np.isfinite(error) else float("inf")


@dataclass(frozen=True)
class ParityGate:
    """How far two executions may be apart.

    Attributes:
      outputs: largest relative error of an output.
      updates: largest relative error of how an output changed from the input of the same name. Larger, because the
        difference of two close numbers keeps fewer digits.
      origin: where the tolerances come from.
    """

    outputs: float
    updates: float
    origin: str

    def check(self, name: str, inputs: Arrays, found: Arrays, expected: Arrays) -> Verdict:
        """Compares outputs by name; the reason names the worst one.

        Args:
          name: of the function, for the reason.
          inputs: what the function was called with.
          found, expected: what the two executions returned.
        """
        if found.keys() != expected.keys():
            return Verdict("parity", False, f"{name}: returns {sorted(found)}, expected {sorted(expected)}")
        errors: list[tuple[float, str, float, float]] = []
        for key, value in expected.items():
            error = relative_error(found[key], value)
            errors.append((error / self.outputs, key, error, self.outputs))
            if key in inputs and np.issubdtype(value.dtype, np.floating) and not np.array_equal(value, inputs[key]):
                error = relative_error(found[key] - inputs[key], value - inputs[key])
                errors.append((error / self.updates, f"the update of {key}", error, self.updates))
        excess, key, error, tolerance = max(errors)
        passed = excess <= 1
        relation = "within" if passed else "beyond"
        reason = f"{name}: relative error of {key} is {error:.1e}, {relation} {tolerance:.0e} ({self.origin})"
        return Verdict("parity", passed, reason)


# Measured on float32, one 784-128-128-10 step: outputs up to 5e-7 and updates up to 2e-4 apart between XLA, IREE and
# the reference interpreter; a wrong contraction is 7e-2 and a learning rate 10 % off 1e-1 (facts/stablehlo.md, 6).
FLOAT32_PARITY = ParityGate(1e-5, 1e-3, "float32 sums in another order: 5e-7 and 2e-4 were measured")
