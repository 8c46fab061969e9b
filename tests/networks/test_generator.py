"""The generator: sizes, independence of the tiling, colours spread as in core, export."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import keras
import numpy as np
import pytest
from ai_edge_litert.interpreter import Interpreter

from cloud_removal_plugin.core.bundle import Bundle, load_bundle
from cloud_removal_plugin.core.context import spread_clear
from cloud_removal_plugin.core.runtime import BundledGenerator, Network
from cloud_removal_plugin.networks.export import write_bundle
from cloud_removal_plugin.networks.generator import (
    CELL,
    HALO,
    Architecture,
    build_context_network,
    build_fine_network,
    build_trainer,
    select_bands,
)
from cloud_removal_plugin.networks.layers import (
    LEAST_GROUND,
    MOST_GAIN,
    MOST_OFFSET,
    DepthToSpace,
    Ground,
    SpaceToDepth,
    SpreadClear,
    Unmix,
)
from cloud_removal_plugin.networks.litert import (
    NO_EXAMPLES,
    Examples,
    context_to_litert,
    fine_to_litert,
)

ARCH = Architecture()


def shaken(model: keras.Model) -> keras.Model:
    """Random weights everywhere, so that no head is zero and no normalisation the identity."""
    rng = np.random.default_rng(4)
    for variable in model.weights:
        noise = rng.normal(0, 0.05, variable.shape)
        start = np.asarray(variable)
        variable.assign(np.abs(start + noise) if "variance" in variable.path else start + noise)
    return model


@pytest.fixture(scope="module")
def fine() -> keras.Model:
    return shaken(build_fine_network(ARCH))


@pytest.fixture(scope="module")
def context_network() -> keras.Model:
    return shaken(build_context_network(ARCH))


def scene(height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(2)
    reflectance = rng.uniform(0, 0.8, (1, height, width, ARCH.bands)).astype(np.float32)
    shape = (1, height // CELL, width // CELL, ARCH.context_channels)
    return reflectance, rng.uniform(0, 1, shape).astype(np.float32)


def test_parameter_counts(fine: keras.Model, context_network: keras.Model) -> None:
    assert context_network.count_params() == 154_125
    assert fine.count_params() == 62_841


def test_inside_of_the_halo_nothing_depends_on_the_tile(fine: keras.Model) -> None:
    reflectance, context = scene(256, 256)
    whole = np.asarray(fine([reflectance, context], training=False))
    top, left, size = 64, 80, 128
    tile = np.asarray(
        fine(
            [
                reflectance[:, top : top + size, left : left + size],
                context[
                    :,
                    top // CELL : (top + size) // CELL,
                    left // CELL : (left + size) // CELL,
                ],
            ],
            training=False,
        )
    )
    inner = slice(HALO, size - HALO)
    rows, cols = (slice(k + HALO, k + size - HALO) for k in (top, left))
    np.testing.assert_allclose(tile[:, inner, inner], whole[:, rows, cols], atol=1e-4)


def test_untrained_heads_pass_the_image_but_for_a_small_share_of_the_fill() -> None:
    reflectance, context = scene(64, 64)
    context[..., : ARCH.bands] = 0.5
    output = np.asarray(build_fine_network(ARCH)([reflectance, context], training=False))
    share = 1 / (1 + np.exp(2.0))
    expected = np.maximum(reflectance * (1 - share) + 0.25 * share, LEAST_GROUND)
    np.testing.assert_allclose(output[..., : ARCH.bands], expected, atol=1e-5)
    assert output[..., ARCH.bands :].mean() < 0.1


def test_the_gain_passes_detail_and_the_offset_moves_the_mean() -> None:
    rng = np.random.default_rng(5)
    local, colours = rng.uniform(0, 0.6, (2, 1, 8, 8, 3)).astype(np.float32)
    gain = np.full_like(local, 2.0 / MOST_GAIN)
    offset = np.full_like(local, -0.1 / MOST_OFFSET)
    none = np.zeros((1, 8, 8, 1), np.float32)
    line = Unmix()([local, gain, offset, colours, none])
    detail = rng.uniform(-0.05, 0.05, local.shape).astype(np.float32)
    made = Ground()([local + detail, *line])
    expected = np.clip(local - 0.1 + 2.0 * detail, LEAST_GROUND, None)
    np.testing.assert_allclose(made, expected, atol=1e-5)
    covered = Ground()([local + detail, *Unmix()([local, gain, offset, colours, none + 1.0])])
    np.testing.assert_allclose(covered, np.clip(colours**2, LEAST_GROUND, None), atol=1e-5)


def test_depth_to_space_undoes_space_to_depth() -> None:
    image = np.random.default_rng(6).uniform(0, 1, (2, 6, 10, 3)).astype(np.float32)
    np.testing.assert_array_equal(DepthToSpace()(SpaceToDepth()(image)), image)


@pytest.mark.parametrize("cells", [1, 8, 16, 64])
def test_colours_are_spread_as_in_core(cells: int) -> None:
    rng = np.random.default_rng(0)
    guessed = rng.uniform(0, 1, (1, cells, cells, 10)).astype(np.float32)
    spread = np.asarray(SpreadClear(3)(guessed))
    expected = spread_clear(guessed[0, ..., 1:4], 1 - guessed[0, ..., 0])
    np.testing.assert_allclose(spread[0, ..., :3], expected, atol=1e-5)
    np.testing.assert_array_equal(spread[..., 3:], guessed)


def test_trainer_crop_equals_the_fine_network_on_the_cropped_context(
    fine: keras.Model, context_network: keras.Model
) -> None:
    cells, inner, top, left = 8, 4, 1, 3
    trainer = build_trainer(context_network, fine, ARCH, cells)
    rng = np.random.default_rng(3)
    statistics = rng.uniform(0, 1, (1, cells, cells, 9)).astype(np.float32)
    reflectance, _ = scene(inner * CELL, inner * CELL)
    select = np.eye(cells, dtype=np.float32)
    rows, cols = select[None, top : top + inner], select[None, left : left + inner]
    present = np.array([[1, 0, 1]], np.float32)
    made = trainer([statistics, reflectance, rows, cols, present], training=False)
    guessed = np.asarray(context_network(statistics, training=False)).copy()
    guessed[..., 2] = 0  # the colour of the band that the sample does not have
    context = np.asarray(SpreadClear(3)(guessed))
    cropped = context[:, top : top + inner, left : left + inner]
    expected = np.asarray(fine([reflectance, cropped])).copy()
    expected[..., 1] = 0
    shown = np.asarray(made["fine"])
    np.testing.assert_allclose(shown[..., :5], expected, atol=1e-5)
    np.testing.assert_array_equal(shown[..., 5:], reflectance)


def test_networks_of_selected_bands_give_what_the_whole_ones_give_for_these() -> None:
    arch = Architecture(bands=4)
    context, fine = shaken(build_context_network(arch)), shaken(build_fine_network(arch))
    keep = [2, 1, 0]  # red, green, blue of blue, green, red, near infrared
    own_context, own_fine, own_arch = select_bands(context, fine, arch, keep)
    rng = np.random.default_rng(5)
    statistics = rng.uniform(0, 1, (1, 8, 8, 3, 4)).astype(np.float32)
    statistics[..., 3] = 0
    guessed = np.asarray(context(statistics.reshape(1, 8, 8, 12), training=False))
    own_statistics = statistics[..., keep].reshape(1, 8, 8, 9)
    columns = [0, *(1 + band for band in keep), *range(5, guessed.shape[-1])]
    np.testing.assert_allclose(
        np.asarray(own_context(own_statistics)), guessed[..., columns], atol=1e-5
    )
    reflectance = rng.uniform(0, 0.5, (1, 128, 128, 4)).astype(np.float32)
    reflectance[..., 3] = 0
    guessed = guessed.copy()
    guessed[..., 4] = 0  # as the trainer does with the colour of a missing band
    whole = np.concatenate([statistics[..., 0, :], guessed], axis=-1)
    part = np.concatenate([statistics[..., 0, keep], guessed[..., columns]], axis=-1)
    made = np.asarray(fine([reflectance, whole], training=False))
    own = np.asarray(own_fine([reflectance[..., keep], part], training=False))
    assert own_arch.bands == 3
    # The companded value of a missing band is 0.001, not 0.
    np.testing.assert_allclose(own, made[..., [*keep, 4, 5]], atol=2e-3)


def exported(
    folder: Path, fine: keras.Model, context: keras.Model, examples: Examples = NO_EXAMPLES
) -> Bundle:
    write_bundle(
        folder,
        context,
        fine,
        ARCH,
        name="mine",
        version="1.2.3",
        roles=("green", "red", "nir"),
        description="for a test",
        training={},
        examples=examples,
    )
    return load_bundle(folder)


def inner(image: np.ndarray) -> np.ndarray:
    """Without the outermost pixels, which the exported network has no neighbours for."""
    return image[1:-1, 1:-1]


def test_exported_bundle_computes_what_keras_computes(
    fine: keras.Model, context_network: keras.Model, tmp_path: Path
) -> None:
    bundle = exported(tmp_path / "mine", fine, context_network)
    assert bundle.roles == ("green", "red", "nir")
    generator = BundledGenerator(bundle, threads=2)
    reflectance, context = scene(96, 64)
    made = generator.generate(reflectance[0], context[0])
    expected = inner(np.asarray(fine([reflectance, context], training=False))[0])
    # The weights are stored as float16, whose relative step is 1e-3.
    np.testing.assert_allclose(inner(made.reflectance), expected[..., :3], atol=5e-3)
    np.testing.assert_allclose(inner(made.opacity), expected[..., 3], atol=5e-3)
    np.testing.assert_allclose(inner(made.shadow), expected[..., 4], atol=5e-3)
    size = sum(file.stat().st_size for file in (tmp_path / "mine").iterdir())
    assert size < 4_000_000
    assert not list(tmp_path.glob(".mine*"))


def test_a_bundle_in_8_bits_is_nearly_the_same_and_does_not_depend_on_the_tile(
    fine: keras.Model, context_network: keras.Model, tmp_path: Path
) -> None:
    reflectance, context = scene(256, 256)
    examples = Examples([(cells(),)], [(reflectance, context)])
    bundle = exported(tmp_path / "mine", fine, context_network, examples)
    generator = BundledGenerator(bundle, threads=2)
    whole = generator.generate(reflectance[0], context[0])
    expected = np.asarray(fine([reflectance, context], training=False))[0]
    difference = np.abs(inner(whole.reflectance) - inner(expected[..., :3]))
    assert 0 < difference.mean() < 5e-3
    assert np.abs(inner(whole.opacity) - inner(expected[..., 3])).mean() < 5e-3
    part = generator.generate(reflectance[0, 64:192, 48:208], context[0, 4:12, 3:13])
    inside = (slice(64 + HALO, 192 - HALO), slice(48 + HALO, 208 - HALO))
    core = (slice(HALO, -HALO), slice(HALO, -HALO))
    # Whole numbers add up to the same in any order.
    np.testing.assert_allclose(part.reflectance[core], whole.reflectance[inside], atol=1e-6)
    np.testing.assert_allclose(part.shadow[core], whole.shadow[inside], atol=1e-6)


def cells() -> np.ndarray:
    shape = (1, 32, 32, 3 * ARCH.bands)
    return np.random.default_rng(3).uniform(0, 1, shape).astype(np.float32)


def test_the_context_in_8_bits_is_nearly_the_same(
    fine: keras.Model, context_network: keras.Model, tmp_path: Path
) -> None:
    statistics = cells()
    examples = Examples([(statistics,)], [scene(64, 64)])
    bundle = exported(tmp_path / "mine", fine, context_network, examples)
    assert bundle.context is not None
    told = Network(bundle.context.path, ["cells"]).run(statistics)
    expected = np.asarray(context_network(statistics, training=False))
    assert 0 < np.abs(told - expected).mean() < 1e-2


def test_in_8_bits_are_the_convolutions_and_no_head(
    fine: keras.Model, context_network: keras.Model
) -> None:
    # Four heads, a mean of four pixels, and three that double the resolution; four heads.
    for network, convolutions, heads in (
        (fine_to_litert(fine, ARCH, [scene(64, 64)]), 7, 8),
        (context_to_litert(context_network, ARCH, [(cells(),)]), 8, 4),
    ):
        interpreter = Interpreter(model_content=network)
        kinds = {t["index"]: t["dtype"].__name__ for t in interpreter.get_tensor_details()}
        found = Counter(
            (step["op_name"], kinds.get(step["outputs"][0]))
            for step in interpreter._get_ops_details()
        )
        assert found["CONV_2D", "int8"] == convolutions
        assert found["CONV_2D", "float32"] == heads
        assert ("LOGISTIC", "int8") not in found
        assert ("TANH", "int8") not in found
