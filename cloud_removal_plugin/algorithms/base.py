"""What all our algorithms share: the provider's habits, early checks, and how errors are told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from cloud_removal_plugin.core.errors import CloudRemovalError

from .help_pages import help_url
from .layers import load_virtual_file
from .living import LIVING
from .log_texts import told
from .parameters import check_values
from .requirements import cannot_run, with_link
from .translation import tr

ICONS = Path(__file__).resolve().parents[1] / "icons"


@contextmanager
def processing_errors() -> Iterator[None]:
    """Turn our own errors into Processing's, in the user's language: the one place for that."""
    try:
        yield
    except CloudRemovalError as error:
        raise QgsProcessingException(told(str(error))) from error
    except MemoryError as error:
        raise QgsProcessingException(
            tr(
                "There is not enough memory. Close other programs; where the algorithm has them, "
                "give MEMORY or TILE_SIZE a smaller value."
            )
        ) from error


class CloudRemovalAlgorithm(QgsProcessingAlgorithm):
    """A thin shell: subclasses implement ``check``, ``read`` and ``execute``.

    ``check(parameters, context)`` raises for whatever can be known before running;
    ``read(parameters, context)`` keeps what ``execute`` needs of layers and parameters, runs in the
    main thread and is the only one that touches layers for the run itself;
    ``execute(parameters, context, feedback)`` does the work in the task's thread and returns the
    outputs. All three may raise CloudRemovalError.
    """

    INFERENCE = True  # False: runs without LiteRT.

    def __init__(self) -> None:
        super().__init__()
        LIVING.add(self)

    def createInstance(self) -> CloudRemovalAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        own = ICONS / f"{self.name()}.svg"
        return str(own if own.is_file() else ICONS / "provider.svg")

    def helpUrl(self) -> str:
        return help_url(self.name())

    def introduction(self) -> str:
        """Return what the algorithm does, as HTML; the help shows it above the parameters."""
        return ""

    def shortHelpString(self) -> str:
        # Parameters with the same help, such as the bands, share one paragraph.
        names: dict[str, list[str]] = {}
        for definition in self.parameterDefinitions():
            names.setdefault(definition.help(), []).append(definition.description())
        paragraphs = [
            f"<p><b>{', '.join(described)}</b><br/>{text}</p>" for text, described in names.items()
        ]
        return "\n".join([self.introduction(), *paragraphs])

    def add(
        self,
        definition: QgsProcessingParameterDefinition,
        text: str,
        advanced: bool = False,
        change: str = "",
    ) -> None:
        """Add a parameter, its help and when to ``change`` it; an advanced one is folded away."""
        if change:
            text = tr("{help} <i>When to change it: {change}</i>").format(help=text, change=change)
        definition.setHelp(text)
        if advanced:
            definition.setFlags(
                definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced
            )
        self.addParameter(definition)

    def obstacle(self) -> str:
        """Return why the algorithm cannot run at all on this machine; empty where it can."""
        return cannot_run(self.INFERENCE)

    def canExecute(self) -> tuple[bool, str]:
        reason = self.obstacle()
        if reason and QgsApplication.platform() == "desktop":
            return False, with_link(reason)
        return not reason, reason

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        # processing.run asks this, but never canExecute.
        reason = self.obstacle()
        if reason:
            return False, reason
        self._load_virtual_files(parameters, context)
        try:
            check_values(self, parameters)
            self.check(parameters, context)
        except CloudRemovalError as error:
            return False, told(str(error))
        accepted, reason = super().checkParameterValues(parameters, context)
        return accepted, reason

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        self._load_virtual_files(parameters, context)
        with processing_errors():
            # A model runs its steps without asking checkParameterValues.
            check_values(self, parameters)
            self.read(parameters, context)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        to_load = context.layersToLoadOnCompletion()
        finished = False
        try:
            with processing_errors():
                results = self.execute(parameters, context, feedback)
            finished = True
        finally:
            if not finished:
                # Else QGIS complains about layers that a failed run never made.
                context.setLayersToLoadOnCompletion(to_load)
        return results

    def _load_virtual_files(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        for definition in self.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterRasterLayer):
                load_virtual_file(parameters.get(definition.name()), context)
