"""What options decide for a cell, without pytest: compiler options, devices, the user's own files."""

import json

import pytest

from blacksmith.tools.errors import BlacksmithWarning


@pytest.fixture
def cell():
    """``cell("jax_mnist-dp2")``: a cell of MNIST."""
    from blacksmith.experiments.jax.mnist import SPEC
    from blacksmith.experiments.spec import find_cell

    return lambda identity: find_cell(SPEC, identity)


def test_tt_options_win_over_the_config_and_decide_the_digest(make_session, cell):
    """The platform tt, of which nothing is opened."""
    single = cell("jax_mnist-single")
    config = "compile.math_fidelity=hifi2", "compile.optimization_level=0"
    plain = make_session(platform="tt")
    given = make_session(*config, platform="tt", tt_options=["optimization_level=1"])
    given.select([single])
    given.check()
    assert plain.compiler_options(single) == {}
    assert given.compiler_options(single) == {"optimization_level": "1", "math_fidelity": "hifi2"}
    other = make_session(*config, platform="tt", tt_options=["optimization_level=2"])
    assert len({session.digest(single) for session in (plain, given, other)}) == 3


def test_chips_simulated_beside_tt_take_no_options(make_session, cell, tmp_path, monkeypatch):
    """A machine with one TT chip, and a plan of two: the other cells' option is no error for it."""
    from blacksmith.tools import platforms

    monkeypatch.setattr(platforms, "ROOT", tmp_path)
    (tmp_path / "dev" / "tenstorrent").mkdir(parents=True)
    (tmp_path / "dev" / "tenstorrent" / "0").touch()
    (tmp_path / "jax_plugin_tt.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    session = make_session(platform="auto", tt_options=["optimization_level=1"])
    assert session.available.spec.name == "tt"
    assert session.compiler_options(cell("jax_mnist-single")) == {"optimization_level": "1"}
    assert session.compiler_options(cell("jax_mnist-dp2")) == {}


def test_a_compile_section_that_the_platform_does_not_use_is_reported_once(make_session, cell, recwarn):
    session = make_session("compile.optimization_level=1")
    for identity in ("jax_mnist-single", "flax_mnist-single", "jax_mnist-single"):
        assert session.compiler_options(cell(identity)) == {}
    said = [str(warning.message) for warning in recwarn if warning.category is BlacksmithWarning]
    assert said == ["jax_mnist-single: the section 'compile' is unused on cpu: optimization_level."]


def test_compiler_options_are_recorded_with_the_run(make_session, cell, project):
    """An option of XLA's CPU compiler in the place of the TT compiler's, so that it can compile."""
    session, single = make_session("training_config.epochs=1"), cell("jax_mnist-single")
    session.compiler_options = lambda cell: {"xla_backend_optimization_level": "1"}
    directory = session.train(single).directory
    for name in ("run.json", "result.json"):
        assert json.loads((directory / name).read_text())["compiler_options"] == {"xla_backend_optimization_level": "1"}


def test_files_of_ones_own_in_idx_format(train, project):
    """Digits written out as IDX files: checksums are not checked, and the gate requires better than guessing."""
    import gzip
    import struct

    from blacksmith.datasets.sources import digits

    source = digits.load()
    folder = project / "mine"
    folder.mkdir()
    for name, array in {
        "train-images-idx3-ubyte": source.train_images,
        "train-labels-idx1-ubyte": source.train_labels,
        "t10k-images-idx3-ubyte": source.test_images,
        "t10k-labels-idx1-ubyte": source.test_labels,
    }.items():
        header = struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape)
        (folder / f"{name}.gz").write_bytes(gzip.compress(header + array.tobytes()))
    trained = train("jax_mnist-single", f"data.directory={folder}", "training_config.epochs=2", dataset="auto")
    assert (trained.result["dataset"], trained.verdict.passed) == ("directory", True)
    assert trained.result["dataset_reason"] == f"data.directory is {folder}"
    assert "only better than guessing" in trained.verdict.reason
