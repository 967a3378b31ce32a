"""The digest under which runs are shared: equal for equal parts, different for any difference."""

from pathlib import Path

import pytest

from blacksmith.runs.digest import digest_of

PARTS = {"plan": "dp2", "config": {"lr": 0.5, "sizes": [1, 2], "name": None, "on": True}}


def test_the_order_of_keys_does_not_matter():
    reordered = {"config": dict(reversed(PARTS["config"].items())), "plan": "dp2"}
    assert digest_of(reordered) == digest_of(PARTS)
    assert len(digest_of(PARTS)) == 64


@pytest.mark.parametrize(
    "config",
    [{"lr": 0.50001}, {"sizes": [2, 1]}, {"name": "null"}, {"on": "true"}, {"extra": 1}],
)
def test_any_difference_changes_the_digest(config):
    assert digest_of({**PARTS, "config": {**PARTS["config"], **config}}) != digest_of(PARTS)


@pytest.mark.parametrize("value", [(1, 2), {1: "a"}, float("nan"), Path("a"), {"a"}, {"deep": [(1,)]}])
def test_a_part_that_json_would_change_is_refused(value):
    with pytest.raises(TypeError, match="digest_of: odd = .* is not a JSON value"):
        digest_of({"odd": value})
