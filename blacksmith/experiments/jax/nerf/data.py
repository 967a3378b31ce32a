"""Which scene is learned, and loading it. Imports no framework."""

from collections.abc import Callable, Sequence
from importlib.util import find_spec

from blacksmith.datasets.dataset import Dataset, DatasetChoice, DataSpec
from blacksmith.datasets.nerf.rays import make_dataset, ray_spec
from blacksmith.datasets.sources import blender, spheres
from blacksmith.experiments.jax.nerf.configs import ExperimentConfig
from blacksmith.experiments.seeds import split_seed
from blacksmith.tools.errors import DataError

SHIPPED, FALLBACK = "mic", "spheres"
# Views of the fallback: their pixels along each side, and how many are trained on and tested.
_SIZE, _TRAIN, _TEST = 50, 40, 5


def choose_dataset(requested: str, config: ExperimentConfig) -> DatasetChoice:
    """Resolves ``--dataset`` and ``data.scene`` on this machine; only the shipped scene has a fallback.

    Raises:
      DataError: the name is unknown, contradicts the scene, or there is no such scene.
    """
    scene = config.data.scene
    directory = blender.scene_directory(scene)
    if requested not in ("auto", SHIPPED, FALLBACK):
        raise DataError(f"--dataset {requested}: unknown data set. Choose one of auto, {SHIPPED}, {FALLBACK}.")
    if scene != SHIPPED and requested != "auto":
        raise DataError(f"--dataset {requested} contradicts data.scene={scene}. Pass only one of the two.")
    if requested == FALLBACK:
        return DatasetChoice(FALLBACK, f"--dataset {FALLBACK}")
    present = (directory / "transforms_train.json").is_file()
    fallback = scene == SHIPPED and requested == "auto"
    if present and fallback and find_spec("PIL") is None:
        reason = f"{directory} cannot be read without Pillow, pip install 'blacksmith[nerf]'"
        return DatasetChoice(FALLBACK, reason, fallback=True)
    if present:
        return DatasetChoice(scene, f"found in {directory}")
    if fallback:
        return DatasetChoice(FALLBACK, f"there is no scene in {directory}", fallback=True)
    raise DataError(
        f"{directory}: has no transforms_train.json. Put the scene there, or train without files with --dataset "
        f"{FALLBACK}."
    )


def data_spec(config: ExperimentConfig) -> DataSpec:
    """Shapes of a batch of rays, known without reading any view."""
    return ray_spec(config.training_config.steps_per_epoch)


def load_dataset(config: ExperimentConfig, choice: DatasetChoice) -> Dataset:
    """Reads or renders the views, and makes a row of each pixel.

    Raises:
      DataError: a file is missing or broken, a frame violates the format, or there are fewer rays than an epoch takes.
    """
    data, training = config.data, config.training_config

    def spread(count: int) -> Sequence[int]:
        return range(0, count, max(1, count // data.validation_views))[: data.validation_views]

    def thinned(count: int) -> Sequence[int]:
        return range(0, count, data.test_every)

    if choice.name == FALLBACK:
        if _SIZE % data.downsample:
            raise DataError(f"dataset {FALLBACK}: data.downsample={data.downsample} does not divide {_SIZE} pixels.")
        counts = (_TRAIN, data.validation_views, _TEST)
        splits = [spheres.load_views(count, _SIZE // data.downsample, seed) for seed, count in enumerate(counts)]
    else:
        directory = blender.scene_directory(choice.name)
        selections: dict[str, Callable[[int], Sequence[int]]] = {"train": range, "val": spread, "test": thinned}
        splits = [blender.load_views(directory, name, each, data.downsample) for name, each in selections.items()]
    return make_dataset(
        choice.name,
        *splits,
        batch_size=training.batch_size,
        order_seed=split_seed(training.seed).order,
        steps_per_epoch=training.steps_per_epoch,
    )
