"""Which sentences an experiment trains on, and loading them. Imports no JAX."""

from blacksmith.datasets.dataset import Dataset, DatasetChoice, DataSpec
from blacksmith.datasets.sources.sst2 import TRAIN_SENTENCES
from blacksmith.datasets.sst2.choice import choose, load
from blacksmith.datasets.sst2.splits import make_dataset, sentence_spec
from blacksmith.datasets.sst2.tokenizer import Tokenizer
from blacksmith.experiments.jax.llama.configs import ExperimentConfig, NetConfig
from blacksmith.experiments.seeds import split_seed
from blacksmith.tools.hugging_face import HuggingFaceCheckpoint


def choose_dataset(requested: str, config: ExperimentConfig) -> DatasetChoice:
    """Resolves ``--dataset`` and ``data.directory`` on this machine."""
    return choose(requested, config.data.directory)


def data_spec(config: ExperimentConfig) -> DataSpec:
    """Shapes of SST-2's batches, known without reading it."""
    training = config.training_config
    return sentence_spec(
        TRAIN_SENTENCES,
        vocabulary=config.net_config.vocabulary,
        length=config.data.length,
        batch_size=training.batch_size,
        limit=training.steps_per_epoch,
    )


def load_dataset(config: ExperimentConfig, choice: DatasetChoice) -> Dataset:
    """Reads, checks and encodes the chosen sentences.

    Raises:
      DataError: files are missing or broken, or the batch does not fit the data.
      CheckpointError: the checkpoint's tokenizer is missing, broken, or another model's.
    """
    training = config.training_config
    return make_dataset(
        load(choice.name, config.data.directory),
        vocabulary=config.net_config.vocabulary,
        length=config.data.length,
        dropped=config.data.dropped_words,
        batch_size=training.batch_size,
        order_seed=split_seed(training.seed).order,
        limit=training.steps_per_epoch,
        shortest=config.data.shortest or 1,
        longest=config.data.longest,
        tokenizer=_tokenizer(config.net_config),
    )


def _tokenizer(config: NetConfig) -> Tokenizer | None:
    if config.checkpoint is None:
        return None
    file = HuggingFaceCheckpoint.open(config.checkpoint).tokenizer_file
    return Tokenizer(file, vocabulary=config.vocabulary, padding=config.padding)
