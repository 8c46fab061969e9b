"""SIGTERM and SIGINT to ``qgis_process`` as a cancel: a stopped run leaves nothing behind."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProcessingFeedback

# qgis_process itself passes Ctrl+C on only two seconds later (seen in 3.22).
STOPS = (signal.SIGTERM, signal.SIGINT)


@contextmanager
def terminable(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Cancel ``feedback`` when the process is asked to end, while the context lasts.

    Python takes signals in the main thread alone, which is where ``qgis_process`` runs algorithms;
    in QGIS with a window they run in a background thread, and nothing changes.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {sent: signal.signal(sent, lambda *_: feedback.cancel()) for sent in STOPS}
    try:
        yield
    finally:
        for sent, handler in before.items():
            # None: the handler was not set from Python, and C code cannot be given back from here.
            signal.signal(sent, signal.SIG_DFL if handler is None else handler)
