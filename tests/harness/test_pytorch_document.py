"""docs/pytorch.md, "I have a LightningModule", followed to the letter in an empty directory."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

TEXT = (Path(__file__).parents[2] / "docs" / "pytorch.md").read_text(encoding="utf-8")
SECTION = re.search(r"^## I have a LightningModule\n(.*?)^## ", TEXT, re.MULTILINE | re.DOTALL)[1]
FILES = dict(re.findall(r"^`([^`\n]+)`\n\n```\w+\n(.*?)^```$", SECTION, re.MULTILINE | re.DOTALL))
COMMAND = shlex.split(re.search(r"^pytest (.*)$", SECTION, re.MULTILINE)[1])
THEIRS = "lit_digits.py"


def test_ten_lines_make_a_gated_test_of_a_lightning_module(tmp_path, lightning, environment):
    lines = [line for name, text in FILES.items() if name != THEIRS for line in text.splitlines() if line.strip()]
    assert len([line for line in lines if not line.startswith(("import", "from", ")"))]) <= 10
    for name, content in FILES.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-rs", *COMMAND, "--set", "logger_config.trackers=[]"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout
    assert "RandomSampler's order is replaced by the seeded order" in done.stdout
    assert re.search(r"lightning_digits-single +cpu +digits +0\.\d+ >= 0\.9000", done.stdout)
