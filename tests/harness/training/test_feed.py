"""Chunks and evaluation batches: every step once, every example once."""

from types import SimpleNamespace

import numpy as np
import pytest


@pytest.mark.parametrize(
    ("steps", "limit", "expected"),
    [
        (375, 125, [125] * 3),
        (375, 4, [3] * 125),
        (94, 125, [94]),
        (7, 4, [4, 3]),
        (373, 125, [125, 124, 124]),
        (1, 4, [1]),
        (0, 4, []),
    ],
)
def test_chunks_are_equal_where_they_can_be(steps, limit, expected):
    from blacksmith.training.feed import chunk_lengths

    assert chunk_lengths(steps, limit) == expected


def test_chunks_cover_all_steps_with_at_most_two_programs():
    from blacksmith.training.feed import chunk_lengths

    for steps in range(1, 400):
        for limit in (1, 4, 125):
            lengths = chunk_lengths(steps, limit)
            assert sum(lengths) == steps
            assert max(lengths) <= limit
            assert len(set(lengths)) <= 2


@pytest.mark.parametrize("count", [1, 31, 32, 33, 100, 128])
@pytest.mark.parametrize("limit", [1, 3, 125])
def test_evaluation_sees_each_example_once(count, limit):
    from blacksmith.training.feed import evaluation_batches

    numbers = np.arange(1, count + 1, dtype=np.float32)
    examples = SimpleNamespace(images=numbers[:, None], labels=np.ones((count, 2), np.float32))
    examples = type("Examples", (), {**vars(examples), "__len__": lambda self: count})()
    seen = []
    for batch, mask in evaluation_batches(examples, 32, limit):
        assert batch.inputs.shape[1:] == (32, 1)
        assert mask.shape == batch.inputs.shape[:2]
        seen.extend(batch.inputs[mask == 1].ravel().tolist())
        assert not np.any(batch.inputs[mask == 0])
    assert seen == numbers.tolist()


@pytest.mark.parametrize("resident", [True, False])
def test_both_feeds_give_the_batch_that_the_order_names(resident, cpu):
    import jax

    from blacksmith.parallel.placement import Placement
    from blacksmith.parallel.plans import PLANS
    from blacksmith.training.feed import make_feed

    rng = np.random.default_rng(0)
    images, labels = rng.normal(size=(50, 4)).astype(np.float32), rng.normal(size=(50, 2)).astype(np.float32)
    placement = Placement(PLANS["single"], cpu.devices, {}, [])
    feed = make_feed(SimpleNamespace(images=images, labels=labels), resident, placement)
    order = rng.permutation(50)[:24].reshape(3, 8).astype(np.int32)
    chunk = feed.place_chunk(order)
    for step in range(3):
        batch = feed.select(feed.data, jax.tree.map(lambda leaf, step=step: leaf[step], chunk))
        np.testing.assert_array_equal(batch.inputs, images[order[step]])
        np.testing.assert_array_equal(batch.targets, labels[order[step]])
