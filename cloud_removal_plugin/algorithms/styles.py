"""How outputs look when QGIS loads them: the input's renderer, styles for opacity and categories.

Colour tables and categories are in the files, too, but no file can say that observed pixels are
see-through, and of a file with two bands QGIS makes a colour image. A raster of numbers has no
place for colours: it gets a style file of QGIS's beside it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtGui import QColor

from .log_texts import told
from .parameters import has_own_name

# QGIS holds no reference to a post-processor that Python made.
_alive: list[QgsProcessingLayerPostProcessorInterface] = []
_MOST_ALIVE = 64

# From nothing, which leaves clear ground to be seen, to a strong colour.
_STYLES = Path(__file__).resolve().parents[1] / "styles"
OPACITY = _STYLES / "opacity.qml"  # 0 to 1
ERROR = _STYLES / "error.qml"  # 0 to 0.1 of reflectance


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


def dress(context: QgsProcessingContext, path: str, style: Path) -> None:
    """Style the output ``path`` by a style file: when it is loaded now, else when it is opened.

    QGIS takes what lies beside a raster under its name; one that is there already stays.
    """
    if not path:
        return
    when_loaded(context, path, lambda layer: layer.loadNamedStyle(str(style)))
    beside = Path(path).with_suffix(".qml")
    temporary = Path(QgsProcessingUtils.tempFolder()) in beside.parents
    if not (temporary or beside.exists() or context.willLoadLayerOnCompletion(path)):
        # The raster is there and right: that it cannot be styled is no failure of the run.
        with suppress(OSError):
            shutil.copyfile(style, beside)


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


def without_clouds(
    renderer: QgsRasterRenderer | None, bands: Mapping[int, int], filled: Mapping[str, int]
) -> Callable[[QgsRasterLayer], None]:
    """Return the style of a result: `like_input`, where that shows what was ``filled`` only.

    ``filled`` maps role to the input's band. Other bands have their clouds still, or holes: then
    the model's are shown. A stretch that QGIS chose by the clouds is chosen anew.
    """
    kept = like_input(renderer, bands)
    used = set(renderer.usesBands()) if renderer is not None else set()
    roles = ("red", "green", "blue") if "blue" in filled else ("nir", "red", "green")

    def style(layer: QgsRasterLayer) -> None:
        if used <= set(filled.values()) or not set(roles) <= set(filled):
            kept(layer)
            _stretch_anew(layer)
        else:
            shown = [bands[filled[role]] for role in roles]
            layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *shown))
            layer.setDefaultContrastEnhancement()

    return style


def _stretch_anew(layer: QgsRasterLayer) -> None:
    """Stretch by the layer's own values what QGIS stretched, and leave what was set by hand."""
    renderer = layer.renderer()
    limits = renderer.minMaxOrigin().limits()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        enhancement = renderer.redContrastEnhancement()
    elif isinstance(renderer, QgsSingleBandGrayRenderer):
        enhancement = renderer.contrastEnhancement()
    else:
        return
    if enhancement is not None and limits != QgsRasterMinMaxOrigin.Limits.None_:
        layer.setContrastEnhancement(enhancement.contrastEnhancementAlgorithm(), limits)


def _on_other_bands(renderer: QgsRasterRenderer, bands: Mapping[int, int]) -> bool:
    """Let the renderer show the same bands at their places in the output; False where it cannot."""
    alpha = renderer.alphaBand()
    if alpha > 0:
        renderer.setAlphaBand(bands.get(alpha, -1))
    if all(bands[band] == band for band in renderer.usesBands()):
        return True
    # From 3.38 on, renderers of one band share inputBand, and their own names are deprecated.
    single = ("Input",) if hasattr(renderer, "inputBand") else ("Gray", "")
    moved = False
    for name in ("Red", "Green", "Blue", *single):
        get = getattr(renderer, f"{name.lower()}Band" if name else "band", None)
        put: Any = getattr(renderer, f"set{name}Band", None)
        if get is not None and put is not None and get() in bands:
            put(bands[get()])
            moved = True
    return moved and set(renderer.usesBands()) <= set(bands.values())


def mask_style(layer: QgsRasterLayer) -> None:
    """Let what was observed be seen through the mask."""
    _categories(layer, (0, 1), see_through=0)


def provenance_style(layer: QgsRasterLayer) -> None:
    """Show the first of the two bands, by its categories; observed pixels are see-through."""
    _categories(layer, (1, 2, 3), see_through=1)


def classes_style(layer: QgsRasterLayer) -> None:
    """Let clear ground be seen through cloud classes."""
    _categories(layer, (1, 2, 3, 4), see_through=1)


def _categories(layer: QgsRasterLayer, values: Collection[int], see_through: int) -> None:
    """Show band 1 by the colours and names in its file: of `values` only.

    A colour table has a colour for every byte.
    """
    provider = layer.dataProvider()
    table = QgsPalettedRasterRenderer.colorTableToClassData(provider.colorTable(1))
    classes = [entry for entry in table if entry.value in values]
    if not classes:
        return
    for entry in classes:
        entry.label = told(entry.label)
        if entry.value == see_through:
            entry.color = QColor(0, 0, 0, 0)
    layer.setRenderer(QgsPalettedRasterRenderer(provider, 1, classes))


def name_outputs(
    context: QgsProcessingContext,
    parameters: Mapping[str, Any],
    files: Mapping[str, str],
    titles: Mapping[str, str],
    source: str,
) -> None:
    """Name the outputs that will be loaded, but for names that the user or a model gave.

    ``files`` and ``titles`` by output; ``source`` is what the user calls the input. Several outputs
    of one run go into a group of the layer tree, the last on top; QGIS before 3.32 has but the
    group of Processing's own settings.
    """
    loaded = [name for name in titles if context.willLoadLayerOnCompletion(files[name])]
    for place, name in enumerate(loaded):
        details = context.layerToLoadOnCompletionDetails(files[name])
        if not has_own_name(parameters.get(name)):
            details.name = titles[name].format(name=source)
            details.forceName = True
        if len(loaded) > 1 and hasattr(details, "groupName"):
            details.groupName = source
            details.layerSortKey = place
