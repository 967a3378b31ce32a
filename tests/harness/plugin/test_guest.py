"""blacksmith in another repository: what it leaves alone, and what it costs."""

import subprocess
import sys
import tomllib
from pathlib import Path

import blacksmith

ROOT = Path(blacksmith.__file__).parents[1]


def test_a_users_own_fixtures_break_none_of_ours(run_inline, project, write_experiment):
    """Ours build on private ones: each public name but the requested one is the guest's own."""
    write_experiment("line", implementations=("a", "b"))
    names = [
        "config", "dataset", "dataset_choice", "device", "platform", "chips", "cell_platform", "experiment", "trained",
        "stablehlo", "stablehlo_function", "stablehlo_snapshot", "ops_snapshot", "tt_device",
    ]  # fmt: skip
    for asked, line in {
        "trained": "assert trained.verdict.passed",
        "experiment": "assert experiment.id.endswith('_line-single') and experiment.state",
        "dataset": "assert len(dataset.train['x']) == 384",
        "stablehlo_function": "assert 'stablehlo.' in stablehlo_function.text",
        "ops_snapshot": "assert ops_snapshot.compare('').passed is False",
        "second_opinion": "assert second_opinion.passed",
        "other_implementation": "assert other_implementation.compare().passed",
    }.items():
        own = [name for name in names if name != asked]
        fixtures = "".join(f"\n\n@pytest.fixture\ndef {name}():\n    return 'mine'\n" for name in own)
        (project / f"test_{asked}.py").write_text(
            f"import pytest\n{fixtures}\n\n@pytest.mark.experiment('line')\n"
            f"def test_{asked}({asked}, config, device):\n    assert config == device == 'mine'\n    {line}\n"
        )
    (project / "test_line.py").unlink()
    done = run_inline("-k", "a_line and not train_step and not eval_step and not optimizer_update and not gradients")
    assert done.ret == 0
    done.assert_outcomes(passed=10, deselected=34)


def test_a_repository_that_does_not_load_blacksmith_may_have_options_of_the_same_name(project, environment):
    """No entry point registers the plugin: nothing of it is imported, and its options are free."""
    assert "entry-points" not in tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    (project / "conftest.py").write_text(
        "def pytest_addoption(parser):\n    parser.addoption('--platform', default='mine')\n"
    )
    (project / "test_own.py").write_text(
        "import importlib.metadata\nimport sys\n\n\ndef test_own(pytestconfig):\n"
        "    assert pytestconfig.getoption('platform') == 'yours'\n"
        "    assert 'blacksmith' not in sys.modules\n"
        "    plugins = importlib.metadata.entry_points(group='pytest11')\n"
        "    assert not [plugin for plugin in plugins if plugin.value.startswith('blacksmith')]\n"
    )
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--platform", "yours"]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def test_the_plugin_imports_nothing_that_pytest_does_not_need(environment):
    """Until an experiment's tests are collected; xdist and syrupy are loaded by their own entry points."""
    script = (
        "import importlib, pytest, sys, syrupy.extensions.single_file, xdist.plugin\n"
        "before = set(sys.modules)\n"
        "import blacksmith.plugin\n"
        "for name in blacksmith.plugin.pytest_plugins:\n"
        "    importlib.import_module(name)\n"
        "new = {name.split('.')[0] for name in set(sys.modules) - before}\n"
        "print(*sorted(new - set(sys.stdlib_module_names)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["blacksmith", "filelock"]


def test_the_plugin_is_silent_if_no_test_uses_it(run_inline, project):
    (project / "test_own.py").write_text(
        "import pytest\n\n\n@pytest.fixture\ndef cell():\n    return 1\n\n\n"
        "def test_nothing(cell):\n    assert cell == 1\n"
    )
    done = run_inline()
    done.assert_outcomes(passed=1)
    assert "blacksmith" not in done.stdout.str()


def test_an_experiments_fixture_without_a_mark_says_what_to_write(run_inline, project):
    (project / "test_own.py").write_text("def test_it(trained):\n    pass\n")
    done = run_inline()
    assert done.ret != 0
    assert '@pytest.mark.experiment("blacksmith.experiments.jax.mnist")' in done.stdout.str() + done.stderr.str()
