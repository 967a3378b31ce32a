"""Do two experiments take the same steps? n chips against one, a device against the host CPU.

Each step starts from the reference's state, on the same batch, so that errors do not add up and each belongs to one
step. Beside that the candidate trains freely.
"""

import math
from dataclasses import dataclass

import numpy as np

from blacksmith.parity.functions import BFLOAT16_ROUNDOFF
from blacksmith.parity.step_runner import Arrays, ReplicaDivergence, StepRunner, gradients_inventory, norm
from blacksmith.stablehlo import Inventory
from blacksmith.tools.compiler_options import product_roundoff
from blacksmith.tools.trees import named_leaves
from blacksmith.training.experiment import Experiment
from blacksmith.training.gates import Verdict
from blacksmith.training.step import TrainState

FLOAT32_ROUNDOFF = 2.0**-24


@dataclass(frozen=True)
class StepErrors:
    """How far a candidate's steps are from the reference's; relative, one number per step.

    Attributes:
      loss: of the losses of ``gradients`` and of ``train_step``, the larger error.
      gradients: of the parameter whose gradient is furthest off, in the 2-norm.
      updates: of the parameter whose change, or the moment whose value, is furthest off, in the 2-norm.
      drift: of the loss if the candidate trains freely.
      worst: the array behind each of ``gradients`` and ``updates``.
      correlation: the lowest Pearson correlation of a gradient with the reference's. Reported, never judged.
    """

    loss: np.ndarray
    gradients: np.ndarray
    updates: np.ndarray
    drift: np.ndarray
    worst: list[tuple[str, str]]
    correlation: float


def distance(found: np.ndarray, expected: np.ndarray, divergence: float = 0.0) -> float:
    """|found - expected| / |expected| in the 2-norm; infinite if a value is not finite or shapes differ.

    ``divergence``, that of the chips that hold ``found``, counts as well.
    """
    if found.shape != expected.shape or not (np.isfinite(found).all() and np.isfinite(expected).all()):
        return math.inf
    off = divergence + norm(np.subtract(found, expected, dtype=np.float64))
    scale = norm(expected)
    return 0.0 if off == 0 else off / scale if scale else math.inf


def _distances(found: Arrays, expected: Arrays, divergence: ReplicaDivergence) -> dict[str, float]:
    return {name: distance(found[name], value, divergence[name]) for name, value in expected.items()}


def compare_steps(reference: StepRunner, candidate: StepRunner, steps: int) -> StepErrors:
    """Takes ``steps`` steps of both, from the reference's weights on the reference's batches.

    All losses are compared with that of the reference's ``gradients``, which gets its rows from here; ``train_step``
    gets them as training sends them.
    """
    free_losses = candidate.free_running_losses(steps)
    rows: list[tuple[float, ...]] = []
    worst: list[tuple[str, str]] = []
    correlation = 1.0
    for step, chunk, free_loss in zip(reference.trajectory(steps), candidate.chunks(steps), free_losses, strict=True):
        found = candidate.step(step.before, step.batch, chunk)
        off = _distances(found.gradients, step.gradients, found.gradient_divergence)
        moved = _distances(_moved(step.before, found.after), _moved(step.before, step.after), found.state_divergence)
        worst.append((max(off, key=lambda name: off[name]), max(moved, key=lambda name: moved[name])))
        losses = _off(found.loss, step.loss), _off(found.reported, step.loss)
        rows.append((max(losses), max(off.values()), max(moved.values()), _off(free_loss, step.loss)))
        correlation = min(
            correlation, *(pearson(found.gradients[name], value) for name, value in step.gradients.items())
        )
    loss_errors, gradient_errors, update_errors, drift = np.array(rows).T
    return StepErrors(loss_errors, gradient_errors, update_errors, drift, worst, correlation)


def _off(found: float, expected: float) -> float:
    return distance(np.array([found]), np.array([expected]))


def _moved(before: TrainState, after: TrainState) -> Arrays:
    """The parameters' changes, and the rest of the state as it is.

    A second moment changes by a thousandth per step; float32 keeps only a few digits of that.
    """
    start = named_leaves(before)
    return {
        name: value - start[name] if name.startswith("params/") else value
        for name, value in named_leaves(after).items()
    }


def pearson(found: np.ndarray, expected: np.ndarray) -> float:
    """Pearson's; 1 for equal arrays and 0 if it is not defined."""
    if np.array_equal(found, expected):
        return 1.0
    centred = [np.ravel(each - np.mean(each, dtype=np.float64)) for each in (found, expected)]
    scale = norm(centred[0]) * norm(centred[1])
    return float(centred[0] @ centred[1]) / scale if scale and math.isfinite(scale) else 0.0


@dataclass(frozen=True)
class StepParityGate:
    """How far steps may be apart; see ``step_parity_gate`` for where the numbers come from.

    Attributes:
      loss, gradients, updates: largest relative error of a step.
      drift: largest relative error of the loss if the candidate trains freely.
      origin: the derivation in a few words.
    """

    loss: float
    gradients: float
    updates: float
    drift: float
    origin: str

    def check(self, errors: StepErrors) -> Verdict:
        """Passed if all is within tolerance; the reason names the worst step and array."""
        judged = [
            ("the loss", errors.loss, self.loss, None),
            ("the gradient of", errors.gradients, self.gradients, 0),
            ("the update of", errors.updates, self.updates, 1),
            ("the loss of its own training", errors.drift, self.drift, None),
        ]
        what, series, tolerance, column = max(judged, key=lambda each: float(np.max(each[1])) / each[2])
        step = int(np.argmax(series))
        name = f"{what} {errors.worst[step][column]}" if column is not None else what
        passed = float(series[step]) <= tolerance
        return Verdict(
            "parity",
            passed,
            f"{len(series)} steps: relative error of {name} is {series[step]:.1e} at step {step + 1}, "
            f"{'within' if passed else 'beyond'} {tolerance:.1e} ({self.origin}); lowest PCC of a gradient "
            f"{errors.correlation:.6f}",
        )


def step_parity_gate(experiment: Experiment, inventory: Inventory | None = None) -> StepParityGate:
    """Tolerances for sums that are taken in another order, on operands that the platform rounds.

    A sum of n float32 products in another order is off by some sqrt(n) u of its terms' size, u = 2^-24 (Higham and
    Mary 2019, https://doi.org/10.1137/18M1226312, probabilistic bound), n being the longest contraction of the program.
    Operands that the platform, or the program itself (bfloat16), rounds to fewer bits add 2 u_p per product. An error
    passes through all L contractions on the longest path from the inputs to a gradient: L (2 u_p + sqrt(n) u), 1e-5
    for the perceptron in float32 (measured: 1.5e-6).

    Adam divides each element by its own size, so that elements near zero, which rounding changes completely, weigh as
    much as the others: a hundred times that for updates (measured: 1.7e-4; a learning rate 1 % off is 1e-2). A training
    that runs freely adds its errors up: 5 % of the loss (measured over 50 steps of the perceptron: 7e-3 at most).

    Args:
      experiment: the candidate.
      inventory: of its ``gradients`` on one device, which all plans share; None takes it from the experiment.
    """
    inventory = inventory or gradients_inventory(experiment)
    rounded = product_roundoff(experiment.platform.spec, experiment.compiler_options)
    rounded = max(rounded, BFLOAT16_ROUNDOFF) if "bf16" in inventory.dtypes else rounded
    longest, depth = inventory.longest_contraction, inventory.contractions
    gradients = max(depth, 1) * (2 * rounded + math.sqrt(max(longest, 1)) * FLOAT32_ROUNDOFF)
    operands = f"operands rounded to 2^{round(math.log2(rounded))}" if rounded else "float32 sums in another order"
    return StepParityGate(
        loss=gradients,
        gradients=gradients,
        updates=100 * gradients,
        drift=max(0.05, gradients),
        origin=f"{operands}: {depth} products in a row of up to {longest} terms",
    )
