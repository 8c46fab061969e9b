from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from cloud_removal_plugin.core.pipeline import background, in_order, prefetched


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


def test_work_is_done_by_several_threads_and_comes_in_the_order_of_the_items() -> None:
    both_at_work = threading.Barrier(2, timeout=10)
    threads = set()

    def double(number: int) -> int:
        both_at_work.wait()
        threads.add(threading.current_thread())
        # The first of two is the last to be done.
        time.sleep(0.002 * (number % 2 == 0))
        return 2 * number

    assert list(in_order(double, range(20), go_on, 2)) == list(range(0, 40, 2))
    assert len(threads) == 2
    assert threading.current_thread() not in threads
    assert not any(thread.is_alive() for thread in threads)


def test_no_more_items_are_taken_than_there_are_threads() -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(10):
            taken.append(number)
            yield number

    with closing(in_order(str, items(), go_on, 3)) as texts:
        assert next(texts) == "0"
        assert taken == [0, 1, 2]


def test_what_a_thread_raises_is_raised_in_its_turn() -> None:
    def half(number: int) -> int:
        if number == 3:
            raise StopError
        return number // 2

    halves = in_order(half, range(10), go_on, 2)
    assert [next(halves) for _ in range(3)] == [0, 0, 1]
    with pytest.raises(StopError):
        next(halves)


def test_a_check_that_raises_ends_the_work_while_it_is_waited_for() -> None:
    begun, done = threading.Event(), []

    def slow(number: int) -> int:
        begun.set()
        time.sleep(0.3)
        done.append(number)
        return number

    def check() -> None:
        if begun.is_set():
            raise StopError

    with pytest.raises(StopError):
        list(in_order(slow, range(10), check, 2))
    assert len(done) <= 2
    assert not [t for t in threading.enumerate() if t.name.startswith("cloud-removal-work")]
