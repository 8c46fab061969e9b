"""The model card of a bundle that a user trained: what it is from, and how good it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..core.pair import Pair
from ..core.pair_settings import Training


def model_card(
    name: str,
    settings: Training,
    pairs: Sequence[Pair],
    origin: str,
    numbers: Mapping[str, float],
    warnings: Sequence[str],
) -> str:
    """Markdown; figures are of the test blocks, which nothing was learned or chosen from."""
    listed = "\n".join(
        f"- `{pair.name}`: {pair.valid.shape[1]} x {pair.valid.shape[0]} pixels, "
        f"{pair.cloud_share:.0%} cloudy"
        for pair in pairs
    )
    rows = "\n".join(f"| {key} | {value:.4f} |" for key, value in numbers.items())
    warned = "\n".join(f"- {line}" for line in warnings) or "None."
    return f"""# {name}

Trained by Cloud Removal (`cloudremoval:train`) from {len(pairs)} pair(s) of a cloudy and a clear
date, {origin}: preset `{settings.preset}`, augmentation `{settings.augmentation}`, seed
{settings.seed}. Bands: {", ".join(pairs[0].roles)}.

{listed}

## How good it is

On the test blocks of these very places, which were in no loss and chose nothing (MAE in
reflectance):

| | |
|---|---|
{rows}

Nothing is known of other places, seasons and sensors. Replaced pixels are made up: plausible, but
not observed.

## Warnings of the training

{warned}
"""
