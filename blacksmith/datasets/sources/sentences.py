"""Labelled sentences, the result of every sentence source."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np


class Split(NamedTuple):
    """Sentences and what they are.

    Attributes:
      sentences: words of each.
      labels: uint8 (sentences,), 1 for praise and 0 for blame.
    """

    sentences: Sequence[Sequence[str]]
    labels: np.ndarray

    @property
    def digest(self) -> str:
        """SHA-256 of words and labels; how blanks and line ends are written plays no part."""
        rows = (f"{' '.join(words)}\t{label}\n" for words, label in zip(*self, strict=True))
        return hashlib.sha256("".join(rows).encode()).hexdigest()


@dataclass(frozen=True)
class LabelledSentences:
    """Three splits as their authors made them.

    Attributes:
      name: the data set's name, the key of results and thresholds.
    """

    name: str
    train: Split
    validation: Split
    test: Split
