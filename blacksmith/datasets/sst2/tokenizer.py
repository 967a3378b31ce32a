"""A checkpoint's own tokenizer, as Hugging Face saves it, in place of words with numbers.

``tokenizer.json`` is the format of the package tokenizers: normalisation, byte-level merges and special tokens of any
model, which a reader of our own would have to repeat. It is imported when a checkpoint is used.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from blacksmith.datasets.sst2.vocabulary import Words
from blacksmith.tools.errors import CheckpointError
from blacksmith.tools.hugging_face import INSTALL


class Tokenizer:
    """``tokenizer.json`` of a checkpoint."""

    def __init__(self, file: Path, *, vocabulary: int, padding: int) -> None:
        """Reads it.

        Args:
          file: ``tokenizer.json``.
          vocabulary: rows of the table that tokens are looked up in.
          padding: the token that fills a sentence up.

        Raises:
          CheckpointError: the file is missing or broken, or the package tokenizers is not installed.
        """
        self._file, self._vocabulary, self._padding = file, vocabulary, padding
        if not file.is_file():
            raise CheckpointError(
                f"{file}: is missing. Copy it from the model; a tokenizer.model alone is converted by transformers: "
                "AutoTokenizer.from_pretrained, then save_pretrained."
            )
        try:
            import tokenizers
        except ImportError as error:
            raise CheckpointError(
                f"{file}: is read with the package tokenizers, which is not installed. Run: {INSTALL}"
            ) from error
        try:
            self._tokenizer = tokenizers.Tokenizer.from_file(str(file))
        except Exception as error:  # tokenizers raises Exception itself
            raise CheckpointError(f"{file}: is no tokenizer ({error}). Copy it again.") from error

    def encode(self, sentences: Sequence[Words], length: int) -> np.ndarray:
        """Tokens of each sentence, padded on the right: int32 (sentences, length).

        The tokenizer's special tokens, such as the beginning of a text, count, and stay when a sentence is cut.

        Raises:
          CheckpointError: the table has no row for a token.
        """
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(length)
        tokens = np.full((len(sentences), length), self._padding, np.int32)
        texts = [" ".join(words) for words in sentences]
        for row, encoding in zip(tokens, self._tokenizer.encode_batch(texts), strict=True):
            row[: len(encoding.ids)] = encoding.ids
        if tokens.size and tokens.max() >= self._vocabulary:
            raise CheckpointError(
                f"{self._file}: gives the token {tokens.max()}, and the model knows {self._vocabulary}: it is another "
                "model's. Copy both from one model."
            )
        return tokens
