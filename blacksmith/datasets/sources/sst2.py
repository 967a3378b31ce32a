"""SST-2 from three tab-separated files, as GLUE writes them.

Source: R. Socher et al., "Recursive Deep Models for Semantic Compositionality Over a Sentiment Treebank", EMNLP 2013;
the binary split of GLUE (https://arxiv.org/abs/1804.07461). GLUE's test split has no labels: ``test.tsv`` is the
treebank's own. No licence is stated, so that nothing is downloaded: put the files into ``BLACKSMITH_DATA_DIR/sst2``.

Training has phrases, of which sentences of a random part of it would be made up: ``dev.tsv`` validates.
"""

from pathlib import Path

import numpy as np

from blacksmith.datasets.sources.sentences import LabelledSentences, Split
from blacksmith.tools.errors import DataError

FILES = {"train": "train.tsv", "validation": "dev.tsv", "test": "test.tsv"}
TRAIN_SENTENCES = 67_349
# Of words and labels, so that GLUE's copies, which have a blank at the end of each sentence, count too.
SHA256 = {
    "train": "c5abce3993c9c1d61c59dea128d479725048946bf0166a220796667cc2224c5e",
    "validation": "fdb21a491401989324087047283a5b5277124937d43f7bb90df4bd7c18b8cc96",
    "test": "909dff5c52f76c5640fd16b40751807a7ce86a6461b0397fe981bd61a0a8ca6e",
}
_HEADER = "sentence\tlabel"
_FIX = "Replace the file with an intact copy"


def missing_files(directory: Path) -> list[str]:
    """Names of the three files that ``directory`` does not have."""
    return [name for name in FILES.values() if not (directory / name).is_file()]


def read_tsv(path: Path) -> Split:
    """Reads one file: the header ``sentence<TAB>label``, then a sentence of blank-separated words with 0 or 1 per line.

    Raises:
      DataError: the file cannot be read, is not UTF-8, or a line is not of this form; names file and line.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")  # not splitlines, which also splits at U+0085 and others
    except OSError as error:
        raise DataError(f"{path}: cannot be read: {error.strerror or error}. {_FIX}.") from error
    except UnicodeDecodeError as error:
        raise DataError(f"{path}: is not UTF-8 at byte {error.start}. {_FIX}.") from error
    if lines[0].rstrip("\r") != _HEADER:
        raise DataError(f"{path}, line 1: the header is {lines[0]!r}, expected {_HEADER!r}. {_FIX}.")
    if not lines[-1]:
        lines.pop()
    sentences, labels = [], []
    for number, line in enumerate(lines[1:], 2):
        sentence, _, label = line.rstrip("\r").partition("\t")
        words = sentence.split()
        if label not in ("0", "1") or not words:
            raise DataError(f"{path}, line {number}: is {line!r}, expected words, a tab, and the label 0 or 1. {_FIX}.")
        sentences.append(words)
        labels.append(int(label))
    if not sentences:
        raise DataError(f"{path}: holds no sentences. {_FIX}.")
    return Split(sentences, np.array(labels, np.uint8))


def load_directory(directory: Path, *, name: str) -> LabelledSentences:
    """Reads ``train.tsv``, ``dev.tsv`` and ``test.tsv``.

    Raises:
      DataError: a file is missing or broken; the message names it, and the line.
    """
    missing = missing_files(directory)
    if missing:
        raise DataError(
            f"{directory}: has no {', '.join(missing)}. Put {', '.join(FILES.values())} there, of lines "
            "'sentence<TAB>label', or train on sentences made from templates with --dataset templates."
        )
    return LabelledSentences(name, **{split: read_tsv(directory / file) for split, file in FILES.items()})


def load(directory: Path) -> LabelledSentences:
    """67,349 phrases, 872 and 1,821 sentences; raises DataError unless they are the original ones."""
    loaded = load_directory(directory, name="sst2")
    for split, expected in SHA256.items():
        part: Split = getattr(loaded, split)
        if part.digest != expected:
            raise DataError(
                f"{directory / FILES[split]}: its {len(part.labels):,} sentences are not those of SST-2. Put the "
                f"original there, or train on them as data of your own with --set data.directory={directory}."
            )
    return loaded
