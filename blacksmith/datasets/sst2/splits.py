"""Labelled sentences -> arrays of tokens, and the words that training does not see."""

import numpy as np

from blacksmith.datasets.dataset import LABELS, Arrays, Dataset, DataSpec, Noise, RowSpec
from blacksmith.datasets.sources.sentences import LabelledSentences, Split
from blacksmith.datasets.sst2.tokenizer import Tokenizer
from blacksmith.datasets.sst2.vocabulary import encode, make_vocabulary
from blacksmith.tools.errors import DataError
from blacksmith.tools.memory import excess

TOKENS, KEPT = "tokens", "kept"
CLASSES = 2


def sentence_spec(count: int, *, vocabulary: int, length: int, batch_size: int, limit: int | None) -> DataSpec:
    """What ``make_dataset`` gives for ``count`` training sentences, known without reading them."""
    rows = {
        TOKENS: RowSpec((length,), np.dtype(np.int32), low=0, high=vocabulary - 1),
        KEPT: RowSpec((length,), np.dtype(np.int32), low=0, high=1),
        LABELS: RowSpec((CLASSES,), np.dtype(np.float32), low=0, high=1, one_hot=True),
    }
    return DataSpec(rows, limit or count // batch_size)


def make_dataset(
    source: LabelledSentences,
    *,
    vocabulary: int,
    length: int,
    dropped: float,
    batch_size: int,
    order_seed: int,
    limit: int | None = None,
    shortest: int = 1,
    longest: int | None = None,
    tokenizer: Tokenizer | None = None,
) -> Dataset:
    """Sentences to numbers, by the words of the training split or by a tokenizer; longer ones are cut.

    Args:
      source: the sentences; its splits stay as they are.
      vocabulary: words with a number of their own, PAD and UNKNOWN among them.
      length: tokens per sentence.
      dropped: share of words that a training step takes for UNKNOWN, drawn anew for each epoch; 0 draws nothing.
      batch_size: sentences per step.
      order_seed: seed of the epochs' order and of the dropped words.
      limit: at most so many steps per epoch; None takes all full batches.
      shortest, longest: words of the sentences that training takes; None sets no bound. The vocabulary, validation and
        test are those of all sentences.
      tokenizer: makes tokens of whole sentences; None gives each word a number.

    Raises:
      DataError: the batch is larger than the training split, or the sentences do not fit into memory.
    """
    rows = sum(len(part.labels) for part in (source.train, source.validation, source.test))
    lacking = excess(2 * np.dtype(np.int32).itemsize * rows * length)  # the words, and which of them are kept
    if lacking:
        raise DataError(
            f"dataset {source.name}: {rows:,} sentences at data.length={length} need {lacking}. Choose a smaller one."
        )
    numbers = make_vocabulary(source.train.sentences, vocabulary)
    lengths = np.array([len(sentence) for sentence in source.train.sentences])
    taken = (lengths >= shortest) & (lengths <= (longest or lengths.max()))

    def tokens(part: Split) -> np.ndarray:
        if tokenizer is not None:
            return tokenizer.encode(part.sentences, length)
        return encode(numbers, part.sentences, length)

    def split(part: Split) -> Arrays:
        return {
            TOKENS: tokens(part),
            LABELS: np.eye(CLASSES, dtype=np.float32)[part.labels],
        }

    def evaluated(part: Split) -> Arrays:
        return {**split(part), KEPT: np.ones((len(part.labels), length), np.int32)}

    return Dataset(
        name=source.name,
        train={name: array[taken] for name, array in (split if dropped else evaluated)(source.train).items()},
        validation=evaluated(source.validation),
        test=evaluated(source.test),
        batch_size=batch_size,
        order_seed=order_seed,
        limit=limit,
        noise=word_dropout(length, dropped) if dropped else None,
    )


def word_dropout(length: int, dropped: float) -> Noise:
    """Draws ``kept``: 0 for the share ``dropped`` of all words, 1 for the others."""

    def draw(generator: np.random.Generator, rows: int) -> Arrays:
        return {KEPT: (generator.random((rows, length), np.float32) >= dropped).astype(np.int32)}

    return draw
