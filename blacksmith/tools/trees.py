"""Pytrees: names of leaves, equal for dicts, NamedTuples and trees restored by orbax; host copies."""

from typing import Any, TypeVar

import jax
import numpy as np

Tree = TypeVar("Tree")


def named_leaves(tree: Any) -> dict[str, Any]:
    """``{"params/dense_0/kernel": leaf, ...}``, in the order in which JAX flattens the tree."""
    paths = jax.tree_util.tree_flatten_with_path(tree)[0]
    return {jax.tree_util.keystr(path, simple=True, separator="/"): leaf for path, leaf in paths}


def host_copy(tree: Tree) -> Tree:
    """Copies all arrays to host memory; the device buffers may then be donated or overwritten."""
    copied: Tree = jax.tree.map(lambda leaf: np.array(leaf, copy=True), tree)
    return copied
