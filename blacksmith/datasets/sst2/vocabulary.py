"""Words to numbers. The text is split at blanks: the treebank, and so SST-2, comes tokenized."""

import collections
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

PAD, UNKNOWN = 0, 1
_SPECIAL = 2

Words = Sequence[str]


def make_vocabulary(sentences: Iterable[Words], size: int) -> dict[str, int]:
    """The most frequent words with their numbers; PAD and UNKNOWN count towards ``size``. Ties go by the alphabet."""
    counts = collections.Counter(word for sentence in sentences for word in sentence)
    frequent = sorted(counts, key=lambda word: (-counts[word], word))[: size - _SPECIAL]
    return {word: number for number, word in enumerate(frequent, _SPECIAL)}


def encode(vocabulary: Mapping[str, int], sentences: Sequence[Words], length: int) -> np.ndarray:
    """Numbers of the first ``length`` words of each sentence, filled up with PAD: int32 (sentences, length)."""
    tokens = np.full((len(sentences), length), PAD, np.int32)
    for row, sentence in zip(tokens, sentences, strict=True):
        words = sentence[:length]
        row[: len(words)] = [vocabulary.get(word, UNKNOWN) for word in words]
    return tokens
