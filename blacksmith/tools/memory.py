"""How much memory this machine has, asked before a config makes a program ask for more."""

import os
from pathlib import Path

_CGROUP = Path("/sys/fs/cgroup/memory.max")


def host_memory() -> int:
    """Bytes that this process may use at most: the machine's, or its container's."""
    physical = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    try:
        limit = _CGROUP.read_text(encoding="utf-8").strip()
    except OSError:
        return physical  # no container that limits it
    return min(physical, int(limit)) if limit.isdigit() else physical


def excess(needed: int) -> str | None:
    """``4,000.0 GB of memory, and this machine has 24.0``; None if this machine has enough."""
    there = host_memory()
    return f"{needed / 1e9:,.1f} GB of memory, and this machine has {there / 1e9:,.1f}" if needed > there else None
