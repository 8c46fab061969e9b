"""Work in three steps that overlap: items made in one thread, worked on in some, used in another.

All threads have ended when a context is left or an iterator closed, however that comes. `check` is
called in the caller's thread only, at least every tenth of a second of waiting; what it raises ends
the work.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, contextmanager
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import Any, TypeVar

S = TypeVar("S")
T = TypeVar("T")

Check = Callable[[], None]

_PATIENCE = 0.1
_END = object()


class _Failure:
    """An exception on its way to the caller's thread."""

    def __init__(self, error: BaseException) -> None:
        self.error = error


@contextmanager
def prefetched(produce: Callable[[], Any], check: Check, depth: int = 1) -> Iterator[Iterator[Any]]:
    """The items of the generator function `produce`, which runs in a thread, `depth` items ahead.

    The generator is closed in its own thread, so it may hold open files.
    """
    queue: Queue[Any] = Queue(depth)
    stop = Event()

    def offer(item: Any) -> bool:
        while not stop.is_set():
            try:
                queue.put(item, timeout=_PATIENCE)
                return True
            except Full:
                continue
        return False

    def run() -> None:
        try:
            with closing(produce()) as items:
                for item in items:
                    if not offer(item):
                        return
            offer(_END)
        except BaseException as error:  # noqa: BLE001 - raised again in the caller's thread
            offer(_Failure(error))

    def items() -> Iterator[Any]:
        while True:
            check()
            try:
                item = queue.get(timeout=_PATIENCE)
            except Empty:
                continue
            if item is _END:
                return
            if isinstance(item, _Failure):
                raise item.error
            yield item

    thread = Thread(target=run, name="cloud-removal-read", daemon=True)
    thread.start()
    try:
        yield items()
    finally:
        stop.set()
        thread.join()


def in_order(
    function: Callable[[S], T], items: Iterable[S], check: Check, abreast: int
) -> Generator[T, None, None]:
    """What `function` makes of each of the items, in their order, of several at a time in threads.

    What it raises is raised here. Close the iterator if it is not exhausted.
    """
    pool = ThreadPoolExecutor(abreast, "cloud-removal-work")
    waiting: deque[Future[T]] = deque()
    try:
        for item in items:
            waiting.append(pool.submit(function, item))
            # As many as there are threads: each item that waits takes memory.
            if len(waiting) >= abreast:
                yield _awaited(waiting.popleft(), check)
        while waiting:
            yield _awaited(waiting.popleft(), check)
    finally:
        pool.shutdown(cancel_futures=True)


def _awaited(future: Future[T], check: Check) -> T:
    check()
    while not wait([future], _PATIENCE).done:
        check()
    return future.result()


@contextmanager
def background(
    consume: Callable[[T], None], check: Check, depth: int = 1
) -> Iterator[Callable[[T], None]]:
    """A function that hands items to `consume`, which runs in a thread and lags `depth` behind.

    What `consume` raises is raised by the next call, or on leaving; all items have been consumed
    when the context is left without an exception.
    """
    queue: Queue[Any] = Queue(depth)
    stop = Event()
    failures: list[BaseException] = []

    def run() -> None:
        while (item := queue.get()) is not _END:
            if not stop.is_set():
                try:
                    consume(item)
                except BaseException as error:  # noqa: BLE001 - raised again in the caller's thread
                    failures.append(error)
                    stop.set()

    def hand_over(item: T) -> None:
        while True:
            check()
            if failures:
                raise failures[0]
            try:
                return queue.put(item, timeout=_PATIENCE)
            except Full:
                continue

    thread = Thread(target=run, name="cloud-removal-write", daemon=True)
    thread.start()
    try:
        yield hand_over
    except BaseException:
        stop.set()
        raise
    finally:
        queue.put(_END)
        thread.join()
    if failures:
        raise failures[0]
