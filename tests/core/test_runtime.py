from __future__ import annotations

import builtins
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cloud_removal_plugin.core import runtime
from cloud_removal_plugin.core.bundle import Bundle, bundled, load_bundle
from cloud_removal_plugin.core.context import CellStatistics
from cloud_removal_plugin.core.errors import BundleError, MissingPackageError
from cloud_removal_plugin.core.runtime import BundledGenerator, Network, all_threads


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return load_bundle(bundled())


def block(height: int, width: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Reflectance of ground with a bright square, and a context of the ground's colours."""
    rng = np.random.default_rng(seed)
    reflectance = rng.uniform(0.03, 0.3, (height, width, 3)).astype(np.float32)
    reflectance[height // 3 : height // 2, width // 3 : width // 2] = 0.7
    context = rng.uniform(0.2, 0.5, (height // 16, width // 16, 15)).astype(np.float32)
    return reflectance, context


def test_a_block_gives_reflectance_opacity_and_shadow(bundle: Bundle) -> None:
    generated = BundledGenerator(bundle).generate(*block(64, 96))
    assert generated.reflectance.shape == (64, 96, 3)
    assert generated.opacity.shape == generated.shadow.shape == (64, 96)
    low, high = bundle.reflectance_range
    assert low <= generated.reflectance.min() <= generated.reflectance.max() <= high + 1e-3
    for share in (generated.opacity, generated.shadow):
        assert 0 <= share.min() <= share.max() <= 1


def test_a_pixel_does_not_depend_on_the_block_it_is_in(bundle: Bundle) -> None:
    generator = BundledGenerator(bundle)
    reflectance, context = block(256, 256)
    halo = generator.halo
    whole = generator.generate(reflectance, context)
    part = generator.generate(reflectance[64:224, 32:], context[4:14, 2:])
    inside = (slice(64 + halo, 224 - halo), slice(32 + halo, 256 - halo))
    of_part = (slice(halo, 160 - halo), slice(halo, 224 - halo))
    for name in ("reflectance", "opacity", "shadow"):
        one, other = getattr(whole, name)[inside], getattr(part, name)[of_part]
        np.testing.assert_allclose(one, other, atol=1e-4)


def test_the_number_of_threads_does_not_matter(bundle: Bundle) -> None:
    one = BundledGenerator(bundle, threads=1).generate(*block(128, 128))
    two = BundledGenerator(bundle, threads=2).generate(*block(128, 128))
    np.testing.assert_allclose(one.reflectance, two.reflectance, atol=1e-6)


@pytest.mark.parametrize(("threads", "shares"), [(1, [1]), (2, [1, 1]), (3, [1, 2]), (8, [4, 4])])
def test_networks_share_the_threads_and_take_no_more(
    bundle: Bundle, threads: int, shares: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    monkeypatch.setattr(runtime, "Network", lambda path, names, threads: given.append(threads))
    runtime.Networks(bundle.generator, ["reflectance", "context"], threads)
    assert given == shares


def test_blocks_are_run_by_as_many_threads_as_the_generator_says(bundle: Bundle) -> None:
    generator = BundledGenerator(bundle, threads=2)
    assert BundledGenerator(bundle, threads=1).abreast == 1
    assert generator.abreast == 2
    # Else the plan of tiles, and with it the strips of a raster, would depend on the cores.
    assert BundledGenerator(bundle, threads=1).bytes_per_pixel == generator.bytes_per_pixel
    blocks = [block(64 + 16 * (seed % 2), 64, seed) for seed in range(8)]
    alone = [generator.generate(*one).reflectance for one in blocks]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda one: generator.generate(*one).reflectance, blocks))
    for one, other in zip(alone, together):
        np.testing.assert_array_equal(one, other)


def test_the_context_has_a_value_for_every_cell(bundle: Bundle) -> None:
    rng = np.random.default_rng(0)
    mean = rng.uniform(0.2, 0.5, (7, 5, 3)).astype(np.float32)
    statistics = CellStatistics(mean, mean - 0.1, mean + 0.1, np.ones((7, 5), np.float32))
    context = BundledGenerator(bundle).context(statistics)
    assert context.shape == (7, 5, 15)
    assert np.isfinite(context).all()
    assert 0 <= context[..., 3].min() <= context[..., 3].max() <= 1


def test_a_bundle_of_another_kind_is_refused(bundle: Bundle) -> None:
    other = replace(bundle, context=None, heads=("reflectance",), tile_invariant=False)
    with pytest.raises(BundleError, match="no context network, the heads reflectance, and"):
        BundledGenerator(other)


def test_a_file_that_is_no_network_is_refused(tmp_path: Path) -> None:
    (tmp_path / "generator.tflite").write_bytes(b"no network" * 100)
    with pytest.raises(BundleError, match="no network LiteRT can load"):
        Network(tmp_path / "generator.tflite", ["reflectance"])


def test_other_inputs_than_expected_are_refused(bundle: Bundle) -> None:
    with pytest.raises(BundleError, match="2 inputs; expected reflectance"):
        Network(bundle.generator, ["reflectance"])
    with pytest.raises(BundleError, match="expected reflectance, cells"):
        Network(bundle.generator, ["reflectance", "cells"])


def test_a_manifest_that_does_not_fit_its_network_is_refused(bundle: Bundle) -> None:
    assert bundle.context is not None
    more = replace(bundle, context=replace(bundle.context, features=9))
    mean = np.full((4, 4, 3), 0.3, np.float32)
    with pytest.raises(BundleError, match="its manifest promises 16"):
        BundledGenerator(more).context(CellStatistics(mean, mean, mean, np.ones((4, 4))))
    with pytest.raises(BundleError, match="cannot be run on inputs of shape"):
        BundledGenerator(bundle).generate(np.zeros((64, 64, 5), np.float32), block(64, 64)[1])


def test_values_that_are_no_numbers_are_refused(bundle: Bundle) -> None:
    reflectance, context = block(64, 64)
    context[:] = np.nan
    with pytest.raises(BundleError, match="no numbers"):
        BundledGenerator(bundle).generate(reflectance, context)


def test_litert_missing_is_said_with_what_to_do(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith("ai_edge_litert"):
            raise ImportError("No module named 'ai_edge_litert'")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingPackageError, match="pip install --no-deps ai-edge-litert"):
        BundledGenerator(bundle)


def test_there_is_at_least_one_core() -> None:
    assert all_threads() >= 1
