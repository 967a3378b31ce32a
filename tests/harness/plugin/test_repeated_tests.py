"""Tests that other plugins repeat: the header says that nothing is trained again.

The options of pytest-rerunfailures and pytest-repeat are stand-ins here, which repeat nothing.
"""

import pytest

OPTIONS = """
def pytest_addoption(parser):
    parser.addoption("--reruns", type=int)
    parser.addoption("--count", type=int, default=1)


def pytest_configure(config):
    config.addinivalue_line("markers", "flaky(reruns)")
"""
SAID = "tests are repeated, trainings are not: the same seed gives the same run, bit for bit. Train again with"


@pytest.mark.parametrize(
    ("options", "mark", "named"),
    [
        (("--reruns=2",), "", "--reruns"),
        (("--count=3",), "", "--count"),
        ((), "@pytest.mark.flaky(reruns=2)\n", "@pytest.mark.flaky"),
        (("--count=1",), "", None),
    ],
)
def test_a_repeated_training_is_none_and_the_header_says_so(
    run_inline, project, write_experiment, options, mark, named
):
    write_experiment("line")
    (project / "conftest.py").write_text(OPTIONS)
    test = project / "test_line.py"
    test.write_text(test.read_text().replace("def test_trains", f"{mark}def test_trains"))
    shown = run_inline("--collect-only", *options).stdout.str()
    assert "test_trains[jax_line-single]" in shown
    assert (f"blacksmith: {named}: {SAID}" in shown) == (named is not None)
