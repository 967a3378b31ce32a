"""``pytest -m faults --faults-budget=SECONDS``; ``--faults-seed=N`` repeats one case."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.faults
def test_every_attacked_run_ends_bit_for_bit_or_in_a_sentence(pytestconfig, tmp_path):
    option = pytestconfig.option
    cases = [f"--budget={option.faults_budget}"] if option.faults_seed is None else [f"--seed={option.faults_seed}"]
    command = [sys.executable, "-m", "tests.faults.attack", f"--directory={tmp_path}", *cases]
    environment = {**os.environ, "BLACKSMITH_RENDEZVOUS_TOKEN": "of the attack"}  # else a file in the user's home
    done = subprocess.run(command, cwd=Path(__file__).parents[2], env=environment, check=False)
    assert done.returncode == 0, "a case failed; its seed, which repeats it, is in the captured output"
