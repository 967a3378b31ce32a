"""Two 3x3 convolutions of stride 2 with SiLU, then one dense layer, in three idioms. Imports no JAX.

Weights are He-normal (variance 2 / fan_in), biases zero.
"""

from blacksmith.parallel.plans import MODEL, Rule

IMPLEMENTATIONS = {"flax": f"{__name__}.linen", "jax": f"{__name__}.pure", "nnx": f"{__name__}.nnx"}
# Output channels of the first convolution are split, the second takes them split, so that one sum serves both.
SHARDING = (
    Rule("conv_0/kernel", (None, None, None, MODEL)),
    Rule("conv_0/bias", (MODEL,)),
    Rule("conv_1/kernel", (None, None, MODEL, None)),
    Rule("*", ()),
)
