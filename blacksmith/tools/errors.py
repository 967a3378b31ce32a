"""Errors that the user can fix. The message is one sentence: what, where, what was expected, what to do next."""


class BlacksmithError(Exception):
    """Base of all errors that the user can fix; the message is complete without a traceback."""


class ConfigError(BlacksmithError):
    """A wrong key, type or range in a YAML file or in ``--set``."""


class DataError(BlacksmithError):
    """A data file is missing, corrupt, or violates its format."""


class PlatformError(BlacksmithError):
    """The requested platform is unknown, or its plugin or its chips are missing."""


class ParallelError(BlacksmithError, ValueError):
    """A plan does not fit the model, the batch or the chips."""


class CheckpointError(BlacksmithError):
    """A checkpoint cannot be written, found, or verified."""


class TrackerError(BlacksmithError):
    """W&B is configured in a way that cannot work."""


class RunDirectoryError(BlacksmithError):
    """A run's directory cannot be created or written."""


class TrainingError(BlacksmithError):
    """Training cannot continue, for example because the loss is not finite."""


class ModelError(BlacksmithError, ValueError):
    """A model of another framework does what no program of JAX can do."""


class StableHLOError(BlacksmithError, ValueError):
    """A text is not a StableHLO module, or a tool rejects it."""


class BlacksmithWarning(UserWarning):
    """Reports a decision made for the user, such as a fallback."""
