"""Bugs in the batches of an epoch: which rows, in which order."""

from tests.sabotage.bug import BOTH, Bug

_ORDER = "blacksmith.datasets.dataset:Dataset.epoch_order"
_SOURCE = "blacksmith.training.batches:make_batch_source"

BUGS = (
    Bug(
        "batches_of_half_the_size",
        "the config says 32 rows per batch, and 16 are trained",
        "blacksmith.datasets.mnist.splits:make_dataset",
        "batch_size=batch_size,",
        "batch_size=batch_size // 2,",
        "data",
        BOTH,
    ),
    Bug(
        "same_order_every_epoch",
        "the epoch's number is not part of the seed",
        _ORDER,
        "[self.order_seed, passes]",
        "[self.order_seed, 0]",
        "data",
        BOTH,
    ),
    Bug(
        "two_orders_in_turn",
        "the third epoch takes the order of the first",
        _ORDER,
        "[self.order_seed, passes]",
        "[self.order_seed, passes % 2]",
        "data",
    ),
    Bug(
        "rows_drawn_with_replacement",
        "an epoch takes some rows twice and leaves a third of them out",
        _ORDER,
        "permutation(row_count(self.train))",
        "integers(row_count(self.train), size=row_count(self.train))",
        "data",
        BOTH,
    ),
    Bug(
        "only_the_first_half_is_visited",
        "an epoch takes the first half of the rows twice",
        _ORDER,
        "kept = order[",
        "order = np.concatenate([order[order < len(order) // 2]] * 2)\n        kept = order[",
        "data",
    ),
    Bug(
        "batches_of_one_class",
        "an epoch takes its rows sorted by label",
        _ORDER,
        "kept = order[",
        'order = order[np.argsort(self.train["labels"].argmax(1)[order], kind="stable")]\n        kept = order[',
        "data",
        BOTH,
    ),
    Bug(
        "row_numbers_wrap_around",
        "row numbers are stored in a byte, so that only 256 rows are visited",
        _ORDER,
        ".astype(np.int32)",
        ".astype(np.uint8).astype(np.int32)",
        "data",
    ),
    Bug(
        "last_batch_of_an_epoch_left_out",
        "an epoch has one step too few",
        "blacksmith.datasets.dataset:Dataset.steps_per_epoch",
        "// self.batch_size",
        "// self.batch_size - 1",
        "data",
    ),
    Bug(
        "batches_resident_rows_halved",
        "each row number is halved before the row is read",
        _SOURCE,
        "array.at[rows]",
        "array.at[rows // 2]",
        "first_step",
        BOTH,
    ),
    Bug(
        "labels_of_another_step",
        "a batch's labels are those of the batch reversed",
        _SOURCE,
        "return {**{name: array.at[rows]",
        'return {**{name: array.at[rows[::-1] if name == "labels" else rows]',
        "first_step",
    ),
    Bug(
        "first_step_of_each_chunk_repeated",
        "each step of a chunk takes the first step's rows",
        _SOURCE,
        "placement.put_batches((rows,",
        "placement.put_batches((np.repeat(rows[:1], len(rows), axis=0),",
        "first_step",
    ),
)
