"""Training samples of a user's own pairs: everything known of a window is moved as one stack.

Both images, the obstruction that the pair tells of, and what is held out lie in one array, so that
they cannot get different transforms. Held-out reflectance is NaN in the target and filled from
around where the clear image is an input.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from ..core.clouds import simulate
from ..core.pair import Pair
from ..core.restoration import without_holes
from .augmentation import transforms
from .loop import Batch
from .samples import Sample, Sampling, estimate_obstruction, pack

# Windows are drawn anew until this share of them is trained on.
_LEAST_KNOWN, _TRIES = 0.2, 20


@dataclass(frozen=True)
class Stack:
    """A pair as one array ``(3 * bands + 3, height, width)`` float32.

    Cloudy reflectance, the clear target (NaN where no loss may be), the clear image without holes,
    opacity, shadow, and how far these two are known.
    """

    planes: np.ndarray
    bands: int

    def parts(self, planes: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Cloudy, target, clear (bands, ...) and the three planes of obstruction."""
        b = self.bands
        return planes[:b], planes[b : 2 * b], planes[2 * b : 3 * b], planes[3 * b :]


def stack_of(pair: Pair, train: np.ndarray) -> Stack:
    """The stack of a pair of which the pixels ``train`` bool ``(height, width)`` may be learned."""
    target = np.where(train, pair.clear, np.float32(np.nan))
    base = without_holes(np.where(train, pair.clear, np.float32(0.0)), train)
    cloudy = without_holes(pair.cloudy, pair.valid)
    opacity, shadow, known = estimate_obstruction(pair.cloudy, pair.clear, pair.roles)
    if pair.masked:
        # What the mask calls clear is clear; of what it calls cloud, the pair says how opaque.
        clear = ~pair.cloudy_pixels
        opacity, shadow = (np.where(clear, 0.0, plane) for plane in (opacity, shadow))
        known = np.where(clear, 1.0, known)
    # Opacity and shadow are estimated from the clear image, so they are held out with it.
    obstruction = [np.where(train, plane, 0.0) for plane in (opacity, shadow, known)]
    planes = np.concatenate([cloudy, target, base, obstruction])
    return Stack(planes.astype(np.float32), len(pair.roles))


def draw(
    stacks: Sequence[Stack],
    roles: Sequence[str],
    how: Sampling,
    augmentation: str,
    rng: np.random.Generator,
) -> Sample:
    """Draw one sample: the real pair, its clear image under simulated clouds, or that alone."""
    stack = stacks[rng.integers(len(stacks))]
    versions = transforms(augmentation, rng)
    planes = versions[rng.integers(len(versions))](_window(stack, how.window, rng))
    cloudy, target, base, (opacity, shadow, known) = stack.parts(planes)
    if augmentation == "full":
        gain = np.exp(
            how.gain * rng.standard_normal()
            + how.band_gain * rng.standard_normal((len(roles), 1, 1))
        )
        cloudy, target, base = (image * gain for image in (cloudy, target, base))
    choice = rng.uniform()
    trained = np.isfinite(target).all(axis=0)
    if choice >= how.real:
        cloudy, opacity, shadow = base, 0.0 * known, 0.0 * known
        known = trained
        if choice < how.real + how.simulated:
            names, shares = zip(*how.kinds)
            kind = str(rng.choice(names, p=np.array(shares) / sum(shares)))
            made = simulate(base.astype(np.float32), rng, roles=roles, kind=kind)
            cloudy, opacity, shadow = made.cloudy, made.opacity, made.shadow
    return Sample(
        cloudy=cloudy.astype(np.float32),
        clear=target.astype(np.float32),
        opacity=opacity.astype(np.float32),
        shadow=shadow.astype(np.float32),
        known=(known * trained).astype(np.float32),
        present=np.ones(len(roles), bool),
    )


def _window(stack: Stack, size: int, rng: np.random.Generator) -> np.ndarray:
    planes = stack.planes
    height, width = planes.shape[1:]
    lack = ((0, 0), (0, max(0, size - height)), (0, max(0, size - width)))
    if any(after for _, after in lack):
        planes = np.pad(planes, lack, mode="reflect")
    for _ in range(_TRIES):
        row = int(rng.integers(planes.shape[1] - size + 1))
        col = int(rng.integers(planes.shape[2] - size + 1))
        cut = planes[:, row : row + size, col : col + size]
        if np.isfinite(cut[stack.bands]).mean() >= _LEAST_KNOWN:
            break
    return cut


def batches(
    stacks: Sequence[Stack],
    roles: Sequence[str],
    how: Sampling,
    augmentation: str,
    size: int,
    seed: int,
    first: int,
) -> Iterator[Batch]:
    """Yield batches from step ``first`` on; the batch of a step depends on ``seed`` and step only.

    They are made in a thread, a few ahead of their use.
    """

    def make(step: int) -> Batch:
        rng = np.random.default_rng([seed, step])
        drawn = [draw(stacks, roles, how, augmentation, rng) for _ in range(size)]
        return pack(drawn, how, rng)

    return _ahead(make, first)


def patches(
    stacks: Sequence[Stack], size: int, augmentation: str, seed: int, first: int
) -> Iterator[Batch]:
    """Yield one patch ``(1, size, size, bands)`` a step, in the order of the 2020 recipe.

    A patch is drawn, and its versions follow each other, one a step. What is held out is painted
    over in both images alike, with the colours around.
    """

    def make(step: int) -> Batch:
        count = len(transforms(augmentation, np.random.default_rng(0)))
        rng = np.random.default_rng([seed, step // count])
        stack = stacks[rng.integers(len(stacks))]
        window = _window(stack, size, rng)
        cloudy, target, base, obstruction = stack.parts(window)
        trained = np.isfinite(target).all(axis=0)
        seen, wanted = (np.where(trained, image, base) for image in (cloudy, target))
        planes = np.concatenate([seen, wanted, obstruction]).astype(np.float32)
        version = transforms(augmentation, rng)[step % count](planes)
        channels = np.moveaxis(version, 0, -1)[None]
        return {"reflectance": channels[..., : stack.bands]}, {"fine": channels[..., stack.bands :]}

    return _ahead(make, first)


def _ahead(make: Callable[[int], Batch], first: int) -> Iterator[Batch]:
    with ThreadPoolExecutor(1, thread_name_prefix="samples") as worker:
        ahead = deque(worker.submit(make, step) for step in range(first, first + 4))
        for step in itertools.count(first + 4):
            ahead.append(worker.submit(make, step))
            yield ahead.popleft().result()
