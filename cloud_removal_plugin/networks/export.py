"""Export of a trained generator to a bundle: LiteRT files, Keras weights, manifest."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

import keras

from ..core.mlm import BANDS, model_fields
from .generator import CELL, CONTEXT_HALO, CONTEXT_STRIDE, FINE_STRIDE, HALO, Architecture
from .layers import REFLECTANCE_MAX
from .litert import NO_EXAMPLES, Examples, context_to_litert, fine_to_litert


def write_bundle(
    folder: Path,
    context: keras.Model,
    fine: keras.Model,
    arch: Architecture,
    *,
    name: str,
    version: str,
    roles: tuple[str, ...],
    description: str,
    training: dict[str, object],
    examples: Examples = NO_EXAMPLES,
) -> None:
    """Write the bundle ``folder`` whole or not at all; one that is there is replaced.

    With ``examples`` of what they will see, the networks run in 8 bits; see `networks.litert`.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as temporary:
        fresh = Path(temporary) / "bundle"
        fresh.mkdir()
        (fresh / "context.tflite").write_bytes(context_to_litert(context, arch, examples.context))
        (fresh / "generator.tflite").write_bytes(fine_to_litert(fine, arch, examples.fine))
        both = keras.Model([context.input, *fine.input], [context.output, fine.output])
        both.save_weights(fresh / "generator.weights.h5")
        parameters = context.count_params() + fine.count_params()
        manifest = {
            "format": 1,
            "name": name,
            "version": version,
            "license": "MIT",
            "description": description,
            "bands": [BANDS[role] for role in roles],
            "reflectance_range": [0.0, REFLECTANCE_MAX],
            "companding": {"function": "sqrt", "clip": [0.0, REFLECTANCE_MAX]},
            "stride": FINE_STRIDE,
            "halo": HALO,
            "heads": ["reflectance", "opacity", "shadow"],
            "tile_invariant": True,
            "context": {
                "file": "context.tflite",
                "cell": CELL,
                "stride": CONTEXT_STRIDE,
                "halo": CONTEXT_HALO,
                "features": arch.features,
            },
            "generator": {
                "file": "generator.tflite",
                "weights": "generator.weights.h5",
                "parameters": parameters,
                "context_widths": list(arch.context_widths),
                "fine_widths": list(arch.fine_widths),
            },
            "training": training,
            "mlm": model_fields(
                name,
                roles,
                (0.0, REFLECTANCE_MAX),
                framework_version=keras.__version__,
                parameters=parameters,
            ),
        }
        text = json.dumps(manifest, indent=2) + "\n"
        (fresh / "manifest.json").write_text(text, encoding="utf-8")
        card = folder / "MODEL_CARD.md"
        if card.exists():
            shutil.copy2(card, fresh / card.name)
        if folder.exists():
            shutil.rmtree(folder)
        fresh.replace(folder)
