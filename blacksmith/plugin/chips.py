"""Which worker owns which chips and cores: shared out before JAX is imported; chips are locked before it opens any."""

import os
from typing import Any

import pytest

from blacksmith.parallel.chips import partition, visible_chips
from blacksmith.plugin import cells
from blacksmith.tools.jax_utils import detect
from blacksmith.tools.platforms import PlatformSpec

_SHARE = "blacksmith_chips"


def machine_chips(pytestconfig: pytest.Config) -> tuple[PlatformSpec, list[str]]:
    """The platform that the session asks for, and the chips it may use; none if it simulates them.

    ``--devices`` leaves the first so many.
    """
    spec, _ = detect(pytestconfig.getoption("platform"))
    return spec, visible_chips(spec)[: pytestconfig.getoption("devices")]


class SharedChips:
    """Hooks of the controller and of its workers."""

    def __init__(self) -> None:
        self._free: list[list[str]] | None = None
        self._held: dict[str, list[str]] = {}

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Controller: tells a worker which chips are its own, and how many there are."""
        _, chips = machine_chips(node.config)
        if not chips:
            return
        if self._free is None:
            self._free = partition(chips, len(node.config.option.tx))
        own = self._held[node.gateway.id] = self._free.pop(0)
        node.workerinput[_SHARE] = {"own": own, "all": len(chips)}

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Controller: the worker that takes a crashed one's place gets its chips."""
        own = self._held.pop(node.gateway.id, None)
        if own is not None and self._free is not None:
            self._free.append(own)

    def pytest_configure(self, config: pytest.Config) -> None:
        """Shares out cores; shows JAX a worker's chips, or what ``--devices`` leaves, and no others.

        Nothing has imported JAX or PyTorch yet.
        """
        _share_cores(config)
        given = worker_chips(config)
        if given is None and config.getoption("devices") is None:
            return
        spec, chips = machine_chips(config)
        if spec.plugin is not None and (given is not None or chips):
            os.environ[spec.plugin.visibility_variable] = ",".join(chips if given is None else given["own"])

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Worker without a chip: skips what needs one."""
        given = worker_chips(item.config)
        if (
            given is not None
            and is_without_chip(item.config)
            and (cells.uses(item, "blacksmith_chips") or cells.uses(item, "tt_device"))
        ):
            pytest.skip(
                f"this worker has no chip: there are more workers than chips ({given['all']}). "
                f"Run it with: pytest -n {given['all']} '{item.nodeid}'"
            )


def _share_cores(pytestconfig: pytest.Config) -> None:
    """Gives a worker's PyTorch as many threads as the worker has cores to itself, unless the user said how many.

    OpenMP's threads wait by spinning: with a thread per core in each of two workers the tests that train in eager
    PyTorch took 262 instead of 224 s on 2 cores (torch 2.13).
    """
    workers = getattr(pytestconfig, "workerinput", {}).get("workercount")
    if workers:
        os.environ.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1) // workers)))


def is_without_chip(pytestconfig: pytest.Config) -> bool:
    """Whether this is a worker that got none of the machine's chips."""
    given = worker_chips(pytestconfig)
    return given is not None and not given["own"]


def worker_chips(pytestconfig: pytest.Config) -> dict[str, Any] | None:
    """What the controller told a worker: its ``own`` chips, and of how many in ``all``; else None."""
    given: dict[str, Any] | None = getattr(pytestconfig, "workerinput", {}).get(_SHARE)
    return given
