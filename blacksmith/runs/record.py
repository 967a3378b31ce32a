"""``run.json``: which run a directory holds, so that ``--resume=DIR`` continues that run and no other."""

import dataclasses
import json
from dataclasses import dataclass

FORMAT = 2


@dataclass(frozen=True, kw_only=True)
class RunRecord:
    """Identity of a run.

    Attributes:
      format: edition of this file; the first edition kept its record in a comment of ``config.yaml``.
      package: module that declares the experiment.
      id: the cell's id, such as ``flax_mnist-dp2``.
      implementation, plan, platform, dataset: what the cell runs, and where.
      digest: SHA-256 of everything that decides the answer, as ``digest_of`` returns it.
      checkpoint_dir: directory of the run's checkpoints.
      compiler_options: options given to the compiler.
      initial_weights: names and digests of the weights that the run started from; null if all were drawn.
      continued_from: cells and platforms that trained this run before, oldest first: ``jax_mnist-dp8 on simulated``.
    """

    format: int = FORMAT
    package: str
    id: str
    implementation: str
    plan: str
    platform: str
    dataset: str
    digest: str
    checkpoint_dir: str
    compiler_options: dict[str, str] = dataclasses.field(default_factory=dict)
    initial_weights: dict[str, str] | None = None
    continued_from: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.id} on {self.platform} with {self.dataset}"

    def continued_as(self, new: "RunRecord") -> "RunRecord":
        """``new`` with this run's history; this run is appended to it if cell or platform changes."""
        changed = (new.id, new.platform) != (self.id, self.platform)
        here = (f"{self.id} on {self.platform}",) if changed else ()
        return dataclasses.replace(new, continued_from=(*self.continued_from, *here))

    def to_json(self) -> str:
        """The file's text."""
        return json.dumps(dataclasses.asdict(self), indent=2) + "\n"

    @classmethod
    def from_json(cls, content: bytes) -> "RunRecord":
        """Reads the file's bytes; raises ValueError with a clause such as ``plan: Field required``."""
        import pydantic

        document = json.loads(content)
        if not isinstance(document, dict):
            raise ValueError(f"expected an object, found {type(document).__name__}")
        missing = [field.name for field in dataclasses.fields(cls) if field.name not in document]
        if missing:
            raise ValueError(f"{', '.join(missing)}: missing")
        if document["format"] != FORMAT:
            raise ValueError(f"its format is {document['format']!r}, and this edition reads {FORMAT}")
        try:
            return pydantic.TypeAdapter(cls).validate_json(content)
        except pydantic.ValidationError as error:
            details = error.errors()[0]
            raise ValueError(f"{'.'.join(map(str, details['loc']))}: {details['msg']}") from error
