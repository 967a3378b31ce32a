"""Which worker owns which chips: shared out before JAX is imported, locked before it opens them."""

import os
from collections.abc import Iterator
from typing import Any

import pytest

from blacksmith.parallel.chips import VISIBILITY, owned, share, visible_chips
from blacksmith.plugin import cells, live
from blacksmith.tools.jax_utils import detect

_SHARE = "blacksmith_chips"
_WAIT_SECONDS = 3600.0


def machine_chips(config: pytest.Config) -> tuple[str, list[str]]:
    """The backend of the platform that the session asks for, and the chips it may use; none where it simulates them.

    ``--devices`` leaves the first so many.
    """
    spec, _ = detect(config.getoption("platform"))
    return spec.backend, [] if spec.simulated else visible_chips(spec.backend)[: config.getoption("devices")]


class SharedChips:
    """Hooks of the controller and of its workers."""

    def __init__(self) -> None:
        self._free: list[list[str]] | None = None
        self._held: dict[str, list[str]] = {}

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Controller: tells a worker which chips are its own, and how many there are."""
        backend, chips = machine_chips(node.config)
        if not chips:
            return
        if self._free is None:
            self._free = share(chips, len(node.config.option.tx))
        own = self._held[node.gateway.id] = self._free.pop(0)
        node.workerinput[_SHARE] = {"backend": backend, "own": own, "all": len(chips)}

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Controller: the worker that takes a crashed one's place gets its chips."""
        own = self._held.pop(node.gateway.id, None)
        if own is not None and self._free is not None:
            self._free.append(own)

    def pytest_configure(self, config: pytest.Config) -> None:
        """Shows JAX a worker's chips, or what ``--devices`` leaves, and no others. Nothing has imported JAX yet."""
        given = given_share(config)
        if given is not None:
            os.environ[VISIBILITY[given["backend"]].variable] = ",".join(given["own"])
        elif config.getoption("devices") is not None:
            backend, chips = machine_chips(config)
            if chips:
                os.environ[VISIBILITY[backend].variable] = ",".join(chips)

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Worker without a chip: skips what needs one."""
        given = given_share(item.config)
        if (
            given is not None
            and is_without_chip(item.config)
            and (cells.uses(item, "chips") or cells.uses(item, "tt_device"))
        ):
            pytest.skip(
                f"this worker has no chip: there are more workers than chips ({given['all']}). "
                f"Run it with: pytest -n {given['all']} '{item.nodeid}'"
            )


def is_without_chip(config: pytest.Config) -> bool:
    """Whether this is a worker that got none of the machine's chips."""
    given = given_share(config)
    return given is not None and not given["own"]


def given_share(config: pytest.Config) -> dict[str, Any] | None:
    """What the controller told a worker: ``backend``, its ``own`` chips, and of how many in ``all``; else None."""
    given: dict[str, Any] | None = getattr(config, "workerinput", {}).get(_SHARE)
    return given


@pytest.fixture(scope="session")
def chips(pytestconfig: pytest.Config) -> Iterator[list[str]]:
    """The chips that this process owns from here to the end of the session; empty on a platform without chips.

    Waits where another process has one of them, and says for whom.
    """
    backend, mine = machine_chips(pytestconfig)
    with owned(backend, mine, lambda text: live.write_line(pytestconfig, f"blacksmith: {text}"), _WAIT_SECONDS):
        yield mine
