"""Sends a run to W&B, and opens it so that it never prompts, never hangs and never fails with the network.

A run has one W&B id, also if it is resumed: W&B continues it online, and has one offline directory per resumption.

The behaviour of W&B 0.31 without a key, a network or a directory was measured, and each setting here answers to it:
``init`` without a key raises or opens a menu; an unreachable server costs ``init_timeout`` + 10 s; an unwritable
directory is silently replaced by a temporary one; offline rows are flushed only every 15 s; ``run.name`` is None
offline unless given.
"""

import contextlib
import functools
import os
import shlex
import tempfile
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal, cast, get_args

from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.trackers.histograms import finite_histogram
from blacksmith.runs.trackers.tracker import Tracker, TrackerSetup, finite_numbers
from blacksmith.tools.errors import BlacksmithWarning, TrackerError

_INIT_SECONDS = 10.0
_FINISH_SECONDS = 30.0
_CREDENTIALS = ("WANDB_API_KEY", "WANDB_BASE_URL", "NETRC", "HOME")
Mode = Literal["online", "offline", "disabled"]


class WandbTracker(Tracker):
    """Sends rows, histograms, pictures and files to one W&B run, on the worker's thread.

    If W&B's service fails, training goes on: ``lacks`` says from which step on W&B has nothing.
    """

    requirement = "wandb"

    def __init__(self, directory: RunDirectory, setup: TrackerSetup, worker: BackgroundWorker) -> None:
        import wandb

        super().__init__(directory, setup, worker)
        self._wandb: Any = wandb
        self._worker = worker
        self._run = open_wandb_run(setup, directory.path)
        self._sync_command = sync_command(self._run)
        self._step, self._lacks = setup.resumed_step or 0, ""

    def _send(self, step: int, function: Callable[..., Any], *arguments: Any) -> None:
        self._worker.submit(self._attempt, step, function, *arguments)

    def _attempt(self, step: int, function: Callable[..., Any], *arguments: Any) -> None:
        """Calls W&B; after its first failure no more, because its service does not come back by itself."""
        if self._lacks:
            return
        self._step = step
        try:
            function(*arguments)
        except Exception as error:  # noqa: BLE001 - whatever it is, the run's own record is whole; ``lacks`` says it
            self._lacks = (
                f"W&B has nothing from step {step} on, because it failed ({type(error).__name__}: {str(error)[:200]}); "
                "the run directory has everything."
            )
            with contextlib.suppress(Exception):  # it fails as the call did, and lets the next run start W&B anew
                self._wandb.teardown()

    def lacks(self) -> str | None:
        """From which step on W&B has nothing, and why."""
        return self._lacks or None

    def log(self, step: int, metrics: Mapping[str, float]) -> None:
        """One row of the run's history."""
        self._send(step, self._run.log, dict(metrics), step)

    def log_histograms(self, step: int, arrays: Mapping[str, Any]) -> None:
        """Histograms of the finite values; ``<key>/non_finite`` counts the others if there are any."""
        self._send(step, self._log_histograms, step, dict(arrays))

    def _log_histograms(self, step: int, arrays: Mapping[str, Any]) -> None:
        row: dict[str, Any] = {}
        for key, array in arrays.items():
            counts, edges, non_finite = finite_histogram(array)
            row[key] = self._wandb.Histogram(np_histogram=(counts, edges))
            if non_finite:
                row[f"{key}/non_finite"] = non_finite
        self._run.log(row, step=step)

    def log_pictures(self, step: int, pictures: Mapping[str, Path]) -> None:
        """Images; those that move as videos, which W&B plays."""
        self._send(step, self._log_pictures, step, dict(pictures))

    def _log_pictures(self, step: int, pictures: Mapping[str, Path]) -> None:
        kinds = {".png": self._wandb.Image, ".gif": self._wandb.Video}
        self._run.log({key: kinds[path.suffix](str(path)) for key, path in pictures.items()}, step=step)

    def log_files(self, name: str, kind: str, directory: Path) -> None:
        """A W&B artifact; an offline run uploads it when it is synchronised."""
        self._send(self._step, self._log_files, name, kind, directory)

    def _log_files(self, name: str, kind: str, directory: Path) -> None:
        artifact = self._wandb.Artifact(name, type=kind)
        artifact.add_dir(str(directory), policy="immutable")  # uploaded in place, not copied first
        self._run.log_artifact(artifact)

    def summarize(self, result: Mapping[str, Any]) -> None:
        """Finite numbers and texts of the result become the run's summary."""
        texts = {key: value for key, value in result.items() if isinstance(value, str)}
        self._send(self._step, self._run.summary.update, {**finite_numbers(result), **texts})

    def closing_hint(self) -> str | None:
        """The command that uploads an offline run."""
        return self._sync_command

    def finish(self, exit_code: int) -> None:
        """Waits for queued rows, then ends the W&B run."""
        try:
            self._worker.wait()
        finally:
            self._attempt(self._step, functools.partial(self._run.finish, exit_code=exit_code))


def open_wandb_run(setup: TrackerSetup, directory: Path, *, enabled: bool = True) -> Any:
    """A started ``wandb.Run``: online if the user is logged in and the server answers, else offline.

    WANDB_MODE in the environment overrides that choice.

    Args:
      setup: project, name, group, tags and config; its ``wandb_dir`` replaces ``directory``.
      directory: parent of ``wandb/``.
      enabled: False returns a run that accepts everything and keeps nothing.

    Raises:
      TrackerError: WANDB_MODE=online without an account, an unknown WANDB_MODE, or the directory cannot be written.
    """
    if not os.environ.get("WANDB_SILENT"):  # empty, it fails W&B's validation
        os.environ["WANDB_SILENT"] = "true"  # its log lines would flood a failing test's report
    import wandb

    mode: Mode = _choose_mode() if enabled else "disabled"
    directory = Path(setup.wandb_dir).expanduser() if setup.wandb_dir else directory
    common: dict[str, Any] = {
        "project": setup.project,
        "name": setup.run_name,
        "group": setup.group,
        "id": setup.run_id,
        "resume": "allow",
        "tags": list(setup.tags),
        "config": dict(setup.config),
        "reinit": "finish_previous",  # by default a second init in a process returns the first run
    }
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
        raise TrackerError(
            f"{directory}: W&B wrote to {run.dir} instead. Check WANDB_DIR and the directory's permissions."
        )
    return run


def sync_command(run: Any) -> str | None:
    """The command that uploads an offline W&B run, all of its directories if it was resumed; None if it is online."""
    if run.disabled or not run.offline:
        return None
    own = Path(run.dir).parent
    directories = sorted({own, *own.parent.glob(f"offline-run-*-{run.id}*")})  # their names begin with the time
    one_run = ["--id", run.id] if len(directories) > 1 else []
    return shlex.join(["wandb", "sync", *one_run, *map(str, directories)])


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
            "--set logger_config.log_on_wandb=false to leave W&B out."
        )
    _warn_offline(problem)
    return "offline"


@functools.cache
def _login_problem(credentials: tuple[str | None, ...]) -> str | None:  # noqa: ARG001 - only the cache's key
    """Why no user is logged in; None if one is. Cached, because a missing server costs 10 s."""
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
            "--set logger_config.wandb_dir=DIR or --runs-dir=DIR."
        ) from error
