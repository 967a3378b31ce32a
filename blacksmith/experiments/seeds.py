"""One seed of the config, split into one for each purpose."""

from typing import NamedTuple

import numpy as np


class Seeds(NamedTuple):
    """Seeds for the validation split, the data order (and noise), and the initial weights."""

    split: int
    order: int
    weights: int


def split_seed(seed: int) -> Seeds:
    """Independent seeds, the same for every framework."""
    return Seeds(*(int(each) for each in np.random.SeedSequence(seed).generate_state(len(Seeds._fields))))
