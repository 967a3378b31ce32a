"""Records: written and compared, held to the config they are of, and what their failures say."""

import re

import pytest

from blacksmith.checks import CHECKS
from blacksmith.checks.deviations import deviations, table
from blacksmith.tools.errors import ConfigError

RECORDED = ("data", "parameters", "first_step")


@pytest.mark.parametrize("name", RECORDED)
def test_what_was_recorded_passes(name, recorded, session, records, cell):
    verdict = CHECKS[name](session(), cell, records())
    assert verdict.passed, verdict.reason


@pytest.mark.parametrize(
    ("name", "part", "key", "shown"),
    [
        ("data", "all_seeds", "repeated rows", "all_seeds/repeated rows"),
        ("parameters", "all_seeds", "parameters", "all_seeds/parameters"),
        ("first_step", None, "loss", "loss"),
    ],
)
def test_another_number_fails_with_both_and_the_command(
    name, part, key, shown, recorded, session, records, cell, change
):
    def edit(content):
        values = content["values"][part] if part else content["values"]
        values[key] = values[key] * 1.01 + 1

    change(recorded[name], edit)
    verdict = CHECKS[name](session(), cell, records())
    assert verdict.passed is False
    line = next(line for line in verdict.reason.splitlines() if line.strip().startswith(shown))
    assert re.search("recorded .* found ", line)
    assert f"pytest -k {cell.id} --dataset blobs --platform cpu --record" in verdict.reason


def test_a_record_says_where_it_comes_from(recorded, cell):
    import json

    provenance = json.loads(recorded["first_step"].read_text())["provenance"]
    assert provenance["cell"] == cell.id
    assert provenance["config"]["training_config.lr"] == 0.01
    assert provenance["packages"]["jax"]
    assert {"dataset", "platform", "commit", "command"} <= provenance.keys()
    assert recorded["first_step"].parts[-4:] == ("classification", "blobs", "jax", "first_step.json")


def test_an_optional_field_may_be_newer_than_the_record(recorded, session, records, cell, change):
    """What a record lacks had its default; another value is a change of the config."""
    change(recorded["parameters"], lambda content: content["provenance"]["config"].pop("training_config.dtype"))
    assert CHECKS["parameters"](session(), cell, records()).passed
    change(recorded["parameters"], lambda content: content["provenance"]["config"].pop("training_config.lr"))
    verdict = CHECKS["parameters"](session(), cell, records())
    assert verdict.passed is False
    assert "training_config.lr is 0.01 (recorded: None)" in verdict.reason


def test_another_seed_is_held_to_what_all_seeds_share(recorded, session, records, cell, change):
    for name in ("data", "parameters"):
        assert CHECKS[name](session("training_config.seed=1"), cell, records()).passed is True
        change(recorded[name], lambda content: content["values"]["all_seeds"].update(new=1))
        assert CHECKS[name](session("training_config.seed=1"), cell, records()).passed is False
    verdict = CHECKS["first_step"](session("training_config.seed=1"), cell, records())
    assert verdict.passed is None
    assert "training_config.seed is 1 (recorded: 0)" in verdict.reason


def test_a_changed_config_is_not_compared_and_the_field_is_named(recorded, session, records, cell):
    other = session("training_config.lr=0.5", "net_config.hidden_size=8")
    for name in ("parameters", "first_step"):
        verdict = CHECKS[name](other, cell, records())
        assert verdict.passed is None
        assert "training_config.lr is 0.5 (recorded: 0.01)" in verdict.reason


def test_a_yaml_file_that_changed_after_the_record_fails(recorded, session, records, cell, change):
    change(recorded["first_step"], lambda content: content["provenance"]["config"].update({"training_config.lr": 0.02}))
    verdict = CHECKS["first_step"](session(), cell, records())
    assert verdict.passed is False
    assert "training_config.lr is 0.01 (recorded: 0.02)" in verdict.reason


def test_without_a_record_a_check_fails_with_the_command(session, records, cell):
    for name in RECORDED:
        verdict = CHECKS[name](session(), cell, records())
        assert verdict.passed is False
        assert f"pytest -k {cell.id} --dataset blobs --platform cpu --record" in verdict.reason
    assert "--calibrate 12 --record" in CHECKS["band"](session(), cell, records()).reason


def test_without_a_record_hardware_is_not_asked(session, records, cell):
    """The table's row of TT, without opening a chip."""
    from blacksmith.experiments.assignment import AvailableDevices
    from blacksmith.tools.platforms import TT

    one = session()
    one.available = AvailableDevices(TT, "tt", None, 1, 1)
    verdict = records().missing(one, cell, "first_step")
    assert verdict.passed is None
    assert "blobs-tt" in verdict.reason


def test_a_record_of_another_config_is_refused(session, records, cell):
    with pytest.raises(ConfigError, match=r"--record with training_config\.lr: records are of the shipped config"):
        CHECKS["parameters"](session("training_config.lr=0.5"), cell, records(write=True))


def test_a_damaged_record_is_named(recorded, session, records, cell):
    recorded["parameters"].write_text("{")
    with pytest.raises(ConfigError, match=r"parameters\.json: is no record"):
        CHECKS["parameters"](session(), cell, records())


def test_the_worst_deviation_comes_first_and_the_rest_is_counted():
    recorded = {"a": 1.0, "b": [1.0, 2.0], "text": "x", "gone": 1, **{f"n{index}": 1.0 for index in range(9)}}
    found = {"a": 1.1, "b": [1.0, 2.5], "text": "y", **{f"n{index}": 1.05 for index in range(9)}}
    differing = deviations(recorded, found, lambda name: 0.01)
    assert [each.name for each in differing[:4]] == ["text", "gone", "b/1", "a"]
    assert differing[2].excess == pytest.approx(25)
    lines = table(differing)
    assert lines[1].split() == ["gone", "recorded", "1", "found", "nothing"]
    assert lines[2].endswith("off by 2.5e-01, tolerance 1e-02")
    assert lines[-1] == f"  and {len(differing) - 8} more"


@pytest.mark.parametrize("found", [float("nan"), float("inf"), 1, "1.0", True, None])
def test_no_tolerance_covers_what_is_no_finite_number(found):
    assert len(deviations({"loss": 1.0}, {"loss": found}, 1.0)) == (found != 1 or found is True)


def test_a_number_near_zero_is_compared_with_its_groups_largest():
    """A gradient that is zero in theory is rounding of the others."""
    recorded = {"gradients": {"a": 1.0, "b": 1e-9}}
    assert not deviations(recorded, {"gradients": {"a": 1.0, "b": 3e-8}}, 1e-3, 1e-4)
    assert len(deviations(recorded, {"gradients": {"a": 1.0, "b": 3e-7}}, 1e-3, 1e-4)) == 1
    assert len(deviations({"gradients": {"a": 0.0}}, {"gradients": {"a": 1e-9}}, 1e-3, 1e-4)) == 1


def test_the_command_selects_the_cell_alone(session, find_cell):
    from blacksmith.checks.records import record_command

    one, dp2 = session(dataset="digits"), find_cell("mnist", "flax", "dp2")
    assert record_command(one, dp2, 12) == (
        "pytest -k 'flax_mnist-dp2 and not flax_mnist-dp2_' --dataset digits --platform cpu --calibrate 12 --record"
    )


def test_sections_of_a_config_may_be_plain_values():
    from blacksmith.experiments.configs import training_fields
    from blacksmith.tools.config import FrozenModel

    class Config(FrozenModel):
        note: str = "x"
        aux: dict | None = None
        net: dict = {"width": 3}  # noqa: RUF012 - pydantic copies it

    assert training_fields(Config()) == {"note": "x", "aux": None, "net.width": 3}
