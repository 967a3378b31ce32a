"""Whatever a plan, the rules beside a model and a batch are, there are specs that fit or a ParallelError."""

import contextlib

import pytest

from blacksmith.parallel import plans
from blacksmith.parallel.plans import DATA, MODEL, PLANS, Rule
from blacksmith.tools.errors import ParallelError

hypothesis = pytest.importorskip("hypothesis", reason="needs the extra: pip install -e '.[dev]'")
from hypothesis import strategies as st  # noqa: E402 - after the line that skips

drawn = hypothesis.settings(max_examples=60, derandomize=True, deadline=None, database=None)
paths = st.sampled_from(["a", "a/kernel", "b/kernel", "layer_0/bias", "ä", ""])
patterns = st.one_of(paths, st.sampled_from(["*", "*/kernel", "[", "[a-", "?", "**"]))
shapes = st.dictionaries(paths, st.lists(st.integers(0, 12), max_size=3).map(tuple), max_size=4)
specs = st.lists(st.sampled_from([None, None, DATA, MODEL, "chip"]), max_size=3).map(tuple)
rules = st.lists(st.builds(Rule, patterns, specs, st.booleans()), max_size=3).map(lambda own: [*own, Rule("*", ())])


@hypothesis.given(st.sampled_from(list(PLANS.values())), shapes, rules)
@drawn
def test_specs_fit_their_parameters(plan, shapes, rules):
    with contextlib.suppress(ParallelError):
        for path, spec in plans.param_specs(plan, shapes, rules).items():
            split = [axis for axis in spec if axis is not None]
            assert len(split) == len(set(split))
            assert len(spec) <= len(shapes[path])
            for axis, size in zip(spec, shapes[path], strict=False):
                assert axis is None or size % plan.axis_size(axis) == 0


@hypothesis.given(st.integers(-2, 9), st.integers(-2, 9), st.integers(0, 100), st.integers(0, 64), shapes)
@drawn
def test_no_number_of_chips_is_more_than_a_sentence(data, model, batch, available, shapes):
    for make in (plans.data_parallel, plans.tensor_parallel, plans.fully_sharded):
        with contextlib.suppress(ParallelError):
            plan = make(data)
            assert plan.marks
            plan.require_batch(batch)
            plans.param_specs(plan, shapes, [Rule("*", ())])
    with contextlib.suppress(ParallelError):
        plans.data_and_tensor_parallel(data, model).require_chips(available, "the board")


@pytest.mark.parametrize("spec", [(MODEL, MODEL), ("chip",)])
def test_a_rule_with_an_axis_twice_or_unknown_is_named(spec):
    with pytest.raises(ParallelError, match=r"w: its sharding rule .* each of the axes 'data' and 'model' once"):
        plans.param_specs(PLANS["tp2"], {"w": (4, 4)}, [Rule("w", spec)])


def test_a_mesh_without_chips_is_refused():
    with pytest.raises(ParallelError, match=r"dp0: the mesh \(1, 0\) .* needs a chip or more"):
        plans.data_parallel(0)
