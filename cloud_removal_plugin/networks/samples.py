"""Training samples: windows of real pairs, of clear scenes with simulated clouds, of clear scenes.

Both images of a pair always get the same window, the same turn and the same gain. Rasters here are
``(bands, height, width)`` float32 reflectance; batches are ``(batch, height, width, channels)``.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import compress

import numpy as np

from ..core.clouds import DIRECT_SHARE, simulate
from ..core.context import cell_statistics, compand
from ..core.metrics import CHANGED
from .generator import CELL
from .layers import REFLECTANCE_MAX
from .loop import Batch

#: A pixel of a real pair that differs by less than this in every band is taken for clear.
UNCHANGED = 0.02
#: The largest scene is drawn this many times as often as one of a single window.
MOST_WINDOWS = 4.0
#: Reflectance of opaque cloud in the visible, for the opacity of real clouds; a typical value.
CLOUD = 0.55


@dataclass(frozen=True)
class Scene:
    """A date of a place: ``clear`` and, of a pair, ``cloudy``, both ``(bands, height, width)``.

    Pixels that are 0 in every band are taken for missing, and so is a band that is 0 everywhere.
    Without a ``place`` it is the only one of its own.
    """

    name: str
    clear: np.ndarray
    cloudy: np.ndarray | None = None
    place: str = ""

    @property
    def present(self) -> np.ndarray:
        """Which bands the scene has, bool ``(bands,)``."""
        return np.asarray(self.clear.any(axis=(1, 2)))


@dataclass(frozen=True)
class Sampling:
    """What a sample is made of. ``window`` and ``crop`` are multiples of 16 pixels.

    ``subsets``: sets of roles that the networks get to see, and have to give, in equal shares;
    the other bands of a sample are 0. All roles where it is empty. ``gain``, ``band_gain``:
    standard deviation of the logarithm of the brightness that a sample is multiplied with, as a
    whole and of each band. Where there is no real cloud, ``ground_gain`` stands for ``gain``, and
    ``tilt`` for a change from the first band to the last, so that bright or dry ground is not taken
    for cloud. ``finest``: simulated clouds are of every size from this share of a 10 m pixel's up.
    ``skylight``: the range of `direct_shares`' exponent in their shadows.
    """

    window: int = 256
    crop: int = 128
    real: float = 0.45
    simulated: float = 0.45
    kinds: tuple[tuple[str, float], ...] = (
        ("thin", 0.25),
        ("broken", 0.35),
        ("thick", 0.25),
        ("fog", 0.15),
    )
    gain: float = 0.12
    band_gain: float = 0.07
    ground_gain: float = 0.2
    tilt: float = 0.2
    finest: float = 0.12
    skylight: tuple[float, float] = (1.0, 1.0)
    subsets: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Sample:
    """A window: ``cloudy`` and ``clear``; ``(height, width)`` opacity, shadow and how far known.

    ``present``, bool ``(bands,)``: the bands that are not 0.
    """

    cloudy: np.ndarray
    clear: np.ndarray
    opacity: np.ndarray
    shadow: np.ndarray
    known: np.ndarray
    present: np.ndarray


def turn(image: np.ndarray, quarter_turns: int, mirrored: bool) -> np.ndarray:
    """One of the eight symmetries of the square, applied to the last two axes."""
    turned = np.rot90(image, quarter_turns, axes=(-2, -1))
    return turned[..., ::-1] if mirrored else turned


def draw(
    scenes: Sequence[Scene], roles: Sequence[str], how: Sampling, rng: np.random.Generator
) -> Sample:
    """Draw one sample; of a scene's cloudy and clear image at the same place, turn and gain."""
    pairs = [scene for scene in scenes if scene.cloudy is not None]
    choice = rng.uniform()
    real = bool(pairs) and choice < how.real
    scene = _pick(pairs if real else scenes, how, rng)
    if real:
        clear, cloudy = _window([scene.clear, scene.cloudy], how, how.gain, 0.0, rng)
        truths = estimate_obstruction(
            cloudy[scene.present], clear[scene.present], list(compress(roles, scene.present))
        )
    else:
        (clear,) = _window([scene.clear], how, how.ground_gain, how.tilt, rng)
        known = np.ones(clear.shape[1:], np.float32)
        cloudy, truths = clear, (0 * known, 0 * known, known)
        if choice < how.real + how.simulated:
            names, shares = zip(*how.kinds)
            kind = str(rng.choice(names, p=np.array(shares) / sum(shares)))
            scale = float(np.exp(rng.uniform(np.log(how.finest), 0.0)))
            sky = float(rng.uniform(*how.skylight))
            made = simulate(clear, rng, roles=roles, kind=kind, scale=scale, skylight=sky)
            cloudy, truths = made.cloudy, (made.opacity, made.shadow, known)
    present = scene.present & _subset(roles, how, scene.present, rng)
    kept = present[:, None, None]
    return Sample(cloudy * kept, clear * kept, *truths, present)


def _pick(scenes: Sequence[Scene], how: Sampling, rng: np.random.Generator) -> Scene:
    """Draw a scene; a large one counts for as many as it has windows, up to MOST_WINDOWS.

    A place of n windows is drawn as often as the cube root of n others of one window, so that a
    long series teaches its seasons but does not drown the other places.
    """
    windows = np.array([scene.clear[0].size / how.window**2 for scene in scenes])
    shares = np.clip(windows, 1.0, MOST_WINDOWS)
    places = np.array([scene.place or scene.name for scene in scenes])
    _, place = np.unique(places, return_inverse=True)
    shares /= np.bincount(place, shares)[place] ** (2 / 3)
    return scenes[rng.choice(len(scenes), p=shares / shares.sum())]


def _subset(
    roles: Sequence[str], how: Sampling, there: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """Draw one of the subsets that the scene has all bands of; all bands where there is none."""
    masks = [np.array([role in subset for role in roles]) for subset in how.subsets]
    masks = [mask for mask in masks if there[mask].all()]
    return masks[rng.integers(len(masks))] if masks else np.ones(len(roles), bool)


def estimate_obstruction(
    cloudy: np.ndarray, clear: np.ndarray, roles: Sequence[str]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Opacity, shadow and how far they are known, each ``(height, width)``, of a real pair.

    Known where nothing changed, where every visible band is clearly brighter (then opacity follows
    from the linear mixture with cloud of reflectance CLOUD) and where the infrared and the visible
    are darker (then shadow follows from the direct share); not known elsewhere.
    """
    visible = [k for k, role in enumerate(roles) if role != "nir"]
    longest = max(range(len(roles)), key=lambda k: list(DIRECT_SHARE).index(roles[k]))
    change = cloudy - clear
    brighter = change[visible].min(axis=0)
    mixture = change[visible] / np.maximum(CLOUD - clear[visible], 0.1)
    is_cloud = brighter > CHANGED
    is_shadow = (change[longest] < -CHANGED) & (change[visible].max(axis=0) < 0)
    unchanged = np.abs(change).max(axis=0) < UNCHANGED
    opacity = np.where(is_cloud, np.clip(mixture.mean(axis=0), 0.0, 1.0), 0.0)
    lost = 1.0 - cloudy[longest] / np.maximum(clear[longest], 1e-3)
    shadow = np.where(is_shadow, np.clip(lost / DIRECT_SHARE[roles[longest]], 0.0, 1.0), 0.0)
    known = unchanged | is_cloud | is_shadow
    return opacity.astype(np.float32), shadow.astype(np.float32), known.astype(np.float32)


def _window(
    images: Sequence[np.ndarray],
    how: Sampling,
    gain: float,
    tilt: float,
    rng: np.random.Generator,
) -> list[np.ndarray]:
    """Cut the same window out of all images, turn and scale them alike."""
    size = how.window
    height, width = images[0].shape[1:]
    lack = ((0, 0), (0, max(0, size - height)), (0, max(0, size - width)))
    if max(map(max, lack)) > 0:
        images = [np.pad(image, lack, mode="reflect") for image in images]
    for _ in range(20):
        row = int(rng.integers(images[0].shape[1] - size + 1))
        col = int(rng.integers(images[0].shape[2] - size + 1))
        cut = [image[:, row : row + size, col : col + size] for image in images]
        if all((part == 0).all(axis=0).mean() < 0.005 for part in cut):
            break
    turns, mirrored = int(rng.integers(4)), bool(rng.integers(2))
    bands = cut[0].shape[0]
    along = np.linspace(-1.0, 1.0, bands)
    change = gain * rng.standard_normal() + tilt * rng.standard_normal() * along
    factor = np.exp(change + how.band_gain * rng.standard_normal(bands))[:, None, None]
    return [(turn(part, turns, mirrored) * factor).astype(np.float32) for part in cut]


def batches(
    scenes: Sequence[Scene],
    roles: Sequence[str],
    how: Sampling,
    size: int,
    seed: int,
    first: int,
) -> Iterator[Batch]:
    """Yield batches from step ``first`` on; the batch of a step depends on ``seed`` and step only.

    They are made in a thread, a few ahead of their use.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="samples") as worker:

        def make(step: int) -> Batch:
            rng = np.random.default_rng([seed, step])
            return pack([draw(scenes, roles, how, rng) for _ in range(size)], how, rng)

        ahead = deque(worker.submit(make, step) for step in range(first, first + 4))
        for step in itertools.count(first + 4):
            ahead.append(worker.submit(make, step))
            yield ahead.popleft().result()


def pack(samples: Sequence[Sample], how: Sampling, rng: np.random.Generator) -> Batch:
    """Windows to the trainer's inputs and targets: a random crop of each, aligned to cells."""
    cells, inner = how.window // CELL, how.crop // CELL
    inputs: dict[str, list[np.ndarray]] = {k: [] for k in ("statistics", "reflectance")}
    targets: dict[str, list[np.ndarray]] = {"fine": [], "coarse": []}
    selections: dict[str, list[np.ndarray]] = {"rows": [], "cols": [], "present": []}
    for sample in samples:
        top, left = rng.integers(cells - inner + 1, size=2)
        rows, cols = (slice(k * CELL, k * CELL + how.crop) for k in (top, left))
        whole = np.ones(sample.known.shape, bool)
        cell = cell_statistics(sample.cloudy, whole, CELL, (0.0, REFLECTANCE_MAX))
        inputs["statistics"].append(
            np.concatenate([cell.mean, cell.minimum, cell.maximum], axis=-1)
        )
        inputs["reflectance"].append(sample.cloudy[:, rows, cols].transpose(1, 2, 0))
        truth = [*sample.clear, sample.opacity, sample.shadow, sample.known]
        targets["fine"].append(np.stack([band[rows, cols] for band in truth], axis=-1))
        hidden = 1.0 - (1.0 - sample.opacity) * (1.0 - sample.shadow)
        shape = (cells, CELL, cells, CELL)
        colours = compand(sample.clear, (0.0, REFLECTANCE_MAX))
        coarse = [
            image.reshape(shape).mean(axis=(1, 3)) for image in (hidden, sample.known, *colours)
        ]
        targets["coarse"].append(np.stack(coarse, axis=-1))
        selections["rows"].append(np.eye(cells, dtype=np.float32)[top : top + inner])
        selections["cols"].append(np.eye(cells, dtype=np.float32)[left : left + inner])
        selections["present"].append(sample.present)
    x = {
        name: np.stack(arrays).astype(np.float32) for name, arrays in (inputs | selections).items()
    }
    return x, {name: np.stack(arrays).astype(np.float32) for name, arrays in targets.items()}
