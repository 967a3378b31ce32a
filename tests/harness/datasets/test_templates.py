"""Sentences from templates: what they say, and that splits share none."""

import numpy as np
import pytest

from blacksmith.datasets.sources import templates


@pytest.fixture(scope="module")
def source():
    return templates.load()


SPLITS = ("train", "validation", "test")


def test_a_negation_turns_praise_into_blame():
    plain, negated = templates.TEMPLATES["train"][:2]
    said, denied = dict(templates.fill(plain)), dict(templates.fill(negated))
    assert (said["the film is good ."], said["the film is dull ."]) == (1, 0)
    assert (denied["the film is not good ."], denied["the film is not dull ."]) == (0, 1)
    assert len(said) == len(templates.GAPS["subject"]) * len((*templates.PRAISE, *templates.BLAME))


def test_sizes_and_balance(source):
    sizes = (templates.TRAIN_SENTENCES, templates.VALIDATION_SENTENCES, templates.TEST_SENTENCES)
    for split, size in zip(SPLITS, sizes, strict=True):
        part = getattr(source, split)
        assert len(part.sentences) == len(set(map(tuple, part.sentences))) == size
        assert abs(part.labels.mean() - 0.5) < 0.05
        negated = {" ".join(words) for words in part.sentences} & {
            text for template in templates.TEMPLATES[split] if template.negates for text, _ in templates.fill(template)
        }
        assert abs(len(negated) / size - 0.5) < 0.01


def test_splits_share_no_template_and_no_sentence(source):
    used = [{template.text for template in templates.TEMPLATES[split]} for split in SPLITS]
    said = [set(map(tuple, getattr(source, split).sentences)) for split in SPLITS]
    for first, second in ((0, 1), (0, 2), (1, 2)):
        assert not used[first] & used[second]
        assert not said[first] & said[second]


def test_training_knows_all_words(source):
    known = {word for words in source.train.sentences for word in words}
    assert {word for split in SPLITS for words in getattr(source, split).sentences for word in words} == known


def test_neither_adjective_nor_template_tells_the_label(source):
    """The best guess from the adjective alone, or from the negation alone, is right for about half of the test."""
    praise = np.array([any(word in templates.PRAISE for word in words) for words in source.test.sentences])
    labels = source.test.labels.astype(bool)
    assert abs((praise == labels).mean() - 0.5) < 0.05
    negated = praise != labels
    assert abs((negated == labels).mean() - 0.5) < 0.05


def test_the_sentences_are_the_same_every_time(source):
    assert templates.load().train.digest == source.train.digest
