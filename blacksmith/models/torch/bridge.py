"""A PyTorch module as a pure function of JAX arrays.

The engine is torchax: PyTorch's operators implemented in JAX. No signature here names it, so that another engine would
be another body of this module alone. Importing this module imports PyTorch and changes the process (``torchax_shim``):
only what makes a task of a PyTorch module does it, never the collection of tests.
"""

import contextlib
import functools
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import torch
from torch import nn

from blacksmith.models.model import Batch, Model, Params
from blacksmith.models.torch.overrides import override_functions
from blacksmith.models.torch.refusals import explained, refuse_random_numbers
from blacksmith.models.torch.torchax_shim import import_torchax
from blacksmith.models.torch.weights import as_tree, by_name, state_dict_of
from blacksmith.tools.errors import ModelError
from blacksmith.tools.trees import named_leaves

# (module, batch) -> outputs, in tensors: what is called under the module's parameters.
Call = Callable[[Any, dict[str, Any]], Any]


def torch_model(make: Callable[[], nn.Module], call: Call, *, evaluate: Call | None = None) -> Model:
    """A module as a ``Model``, its weights drawn as PyTorch draws them.

    Args:
      make: makes the module; draws its weights from PyTorch's global generator, which the run's seed sets.
      call: (module, batch) -> outputs, in training.
      evaluate: the same in evaluation; ``call`` if None. A module that has it, or buffers in its state dict, has a
        model state, and is switched between ``train()`` and ``eval()``. Other buffers are constants of the program.
    """
    with torch.device("meta"):  # shapes alone: this one holds no weights
        module = make()
    kernels = _kernels(module)
    names, kept = [name for name, _ in module.named_buffers()], module.state_dict()
    buffers = [name for name in names if name in kept]
    constants = functools.cache(lambda: _constants(make, names, buffers))
    calls = {True: _Called(module, call), False: _Called(module, evaluate or call)}

    def run(params: Params, state: Any, batch: Batch, train: bool) -> tuple[Any, Any]:
        with explained(type(module).__name__):
            module.train(train)
            arrays = {**by_name(params, kernels), **by_name(state)}
            return _run(calls[train], kernels, arrays, batch, buffers, constants())

    model = Model(_drawn(make, module, kernels), lambda params, batch: run(params, {}, batch, True)[0])
    if buffers or evaluate is not None:
        model = model._replace(
            apply=lambda params, batch, state, train: run(params, state, batch, train),
            init_state=lambda: as_tree(_seeded(0, lambda: _arrays(_named(make().named_buffers(), buffers)))),
        )
    return model._replace(state_dict=state_dict_of(kernels, _aliases(module)))


class _Called(nn.Module):
    """A module with something else than its ``forward`` to be called."""

    def __init__(self, module: nn.Module, call: Call) -> None:
        super().__init__()
        self.module, self.call = module, call

    def forward(self, batch: dict[str, Any]) -> Any:
        return self.call(self.module, batch)


def _aliases(module: nn.Module) -> dict[str, str]:
    """Further names of parameters that several modules share."""
    first = {id(parameter): name for name, parameter in module.named_parameters()}
    names = {name: first[id(parameter)] for name, parameter in module.named_parameters(remove_duplicate=False)}
    return {alias: name for alias, name in names.items() if alias != name}


def params_of(module: nn.Module, arrays: Mapping[str, np.ndarray]) -> Params:
    """Arrays by PyTorch's names and in its layout, all of a module or a part, as its model's parameters."""
    kernels = _kernels(module)
    return as_tree({name: array.T if name in kernels else array for name, array in arrays.items()}, kernels)


def load_params(module: nn.Module, params: Params) -> None:
    """Gives a module the parameters of its model, NumPy arrays."""
    arrays = state_dict_of(_kernels(module), _aliases(module))(params)
    module.load_state_dict({name: torch.from_numpy(array) for name, array in arrays.items()})


def trained_paths(module: nn.Module) -> tuple[frozenset[str], frozenset[str]]:
    """Paths of the parameters that require gradients, and of those that do not."""
    kernels = _kernels(module)
    paths = {
        requires: as_tree({n: 0 for n, each in module.named_parameters() if each.requires_grad is requires}, kernels)
        for requires in (True, False)
    }
    return frozenset(named_leaves(paths[True])), frozenset(named_leaves(paths[False]))


def _kernels(module: nn.Module) -> frozenset[str]:
    """Names of weights that only linear layers hold: the tree has them (inputs, outputs)."""
    others = {
        id(parameter)
        for each in module.modules()
        if type(each) is not nn.Linear
        for parameter in each.parameters(recurse=False)
    }
    linear = {id(each.weight) for each in module.modules() if type(each) is nn.Linear} - others
    return frozenset(name for name, parameter in module.named_parameters() if id(parameter) in linear)


def _arrays(tensors: Any, kernels: Container[str] = ()) -> dict[str, np.ndarray]:
    """NumPy copies by name; PyTorch's 64-bit integers become JAX's 32."""
    found = {}
    for name, tensor in tensors:
        array = tensor.detach().numpy()
        array = array.astype(np.int32) if array.dtype == np.int64 else array
        found[name] = np.array(array.T if name in kernels else array, order="C")
    return found


def _drawn(make: Callable[[], nn.Module], module: nn.Module, kernels: frozenset[str]) -> Callable[[jax.Array], Params]:
    shapes = {
        name: jax.ShapeDtypeStruct(tuple(each.shape[::-1] if name in kernels else each.shape), jnp.float32)
        for name, each in module.named_parameters()
    }

    def draw(data: Any) -> dict[str, np.ndarray]:
        high, low = (int(each) for each in np.asarray(data, np.uint32))
        return _seeded(high << 32 | low, lambda: _arrays(make().named_parameters(), kernels))

    def init(key: jax.Array) -> Params:
        # PyTorch draws on the host, whatever traces or compiles this.
        return as_tree(jax.pure_callback(draw, shapes, jax.random.key_data(key)), kernels)

    return init


def _constants(make: Callable[[], nn.Module], names: Sequence[str], buffers: Sequence[str]) -> dict[str, np.ndarray]:
    """Buffers that are no state, of a module whose weights take no memory and are not drawn."""
    found = [name for name in names if name not in buffers]
    if not found:
        return {}
    with _weightless():
        return _seeded(0, lambda: _arrays(_named(make().named_buffers(), found)))


@contextlib.contextmanager
def _weightless() -> Iterator[None]:
    """Within, modules are made with parameters of shapes alone; buffers hold their values."""
    register = nn.Module.register_parameter

    def register_shape(self: nn.Module, name: str, param: nn.Parameter | None) -> None:
        shape = None if param is None else nn.Parameter(param.to("meta"), requires_grad=param.requires_grad)
        register(self, name, shape)

    nn.Module.register_parameter = register_shape
    try:
        yield
    finally:
        nn.Module.register_parameter = register


def _named(tensors: Iterable[tuple[str, Any]], names: Sequence[str]) -> list[tuple[str, Any]]:
    return [(name, tensor) for name, tensor in tensors if name in names]


def _seeded(seed: int, draw: Callable[[], dict[str, np.ndarray]]) -> dict[str, np.ndarray]:
    """Draws with PyTorch's global generator at a seed, and leaves it as it was."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return draw()


def _run(
    called: nn.Module,
    kernels: frozenset[str],
    arrays: dict[str, Any],
    batch: Batch,
    buffers: Sequence[str],
    constants: dict[str, np.ndarray],
) -> tuple[Any, Any]:
    """Outputs and the buffers after the call."""
    environment = _environment()
    arrays, batch = jax.tree.map(jnp.asarray, ({**arrays, **constants}, batch))
    tensors = {
        # In PyTorch's layout, should anything but ``linear`` read it; a transposition that nothing reads is no code.
        name: environment.j2t_iso(array.T if name in kernels else array)
        for name, array in arrays.items()
    }
    environment.kernels = {id(tensors[name]): arrays[name] for name in kernels}
    try:
        with environment, torch.device("jax"):
            weights = {f"module.{name}": tensor for name, tensor in tensors.items()}
            outputs = torch.func.functional_call(called, weights, (environment.j2t_iso(batch),))
    finally:
        environment.kernels = {}
    for name in constants:
        if environment.t2j_iso(tensors[name]) is not arrays[name]:
            raise ModelError(
                f"{type(called.module).__name__} writes into its buffer {name}, which its state dict does not hold, so "
                "that no checkpoint would: register it with persistent=True."
            )
    return environment.t2j_iso((outputs, as_tree({name: tensors[name] for name in buffers})))


@functools.cache
def _environment() -> Any:
    """An environment of our own: what is overridden here changes no other use of the engine in the process."""
    engine: Any = import_torchax().tensor

    class Environment(engine.Environment):
        kernels: dict[int, jax.Array] = {}  # noqa: RUF012 - of the call in progress, by the tensor's identity

        def get_and_rotate_prng_key(self, generator: Any = None) -> Any:
            refuse_random_numbers()

    with jax.ensure_compile_time_eval():  # it makes a random key, which must not be part of the program being traced
        environment = Environment()
    override_functions(environment)
    return environment
