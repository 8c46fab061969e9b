"""Scan the packaged plugin as QGIS's plugin repository does: Bandit, detect-secrets, Flake8.

`make scan`, after `make package`. The first two block an upload there; here all must be clean.
"""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
# As the formatter writes it; the repository only reports Flake8's findings.
FLAKE8 = ("--max-line-length=100", "--extend-ignore=E203,E704,W503", "--isolated")


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a tool of this environment in the unpacked plugin."""
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False
    )


def findings(folder: Path) -> dict[str, list[str]]:
    """What each tool finds in a folder."""
    bandit = run(folder, "bandit", "--quiet", "--recursive", "--format", "json", ".")
    secrets = run(folder, "detect_secrets", "scan", "--all-files", ".")
    flake8 = run(folder, "flake8", *FLAKE8, ".")
    if secrets.returncode != 0 or not bandit.stdout.startswith("{") or flake8.returncode > 1:
        raise SystemExit(f"A scanner failed:\n{bandit.stderr}{secrets.stderr}{flake8.stderr}")
    return {
        "Bandit": [
            f"{found['filename']}:{found['line_number']} {found['test_id']} {found['issue_text']}"
            for found in json.loads(bandit.stdout)["results"]
        ],
        "detect-secrets": [
            f"{name}:{found['line_number']} {found['type']}"
            for name, listed in json.loads(secrets.stdout)["results"].items()
            for found in listed
        ],
        "Flake8": flake8.stdout.splitlines(),
    }


def main() -> None:
    """Unpack the zip, scan, and stop with what was found."""
    archives = sorted((ROOT / "dist").glob("cloud_removal_plugin-*.zip"))
    if len(archives) != 1:
        raise SystemExit(f"dist/ holds {len(archives)} packages; run 'make package' first.")
    with TemporaryDirectory() as folder:
        with zipfile.ZipFile(archives[0]) as archive:
            archive.extractall(folder)
        found = findings(Path(folder))
    for tool, lines in found.items():
        print(f"{tool}: {len(lines)} findings", *lines, sep="\n  ")
    if any(found.values()):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
