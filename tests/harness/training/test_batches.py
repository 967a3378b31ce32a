"""Chunks and evaluation batches: every step once, every row once; batches are pytrees of arrays by name."""

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
def test_chunks_are_equal_if_possible(steps, limit, expected):
    from blacksmith.training.batches import chunk_lengths

    assert chunk_lengths(steps, limit) == expected


def test_chunks_cover_all_steps_with_at_most_two_programs():
    from blacksmith.training.batches import chunk_lengths

    for steps in range(1, 400):
        for limit in (1, 4, 125):
            lengths = chunk_lengths(steps, limit)
            assert sum(lengths) == steps
            assert max(lengths) <= limit
            assert len(set(lengths)) <= 2


@pytest.mark.parametrize("limit", [1, 3, 125])
def test_evaluation_takes_each_row_once_and_pads_with_copies_of_the_last(limit):
    """Zeros might make a task divide by zero, and NaN times a mask of 0 is NaN."""
    from blacksmith.training.batches import chunk_lengths, evaluation_batches

    for count in (1, 31, 32, 33, 100, 128):
        numbers = np.arange(1, count + 1)
        split = {"images": np.zeros((count, 2, 2, 1), np.float32) + numbers[:, None, None, None], "ids": numbers}
        seen = []
        lengths = chunk_lengths(-(-count // 32), limit)
        for batch, mask in evaluation_batches(split, 32, lengths):
            assert batch["images"].shape[1:] == (32, 2, 2, 1)
            assert batch["ids"].shape == mask.shape == batch["images"].shape[:2]
            np.testing.assert_array_equal(batch["images"][..., 0, 0, 0], batch["ids"])
            seen.extend(batch["ids"][mask == 1].tolist())
            assert (batch["ids"][mask == 0] == count).all()
        assert seen == numbers.tolist()


@pytest.mark.parametrize("resident", [True, False])
def test_a_step_gets_the_rows_that_the_order_names_and_its_noise(resident, cpu):
    import jax

    from blacksmith.datasets.dataset import Dataset
    from blacksmith.parallel.placement import Placement
    from blacksmith.parallel.plans import PLANS
    from blacksmith.training.batches import make_batch_source

    rng = np.random.default_rng(0)
    rows = {"images": rng.normal(size=(50, 4, 4, 1)).astype(np.float32), "words": rng.integers(9, size=(50, 7))}
    dataset = Dataset("d", rows, rows, rows, 8, 0, noise=lambda rng, count: {"dropped": rng.random((count, 7)) < 0.5})
    source = make_batch_source(dataset, resident, Placement(PLANS["single"], cpu.devices, {}, []))
    order, noise = dataset.epoch_order(1), dataset.epoch_noise(1)
    chunk = source.place(order, noise)
    for step in range(dataset.steps_per_epoch):
        batch = source.select(source.data, jax.tree.map(lambda leaf, step=step: leaf[step], chunk))
        assert batch.keys() == {"images", "words", "dropped"}
        np.testing.assert_array_equal(batch["images"], rows["images"][order[step]])
        np.testing.assert_array_equal(batch["words"], rows["words"][order[step]])
        np.testing.assert_array_equal(batch["dropped"], noise["dropped"][step])
