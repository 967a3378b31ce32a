"""Sentences of praise and blame made from templates, half of them negated: data that need no files.

``the film is never dull .`` is praise: neither a word nor a template alone tells. Validation and test have templates of
their own, of words that training knows.
"""

import itertools
from typing import NamedTuple

import numpy as np

from blacksmith.datasets.sources.sentences import LabelledSentences, Split

TRAIN_SENTENCES, VALIDATION_SENTENCES, TEST_SENTENCES = 4096, 512, 1024
_SEED = 0  # fixed: the sentences are part of the data set and independent of an experiment's seeds


class Template(NamedTuple):
    """A sentence with gaps for ``{subject}``, ``{degree}`` and ``{adjective}``.

    Attributes:
      negates: it says the opposite of its adjective.
    """

    text: str
    negates: bool


TEMPLATES = {
    "train": (
        Template("{subject} is {adjective} .", False),
        Template("{subject} is not {adjective} .", True),
        Template("i found {subject} {degree} {adjective} .", False),
        Template("i never found {subject} {degree} {adjective} .", True),
        Template("everybody calls {subject} {adjective} .", False),
        Template("nobody calls {subject} {adjective} .", True),
        Template("to me {subject} was {degree} {adjective} from start to finish .", False),
        Template("to me {subject} was hardly {adjective} from start to finish .", True),
        Template("we think that {subject} is {degree} {adjective} .", False),
        Template("we do not think that {subject} is {degree} {adjective} .", True),
        Template("from start to finish {subject} is {degree} {adjective} .", False),
        Template("from start to finish {subject} is not {degree} {adjective} .", True),
        Template("everybody thinks {subject} was {adjective} , i found .", False),
        Template("nobody thinks {subject} was {adjective} , i found .", True),
        Template("i do think that {subject} is {adjective} to me .", False),
        Template("i do not think that {subject} is {adjective} to me .", True),
        Template("how {adjective} {subject} was !", False),
        Template("how far from {adjective} {subject} was !", True),
    ),
    "validation": (
        Template("we found that {subject} was {adjective} .", False),
        Template("we found that {subject} was not {adjective} .", True),
        Template("everybody calls {subject} {degree} {adjective} from start to finish .", False),
        Template("nobody calls {subject} {degree} {adjective} from start to finish .", True),
    ),
    "test": (
        Template("from start to finish i found {subject} {adjective} .", False),
        Template("from start to finish i never found {subject} {adjective} .", True),
        Template("to everybody {subject} was {degree} {adjective} !", False),
        Template("to nobody {subject} was {degree} {adjective} !", True),
        Template("i think {subject} is {degree} {adjective} .", False),
        Template("i do not think {subject} is {degree} {adjective} .", True),
        Template("{subject} was {degree} {adjective} to me .", False),
        Template("{subject} was hardly {adjective} to me .", True),
    ),
}
GAPS = {
    "subject": (
        *("the film", "the story", "this sequel", "her performance", "his debut", "the acting"),
        *("the dialogue", "the ending", "the music", "the camera work", "the plot", "this remake"),
    ),
    "degree": ("really", "quite", "truly", "rather"),
}
PRAISE = (
    *("good", "great", "charming", "funny", "moving", "clever", "gripping", "fresh", "elegant", "tender"),
    *("brilliant", "honest", "thrilling", "delightful", "superb", "witty"),
)
BLAME = (
    *("bad", "awful", "dull", "boring", "clumsy", "stale", "shallow", "tedious", "lifeless", "silly"),
    *("dreadful", "pointless", "bland", "sloppy", "dreary", "forgettable"),
)


def fill(template: Template) -> list[tuple[str, int]]:
    """All sentences of a template with their labels, 1 for praise and 0 for blame."""
    gaps = [name for name in GAPS if f"{{{name}}}" in template.text]
    choices = [dict(zip(gaps, words, strict=True)) for words in itertools.product(*(GAPS[name] for name in gaps))]
    return [
        (template.text.format(adjective=adjective, **choice), int((adjective in PRAISE) is not template.negates))
        for choice in choices
        for adjective in (*PRAISE, *BLAME)
    ]


def load() -> LabelledSentences:
    """4,096 training, 512 validation and 1,024 test sentences, all different; every template as often as the others."""
    generator = np.random.default_rng(_SEED)
    return LabelledSentences(
        "templates",
        train=_draw(generator, "train", TRAIN_SENTENCES),
        validation=_draw(generator, "validation", VALIDATION_SENTENCES),
        test=_draw(generator, "test", TEST_SENTENCES),
    )


def _draw(generator: np.random.Generator, split: str, count: int) -> Split:
    templates = TEMPLATES[split]
    drawn: list[tuple[str, int]] = []
    for index, template in enumerate(templates):
        filled = fill(template)
        share = (count + index) // len(templates)  # shares that add up to the count
        drawn += [filled[row] for row in generator.permutation(len(filled))[:share]]
    sentences, labels = zip(*(drawn[row] for row in generator.permutation(len(drawn))), strict=True)
    return Split([sentence.split() for sentence in sentences], np.array(labels, np.uint8))
