"""Parameters by name: converting them to another tree, and splitting them into trained and frozen ones."""

import numpy as np
import pytest

PARAMS = {
    "dense_0": {"kernel": np.ones((3, 2), np.float32), "bias": np.zeros(2, np.float32)},
    "dense_1": {"kernel": np.ones((2, 2), np.float32)},
    "scale": np.ones((), np.float32),
}


def test_mismatched_weights_are_named():
    from blacksmith.models.model import convert

    wider = {**PARAMS, "dense_1": {"kernel": np.ones((2, 3), np.float32)}}
    with pytest.raises(ValueError, match=r"dense_1/kernel: has shape and dtype \(\(2, 2\), .*expected \(\(2, 3\)"):
        convert(PARAMS, wider)
    with pytest.raises(ValueError, match=r"only in the source \['scale'\], only in the target \['shift'\]"):
        convert(PARAMS, {**{name: PARAMS[name] for name in ("dense_0", "dense_1")}, "shift": PARAMS["scale"]})


@pytest.mark.parametrize(
    ("trained", "paths"),
    [
        (lambda path: path.endswith("kernel"), {"dense_0/kernel", "dense_1/kernel"}),
        (lambda path: path.startswith("dense_0/"), {"dense_0/kernel", "dense_0/bias"}),
        (lambda path: True, {"dense_0/kernel", "dense_0/bias", "dense_1/kernel", "scale"}),
        (lambda path: path == "scale", {"scale"}),
    ],
    ids=["kernels", "a layer", "all", "one"],
)
def test_a_partition_is_joined_to_the_whole(trained, paths):
    """Neither part has empty branches: they would be other trees than those of a model without them."""
    from blacksmith.models.model import join, partition
    from blacksmith.tools.trees import named_leaves

    kept, frozen = partition(PARAMS, trained)
    assert set(named_leaves(kept)) == paths
    assert set(named_leaves(frozen)) == set(named_leaves(PARAMS)) - paths
    assert {} not in [*kept.values(), *frozen.values()]
    joined = named_leaves(join(kept, frozen))
    assert {name: id(leaf) for name, leaf in joined.items()} == {
        name: id(leaf) for name, leaf in named_leaves(PARAMS).items()
    }
