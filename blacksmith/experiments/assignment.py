"""Which devices a plan runs on: the platform's own, simulated ones, or none, and then which options would do."""

from dataclasses import dataclass

from blacksmith.parallel.plans import ParallelPlan
from blacksmith.tools.platforms import PlatformSpec
from blacksmith.tools.simulated_devices import SIMULATED_CHIPS


@dataclass(frozen=True)
class DeviceAssignment:
    """Devices of a plan's cells in this process.

    Attributes:
      simulated: on devices simulated beside the session's platform.
      reason: why they are simulated, or why the plan cannot run.
      suggestion: options with which it would run; empty if it runs.
    """

    simulated: bool = False
    reason: str = ""
    suggestion: str = ""

    @property
    def runs(self) -> bool:
        """True if there are devices for the plan."""
        return not self.suggestion


@dataclass(frozen=True)
class AvailableDevices:
    """What a process may use.

    Attributes:
      spec: the platform's row of the table.
      requested: what ``--platform`` says.
      limit: what ``--devices`` says; None sets no limit.
      own: devices that this process may open.
      everywhere: those of all workers of the session.
      distributed: several processes train together.
    """

    spec: PlatformSpec
    requested: str
    limit: int | None
    own: int
    everywhere: int
    distributed: bool = False

    def assign(self, plan: ParallelPlan) -> DeviceAssignment:
        """Real devices if the platform has enough of them, else simulated ones.

        A platform asked for by name is not replaced, except the host CPU. Opens nothing.
        """
        needed = plan.device_count
        if self.distributed:
            return DeviceAssignment()  # how many devices all processes have is known once they have met
        if self.limit is not None and needed > self.limit:
            return DeviceAssignment(reason=f"needs {needed} chips", suggestion=f"--devices {needed}")
        if self.own < needed <= self.everywhere:
            return DeviceAssignment(
                reason=f"needs {needed} chips, and this worker has {self.own} of {self.everywhere}",
                suggestion=f"-n {self.everywhere // needed}",
            )
        if needed <= self.own or not self.everywhere:  # connecting to a platform without devices says what is missing
            return DeviceAssignment()
        if self.requested == "auto" or self.spec.is_host:
            return DeviceAssignment(
                True, f"{plan.name} needs {needed} chips, and {self.spec.name} has {self.everywhere}"
            )
        return DeviceAssignment(
            reason=f"needs {needed} chips, and {self.requested} has {self.everywhere} here",
            suggestion=f"--platform simulated --devices {max(needed, SIMULATED_CHIPS)}",
        )
