"""The TT support gate against what tt-xla records of its own op tests: accepted and refused, by their marks.

    python -m benchmarks.tt_gate_outcomes PATH_TO_TT_XLA
    python -m benchmarks.tt_gate_outcomes PATH_TO_TT_XLA --under tests/jax/single_chip/ops

Collects the tests of a checkout of tt-xla and calls each, with its ``infra`` replaced by a stand-in that asks the gate
about the function instead of running it. Skips and xfails do not keep a test from being called: their reasons are what
is recorded. Tests that cannot be driven are printed by name. Nothing is compiled, and no device is needed.
"""

import argparse
import contextlib
import os
import re
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from benchmarks.tt_xla_infra import infra_replaced
from blacksmith.stablehlo import TTSupport, check_tt

FOLDERS = ("tests/jax/single_chip/ops", "tests/jax/single_chip/graphs", "tests/jax/multi_chip")


class Recorded(StrEnum):
    """What tt-xla records of a test."""

    PASSES = "passes"
    NOT_COMPILED = "does not compile"
    FAILS = "fails or is wrong on the device"
    NO_REASON = "left out, stage not recorded"


@dataclass
class Case:
    """A test: the reasons of its marks and imperative xfails, and the gate's verdicts on the functions it runs."""

    name: str
    reasons: list[str]
    verdicts: list[TTSupport] = field(default_factory=list)

    @property
    def recorded(self) -> Recorded:
        """By the words of tt-xla's helpers, ``failed_ttmlir_compilation(...)`` and the like."""
        text = " ".join(self.reasons).lower()
        if not self.reasons:
            return Recorded.PASSES
        if re.search(r"compil", text):
            return Recorded.NOT_COMPILED
        if re.search(r"runtime|incorrect|wrong|comparison|pcc|atol|segfault|crash|hang", text):
            return Recorded.FAILS
        return Recorded.NO_REASON

    @property
    def outcome(self) -> str:
        """``accepted``, ``accepted with a warning`` that it is wrong on the device, or ``refused``."""
        if not all(self.verdicts):
            return "refused"
        return "accepted with a warning" if any(each.wrong for each in self.verdicts) else "accepted"


class _Driver:
    """The pytest plugin that calls the tests and collects the verdicts."""

    def __init__(self) -> None:
        self.cases: list[Case] = []
        self.not_driven: dict[str, str] = {}
        self._case = Case("", [])

    def judge(self, function: Callable[..., Any], arguments: Sequence[Any]) -> None:
        """Asks the gate, about the test that runs now."""
        self._case.verdicts.append(check_tt(function, *arguments))

    def note(self, reason: str = "", *_: Any, **__: Any) -> None:
        """Stands in for ``pytest.xfail`` and ``pytest.skip``: the test goes on."""
        self._case.reasons.append(reason)

    @pytest.hookimpl(tryfirst=True)
    def pytest_pyfunc_call(self, pyfuncitem: pytest.Function) -> bool:
        self._case = Case(pyfuncitem.nodeid, [*_marked(pyfuncitem)])
        arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
        try:
            pyfuncitem.obj(**arguments)
        except Exception as error:  # noqa: BLE001 -- whatever a foreign test raises, it is printed by name
            self.not_driven[pyfuncitem.nodeid] = _one_line(f"{type(error).__name__}: {error}")
            return True
        if self._case.verdicts:
            self.cases.append(self._case)
        else:
            self.not_driven[pyfuncitem.nodeid] = "it calls no runner that the stand-in knows"
        return True

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.not_driven[report.nodeid] = _cause(report.longrepr)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "setup" and report.failed:
            self.not_driven[report.nodeid] = _cause(report.longrepr)


def _marked(item: pytest.Function) -> Iterator[str]:
    """The reasons of the marks that skip a test or expect it to fail; conditional ones if the condition holds."""
    for mark in item.iter_markers():
        if mark.name not in ("skip", "skipif", "xfail"):
            continue
        conditions = () if mark.name == "skip" else (*mark.args, *filter(None, [mark.kwargs.get("condition")]))
        if mark.name == "skipif" and not any(conditions):
            continue
        if mark.name == "xfail" and conditions and not any(conditions):
            continue
        reason = mark.kwargs.get("reason", mark.args[0] if mark.name == "skip" and mark.args else "")
        yield str(reason)


def _cause(representation: object) -> str:
    """The sentence about a missing fixture; of another error, the last line."""
    text = getattr(representation, "errorstring", "") or str(representation).strip().rpartition("\n")[-1]
    return _one_line(text)


def _one_line(text: str) -> str:
    return text.strip().partition("\n")[0][:200]


@contextlib.contextmanager
def _going_on(driver: _Driver) -> Iterator[None]:
    """A test's own ``pytest.xfail(...)`` and ``pytest.skip(...)`` are noted and do not end it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pytest, "xfail", driver.note)
        patch.setattr(pytest, "skip", driver.note)
        yield


def outcomes(checkout: Path, folders: Sequence[str] = FOLDERS) -> tuple[list[Case], dict[str, str]]:
    """The tests under the folders of a checkout that could be driven, and the names of the others, with the reason.

    Raises:
      SystemExit: the checkout has none of the folders.
    """
    paths = [str(checkout / folder) for folder in folders if (checkout / folder).is_dir()]
    if not paths:
        raise SystemExit(f"{checkout}: none of {', '.join(folders)} is a folder in it; is it a checkout of tt-xla?")
    driver = _Driver()
    # Without their conftest, which opens devices; without pytest's skipping, because the reasons are what we read.
    without = [f"-pno:{name}" for name in ("skipping", "cacheprovider", "terminal", "xdist", "warnings")]
    options = [
        "--noconftest",
        "--continue-on-collection-errors",
        "--capture=no",
        "--import-mode=importlib",
        f"--rootdir={checkout}",
        f"-c{os.devnull}",
    ]
    found = [str(checkout), str(checkout / "tests")]
    with infra_replaced(driver.judge, found), _going_on(driver), warnings.catch_warnings(action="ignore"):
        pytest.main([*without, *options, *paths], plugins=[driver])
    return driver.cases, driver.not_driven


def report(cases: Sequence[Case], not_driven: dict[str, str]) -> str:
    """The matrix, the disagreements and the tests that were not driven."""
    counts = Counter((case.recorded, case.outcome) for case in cases)
    columns = ("accepted", "accepted with a warning", "refused")
    lines = [f"{len(cases)} tests of tt-xla", f"{'recorded':<34}" + "".join(f"{name:>25}" for name in columns)]
    lines += [f"{row:<34}" + "".join(f"{counts[row, name]:>25}" for name in columns) for row in Recorded]
    passes = [case for case in cases if case.recorded is Recorded.PASSES]
    disagreements = {
        "passes, and is refused": [case for case in passes if case.outcome == "refused"],
        "passes, and is accepted with a warning": [
            case for case in passes if case.outcome == "accepted with a warning"
        ],
        "does not compile, and is accepted": [
            case for case in cases if case.recorded is Recorded.NOT_COMPILED and case.outcome != "refused"
        ],
    }
    for title, group in disagreements.items():
        lines += [f"\n{title}: {len(group)}"]
        for case in group:
            found = [finding for each in case.verdicts for finding in (*each.errors, *each.wrong)]
            why = case.reasons or [finding.reason for finding in found]
            lines += [f"  {case.name}: {_one_line(why[0])}"]
    lines += [f"\nnot driven: {len(not_driven)}", *(f"  {name}: {why}" for name, why in not_driven.items())]
    return "\n".join(lines)


def main() -> None:
    """Prints the report on a checkout."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkout", type=Path, help="a checkout of tenstorrent/tt-xla")
    parser.add_argument(
        "--under", nargs="+", default=FOLDERS, help="folders in it (default: the JAX op and graph tests)"
    )
    arguments = parser.parse_args()
    print(report(*outcomes(arguments.checkout.resolve(), arguments.under)))


if __name__ == "__main__":
    main()
