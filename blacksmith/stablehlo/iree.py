"""A second compiler: StableHLO text compiled and run by IREE on the host CPU. Needs the extra ``[iree]``."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from blacksmith.tools.errors import StableHLOError


class IreeProgram:
    """A compiled module; its arrays stay on IREE's device from call to call.

    IREE takes programs for a single device, without Shardy's annotations.
    """

    def __init__(self, text: str) -> None:
        """Compiles ``text``, a StableHLO module for one device, for this machine's CPU.

        Raises:
          ImportError: IREE is not installed.
          StableHLOError: IREE refuses the program; says why.
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
        """Runs it; inputs and outputs are arrays of the host or of the device, in the order of the signature."""
        results = self._main(*inputs)
        return list(results) if isinstance(results, tuple | list) else [results]
