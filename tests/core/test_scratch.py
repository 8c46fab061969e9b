"""Hidden folders: whatever moment a run is killed at, the next one clears up after it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cloud_removal_plugin.core.scratch import PREFIX, Scratch, sweep

ROOT = Path(__file__).resolve().parents[2]


# Dies while it deletes, when it comes to the folder "0".
KILLED = """
import os, shutil, sys
from pathlib import Path
from cloud_removal_plugin.core.scratch import Scratch
scratch = Scratch(Path(sys.argv[1]))
(scratch.path / "a file").write_text("x")
(scratch.path / "0").mkdir()
shutil.rmtree = lambda *_, **__: os._exit(7)
scratch.remove()
"""


def test_a_folder_goes_with_all_that_is_in_it(tmp_path: Path) -> None:
    scratch = Scratch(tmp_path)
    assert scratch.path.name.startswith(PREFIX)
    (scratch.path / "0").mkdir()
    (scratch.path / "0" / "result.tif").write_bytes(b"x")
    scratch.remove()
    assert list(tmp_path.iterdir()) == []


def test_what_has_an_owner_stays(tmp_path: Path) -> None:
    scratch = Scratch(tmp_path)
    sweep(tmp_path)
    assert scratch.path.is_dir()
    scratch.remove()


def test_a_run_that_was_killed_while_it_deleted_is_cleared_up_after(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, timeout=60, check=False
    )
    assert done.returncode == 7
    assert len(list(tmp_path.iterdir())) == 1
    sweep(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_sweeping_is_gone_on_with_when_it_was_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = tmp_path / f"{PREFIX}left"
    (left / "0").mkdir(parents=True)
    (left / "owner").write_text("1")

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "rmtree", killed)
        with pytest.raises(KeyboardInterrupt):
            sweep(tmp_path)
    sweep(tmp_path)
    assert not left.exists()
