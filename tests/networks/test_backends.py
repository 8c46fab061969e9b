"""The loop names no backend: two steps on each that is installed, with and without an adversary."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INSTALLED = [name for name in ("tensorflow", "jax", "torch") if find_spec(name)]


@pytest.mark.timeout(900)
@pytest.mark.parametrize("backend", INSTALLED)
def test_two_steps_on_each_backend_that_is_installed(backend: str, tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.networks.backend_steps", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "KERAS_BACKEND": backend},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    plain, adversarial = ran.stdout.splitlines()
    assert plain.startswith(f"{backend} plain step,loss,coarse_loss,fine_loss,score,seconds 2,")
    assert {"adversarial_loss", "discriminator_loss"} < set(adversarial.split()[2].split(","))


FIT = """
import hashlib, sys
from pathlib import Path
from tests.networks.backend_steps import batches, fitted, generator
model = generator()
fitted(model, batches, Path(sys.argv[1]), None, 2.0, 1.0)
print(hashlib.sha256(b"".join(w.tobytes() for w in model.get_weights())).hexdigest())
"""


def test_a_fit_is_the_same_again_bit_for_bit_with_one_thread(tmp_path: Path) -> None:
    one = {"TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1"}
    found = [
        subprocess.run(
            [sys.executable, "-c", FIT, str(tmp_path / name)],
            cwd=ROOT,
            env={**os.environ, **one, "KERAS_BACKEND": "tensorflow"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for name in ("first", "second")
    ]
    assert len(found[0].strip()) == 64
    assert found[0] == found[1]
