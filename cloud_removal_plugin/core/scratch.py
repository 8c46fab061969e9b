"""Hidden folders beside the results, in which these are written; what killed runs left is swept.

The owner of a folder holds a lock on a file in it, which the system takes back when the process
ends, however it ends. A folder whose lock is free has no owner any more.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO

PREFIX = ".cloud-removal-"
_OWNER = "owner"
_LEAST_ROOM = 64 << 10


class Scratch:
    """A new hidden folder in `parent`, ours until `remove`; OSError where none can be made."""

    def __init__(self, parent: Path) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
        self._lock: IO[bytes] | None = None
        try:
            # Filled only once it is locked: `sweep` leaves an empty one alone.
            self._lock = (self.path / _OWNER).open("wb")
            if _try_lock(self._lock):
                self._lock.write(b"%d\n" % os.getpid())
                self._lock.flush()
            _refuse_full(self.path)
        except OSError:
            self.remove()
            raise

    def remove(self) -> None:
        """Delete the folder with all that is in it."""
        _empty(self.path)
        if self._lock is not None:
            # What a full disk did not take is tried again then, and has to be taken by nobody.
            with suppress(OSError):
                self._lock.close()
        shutil.rmtree(self.path, ignore_errors=True)


def settle(folder: Path) -> None:
    """Have the system put the files in a folder on the disk; OSError where they do not reach it.

    Without, a network's or a virtual disk may find out later that it has no room.
    """
    for path in folder.iterdir():
        if path.is_file():
            with path.open("rb+") as file:
                os.fsync(file.fileno())


def _refuse_full(folder: Path) -> None:
    """OSError where there is hardly any room: GDAL crashes where not even a header has."""
    probe = folder / "probe"
    with probe.open("wb") as file:
        file.write(bytes(_LEAST_ROOM))
    probe.unlink()


def sweep(parent: Path) -> None:
    """Delete the folders in `parent` that runs left which were killed; never raises OSError."""
    try:
        found = [path for path in parent.iterdir() if path.name.startswith(PREFIX)]
    except OSError:
        return
    for folder in found:
        if not folder.is_symlink() and _has_no_owner(folder / _OWNER):
            _empty(folder)
            shutil.rmtree(folder, ignore_errors=True)


def _empty(folder: Path) -> None:
    """Delete what is in a folder but its lock: without that, nobody may delete what is left."""
    try:
        inside = [path for path in folder.iterdir() if path.name != _OWNER]
    except OSError:
        return
    for path in inside:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink()


def _has_no_owner(file: Path) -> bool:
    try:
        if file.stat().st_size == 0:
            return False
        with file.open("rb+") as owner:
            return _try_lock(owner)
    except OSError:
        return False


def _try_lock(file: IO[bytes]) -> bool:
    """Lock an open file unless another holds it, also in this process; False where that fails."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
