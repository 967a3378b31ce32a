"""Opening a W&B run that never prompts, never hangs and never dies with the network.

What W&B 0.31 does without a key, a network or a directory was measured, and each setting here answers it: ``init``
without a key raises or opens a menu; an unreachable server costs ``init_timeout`` + 10 s; an unwritable directory is
silently replaced by a temporary one; offline rows are flushed every 15 s only; ``run.name`` is None offline
unless given.
"""

import functools
import os
import shlex
import tempfile
import warnings
from pathlib import Path
from typing import Any, Literal, cast, get_args

from blacksmith.tools.errors import BlacksmithWarning, TrackerError

_INIT_SECONDS = 10.0
_FINISH_SECONDS = 30.0
_CREDENTIALS = ("WANDB_API_KEY", "WANDB_BASE_URL", "NETRC", "HOME")
Mode = Literal["online", "offline", "disabled"]


def open_wandb_run(
    *, project: str, name: str, group: str, config: dict[str, Any], directory: Path, enabled: bool = True
) -> Any:
    """A started ``wandb.Run`` named ``name``: online where the user is logged in and the server answers, else offline.

    WANDB_MODE in the environment wins over that choice; ``enabled=False`` gives a run that takes everything and keeps
    nothing.

    Args:
      project: W&B project, the config's experiment_name.
      name: run name; always given, so that directory and run agree.
      group: runs of one experiment, plan and so on are grouped under this.
      config: recorded as the run's config.
      directory: ``wandb/`` is made in it.

    Raises:
      TrackerError: WANDB_MODE=online without an account, an unknown WANDB_MODE, or the directory cannot be written.
    """
    if not os.environ.get("WANDB_SILENT"):  # empty, it fails W&B's validation
        os.environ["WANDB_SILENT"] = "true"  # its log lines would flood a failing test's report
    import wandb

    mode: Mode = _choose_mode() if enabled else "disabled"
    common: dict[str, Any] = {"project": project, "name": name, "group": group, "config": config}
    common["reinit"] = "finish_previous"  # by default a second init in a process returns the first run
    if mode != "disabled":
        _require_writable(directory)
        common["dir"] = str(directory)
    if mode == "online":
        try:
            return wandb.init(mode="online", settings=_settings(wandb), **common)
        except wandb.errors.Error as error:
            _warn_offline(f"the server cannot be reached ({str(error).splitlines()[0][:200]})")
            mode = "offline"
    run = wandb.init(mode=mode, settings=_settings(wandb), **common)
    if mode == "offline" and directory.resolve() not in Path(run.dir).resolve().parents:
        raise TrackerError(f"{directory}: W&B wrote to {run.dir} instead. Check WANDB_DIR and the directory's rights.")
    return run


def sync_command(run: Any) -> str | None:
    """The command that uploads an offline run; None for a run that is online or disabled."""
    if run.disabled or not run.offline:
        return None
    return f"wandb sync {shlex.quote(str(Path(run.dir).parent))}"


def _settings(wandb: Any) -> Any:
    return wandb.Settings(
        init_timeout=_INIT_SECONDS,
        finish_timeout=_FINISH_SECONDS,
        console="off",  # pytest owns the terminal
        silent=True,
        disable_git=True,  # the run's provenance has the commit
        save_code=False,
        x_disable_stats=True,
        x_save_requirements=False,
        x_transaction_log_flush_interval=1.0,  # a killed run keeps all but its last second
    )


def _choose_mode() -> Mode:
    asked = os.environ.get("WANDB_MODE", "")
    if asked and asked not in get_args(Mode):
        raise TrackerError(f"WANDB_MODE={asked}: unknown mode. Set one of {', '.join(get_args(Mode))}, or unset it.")
    if asked in ("offline", "disabled"):
        return cast(Mode, asked)
    problem = _login_problem(tuple(os.environ.get(name) for name in _CREDENTIALS))
    if problem is None:
        return "online"
    if asked == "online":
        raise TrackerError(
            f"WANDB_MODE=online: {problem}. Unset WANDB_MODE for an offline run, or use "
            "--set logger_config.log_on_wandb=false for no W&B at all."
        )
    _warn_offline(problem)
    return "offline"


@functools.cache
def _login_problem(credentials: tuple[str | None, ...]) -> str | None:  # noqa: ARG001 - only the cache's key
    """Why nobody is logged in; None where somebody is. Asked once, because a server that is not there costs 10 s."""
    import wandb

    try:
        logged_in = wandb.login(prompt=False)
    except wandb.errors.Error as error:
        return f"the login failed ({str(error).splitlines()[0][:200]})"
    return None if logged_in else "no account is configured on this machine (run: wandb login)"


def _warn_offline(problem: str) -> None:
    warnings.warn(
        f"W&B runs offline: {problem}. The run is complete on disk; the summary names the wandb sync command.",
        BlacksmithWarning,
        stacklevel=2,
    )


def _require_writable(directory: Path) -> None:
    """W&B would silently write to a temporary directory instead."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=directory).close()
    except OSError as error:
        raise TrackerError(
            f"{directory}: W&B cannot write its run there ({error.strerror}). Choose another place with "
            "--set logger_config.wandb_dir=DIR or --runs-dir DIR."
        ) from error
