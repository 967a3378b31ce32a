"""Names for the leaves of a pytree, the same for dicts, NamedTuples and what orbax gives back of them."""

from typing import Any

import jax


def named_leaves(tree: Any) -> dict[str, Any]:
    """``{"params/dense_0/kernel": leaf, ...}``, in the order in which JAX flattens the tree."""
    paths = jax.tree_util.tree_flatten_with_path(tree)[0]
    return {jax.tree_util.keystr(path, simple=True, separator="/"): leaf for path, leaf in paths}
