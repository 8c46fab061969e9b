"""How much memory there is, and a refusal before more than that is taken."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from .errors import OutOfMemoryError

# Where the system does not say how much there is.
_ASSUMED = 64 << 30
# A tile's place in the list of all, in Python's objects.
BYTES_PER_TILE = 600


def memory_at_most() -> int:
    """Bytes that this process can have: the machine's memory, or less where a limit is set."""
    try:
        there = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        there = 0
    there = there if there > 0 else _ASSUMED
    try:
        import resource
    except ImportError:
        return there
    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    return there if limit == resource.RLIM_INFINITY else min(there, limit)


def refuse_beyond_memory(needed: int, what: str, remedy: str) -> None:
    """OutOfMemoryError where `what` takes more than there is; `needed` in bytes."""
    there = memory_at_most()
    if needed > there:
        raise OutOfMemoryError(
            f"{what} would take about {needed / 2**30:,.1f} GB of memory, and this process can "
            f"have {there / 2**30:,.1f} GB. {remedy}"
        )


@contextmanager
def memory_told() -> Iterator[None]:
    """Python's MemoryError as an OutOfMemoryError, which says what to do."""
    try:
        yield
    except MemoryError as error:
        raise OutOfMemoryError(
            "The memory that this process can have is used up. Close other programs, set MEMORY "
            "or TILE_SIZE lower, or work on parts of the raster (EXTENT)."
        ) from error
