"""How the perceptron's matrices are split over the mesh axis ``model``. Imports no JAX."""

from blacksmith.parallel.plans import MODEL, Rule

# Column, row, column (Shoeybi et al. 2019, https://arxiv.org/abs/1909.08053, section 3): the first layer splits its
# outputs and the second its inputs, so that both need only one sum over chips. The data set decides the number of
# classes; if the chips do not divide it (10 classes, 4 chips), the last layer is replicated.
SHARDING = (
    Rule("dense_0/kernel", (None, MODEL)),
    Rule("dense_0/bias", (MODEL,)),
    Rule("dense_1/kernel", (MODEL, None)),
    Rule("dense_1/bias", ()),
    Rule("dense_2/kernel", (None, MODEL), or_replicated=True),
    Rule("dense_2/bias", (MODEL,), or_replicated=True),
)
