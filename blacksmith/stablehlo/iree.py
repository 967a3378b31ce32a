"""IREE, a second compiler: compiles and runs StableHLO text on the host CPU. Needs the extra ``[iree]``."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from blacksmith.tools.errors import StableHLOError


class IreeProgram:
    """A compiled module whose arrays stay on IREE's device between calls.

    IREE supports programs for a single device, without Shardy's annotations.
    """

    def __init__(self, text: str) -> None:
        """Compiles ``text``, a StableHLO module for one device, for this machine's CPU.

        Raises:
          ImportError: IREE is not installed.
          StableHLOError: IREE rejects the program; the message says why.
        """
        from iree import compiler, runtime

        try:
            binary = compiler.compile_str(
                text,
                input_type="stablehlo",
                target_backends=["llvm-cpu"],
                extra_args=["--iree-llvmcpu-target-cpu=host"],
            )
        except compiler.CompilerToolError as error:
            raise StableHLOError(f"IREE cannot compile the program: {str(error)[:500]}") from error
        self._runtime: Any = runtime
        self._config = runtime.Config("local-task")
        self._context = runtime.SystemContext(config=self._config)
        self._context.add_vm_module(runtime.VmModule.copy_buffer(self._context.instance, binary))
        self._main = self._context.modules.module["main"]

    def place(self, array: Any) -> Any:
        """The array on IREE's device."""
        return self._runtime.asdevicearray(self._config.device, np.asarray(array))

    def __call__(self, inputs: Sequence[Any]) -> list[Any]:
        """Runs the program on host or device arrays, in the order of the signature; returns device arrays."""
        results = self._main(*inputs)
        return list(results) if isinstance(results, tuple | list) else [results]
