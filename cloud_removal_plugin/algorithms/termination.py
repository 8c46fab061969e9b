"""SIGTERM to ``qgis_process`` as a cancel, so that a stopped run leaves nothing behind."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProcessingFeedback


@contextmanager
def terminable(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Cancel ``feedback`` when the process is asked to end, while the context lasts.

    Python takes signals in the main thread alone, which is where ``qgis_process`` runs algorithms;
    in QGIS with a window they run in a background thread, and nothing changes.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, lambda *_: feedback.cancel())
    try:
        yield
    finally:
        # None: the handler was not set from Python, and C code cannot be given back from here.
        signal.signal(signal.SIGTERM, signal.SIG_DFL if before is None else before)
