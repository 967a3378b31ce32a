"""``ExperimentChecks``: every check that an experiment is held to, as a class to subclass."""

import math
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from blacksmith.experiments.lowered import LoweredFunction
    from blacksmith.experiments.trained import Trained
    from blacksmith.plugin.checks import RunCheck
    from blacksmith.plugin.stablehlo import Comparison, SnapshotComparison
    from blacksmith.training.gates import Verdict


class ExperimentChecks:
    """The checks of an experiment, cheapest first. Subclass it under the mark that names the experiment:

        @pytest.mark.experiment("blacksmith.experiments.jax.mnist")
        class TestMnist(ExperimentChecks): ...

    The name of the file or class must not contain an id's first part (``jax_mnist``), which ``-k`` would match too.
    """

    def test_stablehlo(self, stablehlo_function: "LoweredFunction", stablehlo_snapshot: "SnapshotComparison") -> None:
        """What is handed to the compiler equals the snapshot."""
        verdict = stablehlo_snapshot.compare(stablehlo_function.text)
        assert verdict.passed, verdict.reason

    def test_ops(self, stablehlo: "dict[str, LoweredFunction]", ops_snapshot: "SnapshotComparison") -> None:
        """The inventory of all functions equals the snapshot; a reviewer reads it first."""
        from blacksmith.stablehlo import inventory_text

        verdict = ops_snapshot.compare(inventory_text({name: each.inventory for name, each in stablehlo.items()}))
        assert verdict.passed, verdict.reason

    def test_tt_support(self, stablehlo_function: "LoweredFunction") -> None:
        """The TT compiler has a lowering for every operation."""
        assert stablehlo_function.tt_support, repr(stablehlo_function.tt_support)

    def test_same_program(self, other_implementation: "Comparison") -> None:
        """The implementations are one program."""
        verdict = other_implementation.compare()
        assert verdict.passed, verdict.reason

    def test_second_opinion(self, second_opinion: "Verdict") -> None:
        """StableHLO's reference interpreter computes what XLA computes."""
        assert second_opinion.passed, second_opinion.reason

    def test_data(self, single_check: "RunCheck") -> None:
        """Splits, values, overlaps and the order of an epoch are as declared and as recorded."""
        verdict = single_check("data")
        assert verdict.passed, verdict.reason

    def test_parameters(self, single_check: "RunCheck") -> None:
        """Count, shapes, dtypes and norms of the initial parameters are as recorded."""
        verdict = single_check("parameters")
        assert verdict.passed, verdict.reason

    def test_program(self, built_check: "RunCheck") -> None:
        """What training gets is the reviewed program, on the plan's devices and with its rows on each."""
        verdict = built_check("program")
        assert verdict.passed, verdict.reason

    def test_first_step(self, single_steps_check: "RunCheck") -> None:
        """Loss, gradients, updates and counters of the first step, and thirty losses, are as recorded."""
        verdict = single_steps_check("first_step")
        assert verdict.passed, verdict.reason

    def test_resumption(self, steps_check: "RunCheck") -> None:
        """A short training, interrupted and resumed, ends bit for bit as it does unbroken."""
        verdict = steps_check("resumption")
        assert verdict.passed, verdict.reason

    def test_gates(self, trained: "Trained") -> None:
        """The best checkpoint, restored from disk, passes the experiment's gates on the test split."""
        verdict = trained.verdict
        if verdict.passed is None:
            pytest.skip(verdict.reason)
        assert verdict.passed, verdict.reason

    def test_loss_falls(self, trained: "Trained") -> None:
        """Training lowers the loss on the rows it sees, from epoch to epoch, and the validation loss at least once."""
        train, validation = trained.series("train/epoch_loss"), trained.series("validation/loss")
        assert len(train) == len(validation) == trained.result["epochs_run"]
        if len(train) == 1:
            pytest.skip("one epoch has no earlier one to compare with")
        assert train[-1] < train[0]
        assert min(validation[1:]) < validation[0]

    def test_run_is_complete(self, trained: "Trained") -> None:
        """The run directory has everything needed to trust, repeat and continue the run."""
        present = {path.name for path in trained.directory.iterdir()}
        assert {"config.yaml", "run.json", "metrics.jsonl", "result.json"} <= present
        result = trained.result
        assert result["run_name"] == trained.directory.name
        assert result["steps"] == trained.rows[-1]["step"]
        assert result[f"{result['unit']}_per_second"] > 0
        assert result["provenance"]["packages"]["jax"]
        trained.verify_checkpoints()

    def test_bookkeeping(self, run_check: "RunCheck") -> None:
        """Best step, last epoch, steps of rows and verdict follow from the run's own rows."""
        verdict = run_check("bookkeeping")
        assert verdict.passed, verdict.reason

    def test_reevaluation(self, run_check: "RunCheck") -> None:
        """The kept checkpoints, read from disk and evaluated another way, give the reported numbers."""
        verdict = run_check("reevaluation")
        assert verdict.passed, verdict.reason

    def test_band(self, run_check: "RunCheck") -> None:
        """Losses over training and the test's numbers lie in the spread of healthy runs; too good fails too."""
        verdict = run_check("band")
        assert verdict.passed, verdict.reason

    def test_calibration(self, calibration_run: dict[str, float]) -> None:
        """Only with ``--calibrate N``: a seed of the cell trains to finite numbers."""
        assert all(map(math.isfinite, calibration_run.values()))

    def test_parity(self, chip_parity: "Verdict") -> None:
        """The plan's chips take the steps that one chip takes."""
        assert chip_parity.passed, chip_parity.reason

    def test_device_parity(self, device_parity: "Verdict") -> None:
        """The platform's chip takes the steps that the host CPU takes."""
        assert device_parity.passed, device_parity.reason

    def test_torch_parity(self, torch_parity: "Verdict") -> None:
        """The cell takes the steps that eager PyTorch takes: another autograd, another optimiser, other kernels."""
        assert torch_parity.passed, torch_parity.reason
