"""How outputs look when QGIS loads them: the input's renderer, and styles for opacity and mask.

Colour table and categories of the mask are in its file, too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import (
    QgsColorRampShader,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from .translation import tr

# QGIS holds no reference to a post-processor that Python made.
_alive: list[QgsProcessingLayerPostProcessorInterface] = []
_MOST_ALIVE = 64

# Clear ground is left to be seen.
_OPACITY_COLOURS = ((0.0, QColor(255, 255, 255, 0)), (1.0, QColor(230, 60, 150, 255)))


class _Styling(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer its renderer; one that cannot be given leaves QGIS's own."""

    def __init__(self, style: Callable[[QgsRasterLayer], None]) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            self._style(layer)
            layer.triggerRepaint()


def when_loaded(
    context: QgsProcessingContext, path: str, style: Callable[[QgsRasterLayer], None]
) -> None:
    """Style the output ``path`` if it is loaded at all, unless something styles it already."""
    if not context.willLoadLayerOnCompletion(path):
        return
    details = context.layerToLoadOnCompletionDetails(path)
    if details.postProcessor() is None:
        processor = _Styling(style)
        _alive.append(processor)
        del _alive[:-_MOST_ALIVE]
        details.setPostProcessor(processor)


def like_input(
    renderer: QgsRasterRenderer | None, bands: Mapping[int, int]
) -> Callable[[QgsRasterLayer], None]:
    """Return a style with a renderer's colours and contrast; ``bands``: its band to the output's.

    Where the renderer shows a band that the output has not, QGIS's own style stays.
    """
    kept = renderer.clone() if renderer is not None else None

    def style(layer: QgsRasterLayer) -> None:
        if kept is None or not set(kept.usesBands()) <= set(bands):
            return
        own = kept.clone()
        if _on_other_bands(own, bands):
            layer.setRenderer(own)

    return style


def _on_other_bands(renderer: QgsRasterRenderer, bands: Mapping[int, int]) -> bool:
    """Let the renderer show the same bands at their places in the output; False where it cannot."""
    if all(bands[band] == band for band in renderer.usesBands()):
        return True
    # From 3.38 on, renderers of one band share inputBand, and their own names are deprecated.
    single = ("Input",) if hasattr(renderer, "inputBand") else ("Gray", "")
    moved = False
    for name in ("Red", "Green", "Blue", "Alpha", *single):
        get = getattr(renderer, f"{name.lower()}Band" if name else "band", None)
        put: Any = getattr(renderer, f"set{name}Band", None)
        if get is not None and put is not None and get() in bands:
            put(bands[get()])
            moved = True
    return moved and set(renderer.usesBands()) <= set(bands.values())


def opacity_style(layer: QgsRasterLayer) -> None:
    """Show 0 to 1, from nothing to a strong colour."""
    ramp = QgsColorRampShader(0.0, 1.0)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, colour, f"{value:g}")
            for value, colour in _OPACITY_COLOURS
        ]
    )
    shader = QgsRasterShader(0.0, 1.0)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    layer.setRenderer(renderer)


def named(context: QgsProcessingContext, path: str, name: str) -> None:
    """Name the output ``path`` if it is loaded."""
    if context.willLoadLayerOnCompletion(path):
        details = context.layerToLoadOnCompletionDetails(path)
        details.name = name
        details.forceName = True


def layer_names(source: str) -> dict[str, str]:
    """Return the names of the outputs that are made from the raster ``source``."""
    return {
        "OUTPUT": tr("{name}, clouds removed").format(name=source),
        "OPACITY": tr("{name}, cloud opacity").format(name=source),
        "MASK_OUT": tr("{name}, changed pixels").format(name=source),
        "PROVENANCE": tr("{name}, provenance").format(name=source),
        "CONFIDENCE": tr("{name}, expected error").format(name=source),
    }
