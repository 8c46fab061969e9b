"""Processing's dialogs and tasks that use our algorithms: ended before QGIS removes the provider.

QGIS deletes a provider that is removed. What a dialog, a task or a model has made of its algorithms
lives on and points to it, which crashes QGIS at the next use.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingProvider,
    QgsTask,
)
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop
from qgis.PyQt.QtWidgets import QApplication

from .living import LIVING

# A proxy of a run in the main thread is a task as well, but cannot end while we wait.
RUN = "QgsProcessingAlgRunnerTask"
LONGEST_SECONDS = 10.0
PAUSE_SECONDS = 0.02


def end_runs() -> None:
    """Cancel the runs of our algorithms, wait until they have ended, and close their dialogs.

    A run that goes on all the same keeps its dialog, which runs nothing else: see `hand_over`.
    """
    dialogs = _dialogs()
    held = [*_living(), *(dialog.algorithm() for dialog in dialogs)]
    names = {algorithm.displayName() for algorithm in held}
    for dialog in dialogs:
        # The rows of a batch that have no task yet know no other way to be cancelled.
        dialog.cancelButton().click()
    for task in _runs(names):
        task.cancel()
    _wait(lambda: not _runs(names))
    for dialog in _dialogs():
        if dialog.cancelButton().isEnabled():
            # Parameters of a model point to the provider as well, and are read for the next run.
            dialog.runAlgorithm = dialog.reject
        else:
            dialog.close()


def hand_over(provider: Callable[[], QgsProcessingProvider]) -> None:
    """Give algorithms that outlive their provider another one, which lives as long as QGIS."""
    orphans = _living()
    if orphans:
        heir = provider()
        heir.setParent(QgsApplication.instance())
        for algorithm in orphans:
            algorithm.setProvider(heir)


def _living() -> list[QgsProcessingAlgorithm]:
    return [algorithm for algorithm in LIVING if not sip.isdeleted(algorithm)]


def _dialogs() -> list[QgsProcessingAlgorithmDialogBase]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QgsProcessingAlgorithmDialogBase) and _uses_ours(widget.algorithm())
    ]


def _uses_ours(algorithm: QgsProcessingAlgorithm | None) -> bool:
    # Not by its provider, which may be another plugin's and deleted.
    if algorithm in LIVING:
        return True
    return isinstance(algorithm, QgsProcessingModelAlgorithm) and any(
        _uses_ours(child.algorithm()) for child in algorithm.childAlgorithms().values()
    )


def _runs(names: set[str]) -> list[QgsTask]:
    """The tasks that run algorithms of these names: QGIS does not tell more of a task."""
    return [
        task
        for task in QgsApplication.taskManager().tasks()
        if task.metaObject().className() == RUN
        and any(name in task.description() for name in names)
    ]


def _wait(done: Callable[[], bool]) -> None:
    until = time.monotonic() + LONGEST_SECONDS
    while not done() and time.monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        time.sleep(PAUSE_SECONDS)
