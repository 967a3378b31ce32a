"""CONTRIBUTING's section "Add an experiment", followed to the letter in an empty directory."""

import json
import re
import shlex
import subprocess
import sys
import xml.etree.ElementTree
from pathlib import Path

import pytest

TEXT = (Path(__file__).parents[2] / "CONTRIBUTING.md").read_text(encoding="utf-8")
SECTION = re.search(r"^## Add an experiment\n(.*?)^## ", TEXT, re.MULTILINE | re.DOTALL)[1]
# A file is a fenced block under its name, which stands in backticks on a line of its own.
FILES = dict(re.findall(r"^`([^`\n]+)`\n\n```\w+\n(.*?)^```$", SECTION, re.MULTILINE | re.DOTALL))
SHELL = "".join(re.findall(r"^```sh\n(.*?)^```$", SECTION, re.MULTILINE | re.DOTALL))
COMMANDS = [shlex.split(line)[1:] for line in SHELL.splitlines() if line.startswith("pytest")]
FUNCTIONS = {"forward", "loss", "gradients", "optimizer_update", "train_step", "eval_step"}


@pytest.fixture
def repository(tmp_path):
    """A directory with the files that the text gives, and nothing else."""
    root = tmp_path / "repository"
    for name, content in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, encoding="utf-8")
    return root


def test_files_and_commands_of_the_text_make_a_working_experiment(repository, environment):
    """Snapshots and records are made, then every check passes: on one chip and on two, and parity of two with one."""
    assert COMMANDS == [
        ["-m", "stablehlo", "--snapshot-update"],
        ["--calibrate", "12", "--record", "-k", "jax_wave-single"],
        [],
    ]
    for arguments in COMMANDS:
        # -P: as with the command pytest, the current directory is not on sys.path.
        command = [sys.executable, "-P", "-m", "pytest", "--junitxml=junit.xml", *arguments]
        done = subprocess.run(
            command, cwd=repository, env=environment, capture_output=True, text=True, timeout=300, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr

    snapshots = {
        path.relative_to(repository / "tests" / "__snapshots__").as_posix()
        for path in repository.glob("tests/__snapshots__/*/*/*")
    }
    assert snapshots == {
        *(f"wave/single/{function}.mlir" for function in FUNCTIONS),
        *(f"wave/dp2/{function}.mlir" for function in ("train_step", "eval_step")),
        "wave/single/ops.txt",
        "wave/dp2/ops.txt",
    }
    records = repository / "tests" / "__records__" / "wave" / "wave"
    written = {path.relative_to(records).as_posix() for path in records.rglob("*.json")}
    assert written == {"data.json", "jax/parameters.json", "jax/first_step.json", "band.json"}
    band = json.loads((records / "band.json").read_text())
    assert band["values"]["runs"] == len(band["provenance"]["seeds"]) == 12
    assert band["values"]["gates"]["test_mse"]["threshold"] < 0.05

    passed = {case.get("name") for case in junit(repository) if not list(case.iterfind("skipped"))}
    checks = {"test_gates", "test_loss_falls", "test_run_is_complete", "test_ops"}
    checks |= {f"test_{check}" for check in ("program", "resumption", "bookkeeping", "reevaluation", "band")}
    assert passed >= {f"{check}[jax_wave-{plan}]" for check in checks for plan in ("single", "dp2")}
    assert passed >= {"test_parity[jax_wave-dp2]"}
    assert passed >= {f"test_{check}[jax_wave-single]" for check in ("data", "parameters", "first_step")}
    assert passed >= {
        f"{check}[jax_wave-single-{function}]"
        for check in ("test_stablehlo", "test_tt_support", "test_second_opinion")
        for function in FUNCTIONS
    }

    results = [json.loads(path.read_text()) for path in repository.glob("runs/*/result.json")]
    assert {result["id"] for result in results} == {"jax_wave-single", "jax_wave-dp2"}
    for result in results:
        assert result["metric"] == "test_mse"
        assert 0 < result["test_mse"] <= result["threshold"]
        assert result["test_points"] == 512
        assert result["points_per_second"] > 0
        assert not [key for key in result if re.search("accuracy|image|label", key)]


def junit(repository):
    """The test cases of the latest session."""
    return xml.etree.ElementTree.parse(repository / "junit.xml").iter("testcase")


def test_experiment_of_the_text_knows_nothing_of_mnist():
    assert not re.findall("accuracy|image|label|class(?:es|if)", "".join(FILES.values()))
    assert {name.rpartition(".")[2] for name in FILES} == {"py", "yaml", "ini"}
