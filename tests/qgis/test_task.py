"""Remove Clouds as the Toolbox runs it: in a background task, while the event loop lives."""

from __future__ import annotations

import threading

import pytest
from processing.gui.Postprocessing import handleAlgorithmResults
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

from tests.qgis.scenes import Feedback, left_in

LONGEST_MS = 120_000


class Threaded(Feedback):
    """Remembers the threads that it was called from."""

    def __init__(self):
        super().__init__()
        self.threads = set()

    def setProgressText(self, text):
        self.threads.add(threading.get_ident())
        super().setProgressText(text)

    def pushInfo(self, info):
        self.threads.add(threading.get_ident())
        super().pushInfo(info)


@pytest.fixture
def run_as_task(algorithm, context):
    """Run the algorithm as a task; return success, results, and the ticks of the event loop."""

    def run(parameters, feedback, cancel_after_ms=None):
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        done, ticks = [], []
        loop = QEventLoop()
        task.executed.connect(lambda *outcome: (done.append(outcome), loop.quit()))
        clock = QTimer()
        clock.timeout.connect(lambda: ticks.append(None))
        clock.start(20)
        QTimer.singleShot(LONGEST_MS, loop.quit)
        if cancel_after_ms is not None:
            QTimer.singleShot(cancel_after_ms, feedback.cancel)
        QgsApplication.taskManager().addTask(task)
        loop.exec_() if hasattr(loop, "exec_") else loop.exec()
        clock.stop()
        assert done, "the task did not end in time"
        (succeeded, results), *_ = done
        return succeeded, results, len(ticks)

    return run


def test_the_event_loop_lives_and_the_layer_is_added(
    run_as_task, algorithm, context, large_cloudy, tmp_path
):
    feedback = Threaded()
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "clear.tif"), QgsProject.instance())
    succeeded, results, ticks = run_as_task(
        {"INPUT": str(large_cloudy), "TILE_SIZE": 256, "OUTPUT": output}, feedback
    )
    assert succeeded
    assert ticks > 5
    assert feedback.percents[-1] == 100
    assert threading.get_ident() not in feedback.threads
    assert len(feedback.threads) == 1

    assert handleAlgorithmResults(algorithm, context, feedback, parameters=results)
    [layer] = QgsProject.instance().mapLayersByName("large, clouds removed")
    assert layer.isValid()
    assert layer.source() == results["OUTPUT"]


def test_a_cancelled_task_ends_soon_and_leaves_nothing(
    run_as_task, context, large_cloudy, tmp_path
):
    folder = tmp_path / "out"
    folder.mkdir()
    output = QgsProcessingOutputLayerDefinition(str(folder / "clear.tif"), QgsProject.instance())
    feedback = Feedback()
    succeeded, results, _ = run_as_task(
        {"INPUT": str(large_cloudy), "TILE_SIZE": 64, "OUTPUT": output}, feedback, 300
    )
    assert not succeeded
    assert results == {}
    assert feedback.percents[-1:] != [100]
    assert left_in(folder) == []
    assert context.layersToLoadOnCompletion() == {}


def test_a_layer_name_that_was_given_is_kept(run_as_task, algorithm, context, cloudy, tmp_path):
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "clear.tif"), QgsProject.instance())
    output.destinationName = "My scene"
    succeeded, results, _ = run_as_task({"INPUT": str(cloudy), "OUTPUT": output}, Feedback())
    assert succeeded
    [details] = context.layersToLoadOnCompletion().values()
    assert details.name == "My scene"
