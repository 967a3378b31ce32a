"""A pytest-driven training harness for Tenstorrent accelerators: an experiment is a test.

The public names below are imported on first use: ``import blacksmith`` imports nothing else.
"""

__version__ = "0.2.0"

TYPE_CHECKING = False  # type checkers read it as typing.TYPE_CHECKING, whose import costs several milliseconds
if TYPE_CHECKING:
    from blacksmith.experiments.lightning.spec import LightningSpec as LightningSpec
    from blacksmith.experiments.lightning.task import lightning_experiment as lightning_experiment
    from blacksmith.experiments.session import Session as Session
    from blacksmith.experiments.spec import ExperimentSpec as ExperimentSpec
    from blacksmith.experiments.state_dict import torch_state_dict as torch_state_dict
    from blacksmith.models.model import Model as Model
    from blacksmith.parallel.plans import PLANS as PLANS
    from blacksmith.plugin.experiment_checks import ExperimentChecks as ExperimentChecks
    from blacksmith.stablehlo import check_tt as check_tt
    from blacksmith.training.gates import Gate as Gate
    from blacksmith.training.gates import Metric as Metric
    from blacksmith.training.task import Mean as Mean
    from blacksmith.training.task import Task as Task

_MODULES = {
    "ExperimentChecks": "blacksmith.plugin.experiment_checks",
    "ExperimentSpec": "blacksmith.experiments.spec",
    "Gate": "blacksmith.training.gates",
    "LightningSpec": "blacksmith.experiments.lightning.spec",
    "Mean": "blacksmith.training.task",
    "Metric": "blacksmith.training.gates",
    "Model": "blacksmith.models.model",
    "PLANS": "blacksmith.parallel.plans",
    "Session": "blacksmith.experiments.session",
    "Task": "blacksmith.training.task",
    "check_tt": "blacksmith.stablehlo",
    "lightning_experiment": "blacksmith.experiments.lightning.task",
    "torch_state_dict": "blacksmith.experiments.state_dict",
}

__all__ = ("__version__", *_MODULES)


if not TYPE_CHECKING:  # to a type checker, a module with __getattr__ has every name

    def __getattr__(name):
        """Imports a public name from its module (PEP 562) and keeps it, so that the next access costs nothing."""
        if name not in _MODULES:
            raise AttributeError(f"module 'blacksmith' has no attribute {name!r}; blacksmith.__all__ lists its names")
        from importlib import import_module

        value = getattr(import_module(_MODULES[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """The public names beside the module's own."""
    return sorted({*globals(), *__all__})
