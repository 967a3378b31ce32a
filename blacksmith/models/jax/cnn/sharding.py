"""How the network's kernels are split over the mesh axis ``model``. Imports no JAX."""

from blacksmith.parallel.plans import MODEL, Rule

# Output channels of the first convolution are split, the second takes them split, so that one sum serves both.
SHARDING = (
    Rule("conv_0/kernel", (None, None, None, MODEL)),
    Rule("conv_0/bias", (MODEL,)),
    Rule("conv_1/kernel", (None, None, MODEL, None)),
    Rule("conv_1/bias", ()),
    Rule("dense_0/*", ()),
)
