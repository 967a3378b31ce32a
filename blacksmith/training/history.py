"""What a run leaves in memory: one record an epoch, and the totals."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class EpochRecord:
    """One epoch as the live line shows it.

    Attributes:
      epoch: 1, 2, ...
      step: global steps taken at its end.
      train_loss: mean over the epoch's examples.
      validation_loss, validation_accuracy: on the whole validation split; accuracy is 0 to 1.
      train_seconds: wall time without validation; writing down the epoch before it falls into it.
      validation_seconds: wall time of validation.
      images_per_second: training examples / train_seconds.
    """

    epoch: int
    step: int
    train_loss: float
    validation_loss: float
    validation_accuracy: float
    train_seconds: float
    validation_seconds: float
    images_per_second: float


@dataclass
class Progress:
    """What a run must know to go on where it stopped; saved with each checkpoint.

    Attributes:
      epoch: epochs finished, which is also the position in the data: the next epoch's order follows from the seed.
      best_loss: the smallest validation loss that counted as improvement.
      epochs_without_improvement: epochs since then.
    """

    epoch: int = 0
    best_loss: float = float("inf")
    epochs_without_improvement: int = 0

    def update(self, validation_loss: float, min_delta: float) -> None:
        """Counts an epoch; only a fall by more than ``min_delta`` is an improvement."""
        self.epoch += 1
        if validation_loss < self.best_loss - min_delta:
            self.best_loss, self.epochs_without_improvement = validation_loss, 0
        else:
            self.epochs_without_improvement += 1


@dataclass
class History:
    """A training, kept up to date after each epoch.

    Attributes:
      epochs: records of the epochs that this process ran.
      epochs_run: epochs in all, those before a resume included.
      steps: global steps in all.
      images: training examples that this process took, each as often as it was seen.
      stopped_early: whether ``patience`` ran out before ``epochs`` did.
      compile_seconds: lowering and compiling.
      train_seconds: wall time of the epochs, logging and saving included, validation and compilation not, nor the wait
        for the last checkpoint's writing.
    """

    epochs: list[EpochRecord] = field(default_factory=list)
    epochs_run: int = 0
    steps: int = 0
    images: int = 0
    stopped_early: bool = False
    compile_seconds: float = 0.0
    train_seconds: float = 0.0

    def add(self, record: EpochRecord, images: int, seconds: float) -> None:
        """Counts an epoch of ``images`` examples, ``seconds`` of wall time after the first one began."""
        self.epochs.append(record)
        self.epochs_run, self.steps = record.epoch, record.step
        self.images += images
        self.add_time(seconds)

    def add_time(self, seconds: float) -> None:
        """Sets the wall time since the first epoch began."""
        self.train_seconds = seconds - self.validation_seconds

    @property
    def validation_seconds(self) -> float:
        """Wall time of validation."""
        return sum(record.validation_seconds for record in self.epochs)

    @property
    def images_per_second(self) -> float:
        """Training examples / train_seconds; 0 where no epoch was run."""
        return self.images / self.train_seconds if self.epochs else 0.0
