"""What may happen to the files of a stopped run."""

import shutil


def damage(run, draw):
    """Does one thing to one file or step of a run; returns what, as a sentence without a subject."""
    steps = sorted(path for path in (run / "checkpoints").glob("*") if path.name.isdigit())
    if steps and draw.random() < 0.25:
        return _damage_steps(steps, draw)
    files = sorted(path for path in run.rglob("*") if path.is_file() and path.name != ".lock")
    path = draw.choice(files)
    name = draw.choice([*FILES])
    path.write_bytes(FILES[name](path.read_bytes(), draw)) if name != "removed" else path.unlink()
    return f"{path.relative_to(run)} is {name}"


def _flipped(content, draw):
    if not content:
        return b"\0"
    position = draw.randrange(len(content))
    return content[:position] + bytes([content[position] ^ (1 << draw.randrange(8))]) + content[position + 1 :]


FILES = {
    "flipped in one bit": _flipped,
    "cut": lambda content, draw: content[: draw.randrange(len(content) + 1)],
    "empty": lambda content, draw: b"",
    "an empty object": lambda content, draw: b"{}",
    "an empty list": lambda content, draw: b"[]",
    "random bytes": lambda content, draw: draw.randbytes(40),
    "longer": lambda content, draw: content + draw.randbytes(20),
    "zeros": lambda content, draw: bytes(len(content)),
    "removed": None,
}


def _damage_steps(steps, draw):
    first, last = steps[0], steps[-1]
    what = draw.choice(["swapped", "copied", "linked", "a file"])
    if what == "swapped" and first != last:
        aside = first.with_name("aside")
        for old, new in ((first, aside), (last, first), (aside, last)):
            old.rename(new)
    elif what == "copied":
        shutil.copytree(last, last.with_name("99999"))
    elif what == "linked":
        last.rename(last.parents[2] / "elsewhere")
        last.symlink_to(last.parents[2] / "elsewhere")
    else:
        shutil.rmtree(last)
        last.write_text("mine")
    return f"step {last.name} is {what}"
