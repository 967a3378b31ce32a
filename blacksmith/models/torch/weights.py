"""A tree of parameters and a state dict of PyTorch: the same arrays by two kinds of names. Imports no torch.

PyTorch's ``norm.bias`` is the leaf ``norm/bias`` of a nested dict. The ``weight`` (outputs, inputs) of a linear layer
is the leaf ``kernel`` (inputs, outputs), as in JAX: then the program of a PyTorch module is that of the same network in
JAX, operand by operand, and its parameters have the same names.
"""

from collections.abc import Callable, Container, Mapping
from types import MappingProxyType
from typing import Any

import numpy as np

from blacksmith.models.model import Params
from blacksmith.tools.trees import named_leaves

StateDict = dict[str, np.ndarray]
_KERNEL, _WEIGHT = "kernel", "weight"


def as_tree(arrays: Mapping[str, Any], kernels: Container[str] = ()) -> Params:
    """``{"dense_0.weight": array}`` -> ``{"dense_0": {"kernel": array}}`` if that name is among ``kernels``."""
    tree: Params = {}
    for name, array in arrays.items():
        *outer, last = name.split(".")
        node = tree
        for each in outer:
            node = node.setdefault(each, {})
        node[_KERNEL if name in kernels else last] = array
    return tree


def by_name(tree: Any, kernels: Container[str] = ()) -> dict[str, Any]:
    """The inverse of ``as_tree``."""
    arrays = {}
    for path, leaf in named_leaves(tree).items():
        weight = path.removesuffix(_KERNEL).replace("/", ".") + _WEIGHT
        arrays[weight if path.endswith(_KERNEL) and weight in kernels else path.replace("/", ".")] = leaf
    return arrays


def state_dict_of(
    kernels: Container[str], aliases: Mapping[str, str] = MappingProxyType({})
) -> Callable[..., StateDict]:
    """(params, model_state) -> PyTorch's state dict of a module.

    Args:
      kernels: names of weights that lie (inputs, outputs) in the tree.
      aliases: further names of shared parameters, with the name that the tree has.
    """

    def convert(*trees: Any) -> StateDict:
        arrays = {name: np.asarray(leaf) for tree in trees for name, leaf in by_name(tree, kernels).items()}
        found = {name: np.array(array.T if name in kernels else array, order="C") for name, array in arrays.items()}
        return {**found, **{alias: found[name] for alias, name in aliases.items() if name in found}}

    return convert


def jax_state_dict(*trees: Any) -> StateDict:
    """The state dict of a network written in JAX, whose ``kernel`` (inputs, outputs) is PyTorch's ``weight``."""
    names = (path.replace("/", ".") for tree in trees for path in named_leaves(tree))
    return state_dict_of({name.removesuffix(_KERNEL) + _WEIGHT for name in names if name.endswith(_KERNEL)})(*trees)
