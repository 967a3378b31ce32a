"""Errors that end in one sentence for the user: what, where, what was expected, what to do next."""


class BlacksmithError(Exception):
    """Base of all errors that the user can mend; its message is complete without a traceback."""


class ConfigError(BlacksmithError):
    """A key, type or range in a YAML file or in ``--set``."""


class DataError(BlacksmithError):
    """A data file is missing, corrupt, or not what its format promises."""


class PlatformError(BlacksmithError):
    """The platform asked for is unknown, or its plugin or its chips are missing."""


class ParallelError(BlacksmithError, ValueError):
    """A plan does not fit the model, the batch or the chips."""


class CheckpointError(BlacksmithError):
    """A checkpoint could not be written, found, or trusted."""


class TrackerError(BlacksmithError):
    """W&B was asked for in a way that cannot work."""


class RunDirectoryError(BlacksmithError):
    """A run's directory cannot be made or written."""


class TrainingError(BlacksmithError):
    """Training cannot go on, for example because the loss is no longer finite."""


class StableHLOError(BlacksmithError, ValueError):
    """A text is no StableHLO module, or a tool refuses it."""


class BlacksmithWarning(UserWarning):
    """Something was decided on the user's behalf, such as a fallback, and is said aloud."""
