"""How much memory there is, and a refusal before more than that is taken."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import OutOfMemoryError

# Where the system does not say how much there is.
_ASSUMED = 64 << 30
_RESERVE = 250 << 20
# A tile's place in the list of all, in Python's objects.
BYTES_PER_TILE = 600


def memory_left() -> int:
    """Bytes that this process can still have, for data: of the machine's, or of a limit set on it.

    Under a limit (ulimit -v) GDAL and LiteRT hang or crash when memory runs out, so of that a
    reserve is kept for their threads and buffers.
    """
    try:
        there = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        there = 0
    there = there if there > 0 else _ASSUMED
    try:
        import resource

        limit = resource.getrlimit(resource.RLIMIT_AS)[0]
        if limit == resource.RLIM_INFINITY:
            return there
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        return min(there, limit - pages * resource.getpagesize() - _RESERVE)
    except (ImportError, OSError):
        return there


def refuse_beyond_memory(needed: int, what: str, remedy: str) -> None:
    """OutOfMemoryError where `what` takes more than is left; `needed` in bytes."""
    there = memory_left()
    if needed > there:
        raise OutOfMemoryError(
            f"{what} would take about {needed / 2**20:,.0f} MB of memory, and this process can "
            f"have {max(there, 0) / 2**20:,.0f} MB more. {remedy}"
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
