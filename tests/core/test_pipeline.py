from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from cloud_removal_plugin.core.pipeline import background, prefetched


def go_on() -> None:
    pass


class StopError(Exception):
    pass


def test_items_come_in_order_from_another_thread() -> None:
    threads = set()

    def produce() -> Iterator[int]:
        for number in range(20):
            threads.add(threading.current_thread())
            yield number

    with prefetched(produce, go_on) as items:
        assert list(items) == list(range(20))
    assert threading.current_thread() not in threads
    assert not any(thread.is_alive() for thread in threads)


def test_what_the_producer_raises_is_raised_here_after_its_items() -> None:
    def produce() -> Iterator[int]:
        yield 1
        raise StopError

    seen = []

    def use() -> None:
        with prefetched(produce, go_on) as items:
            for item in items:
                seen.append(item)

    with pytest.raises(StopError):
        use()
    assert seen == [1]


def test_leaving_early_closes_the_producer_in_its_own_thread() -> None:
    closed_in = []

    def produce() -> Iterator[int]:
        try:
            yield from range(1000)
        finally:
            closed_in.append(threading.current_thread().name)

    def use() -> None:
        with prefetched(produce, go_on) as items:
            next(items)
            raise StopError

    with pytest.raises(StopError):
        use()
    assert closed_in == ["cloud-removal-read"]


def test_the_producer_does_not_run_far_ahead() -> None:
    made = []

    def produce() -> Iterator[int]:
        for number in range(100):
            made.append(number)
            yield number

    with prefetched(produce, go_on, depth=1) as items:
        for item in items:
            assert len(made) <= item + 4


def test_waiting_is_ended_by_the_check() -> None:
    release = threading.Event()
    asked = []

    def produce() -> Iterator[int]:
        release.wait(10)
        yield 1

    def check() -> None:
        asked.append(1)
        if len(asked) > 2:
            release.set()
            raise StopError

    with pytest.raises(StopError), prefetched(produce, check) as items:
        next(items)


def test_all_items_are_consumed_before_the_context_is_left() -> None:
    seen: list[int] = []
    with background(seen.append, go_on) as hand_over:
        for number in range(20):
            hand_over(number)
    assert seen == list(range(20))


@pytest.mark.parametrize("count", [1, 50])
def test_what_the_consumer_raises_is_raised_here(count: int) -> None:
    def consume(item: int) -> None:
        raise StopError

    def use() -> None:
        with background(consume, go_on) as hand_over:
            for number in range(count):
                hand_over(number)

    with pytest.raises(StopError):
        use()


def test_nothing_is_consumed_after_a_failure_of_the_caller() -> None:
    seen = []
    started, release = threading.Event(), threading.Event()

    def consume(item: int) -> None:
        started.set()
        release.wait(10)
        seen.append(item)

    def fail() -> None:
        with background(consume, go_on, depth=4) as hand_over:
            for number in range(3):
                hand_over(number)
            started.wait(10)
            threading.Timer(0.1, release.set).start()
            raise StopError

    with pytest.raises(StopError):
        fail()
    assert seen == [0]
