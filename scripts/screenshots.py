"""Pictures of the plugin in QGIS's window, taken under Xvfb on the demo's clip; see docs/images.

`make screenshots`. What the window holds is written beside them as JSON, which a test checks.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PIL import Image

from scripts.demo import simulated_clip, write_clip

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
DRIVER = ROOT / "scripts" / "screenshots_in_qgis.py"
PLUGIN = "cloud_removal_plugin"
SCREEN = "1400x900x24"
SECONDS = 500
SETTINGS = f"""[PythonPlugins]
{PLUGIN}=true
processing=true

[qgis]
showTips=false
checkVersion=false
askToSaveProjectChanges=false

[app]
askToSaveProjectChanges=false

[locale]
overrideFlag=true
userLocale=LOCALE
"""


def take(folder: Path, raster: Path, locale: str = "en_US", plugins: Path = ROOT) -> dict[str, Any]:
    """Drive QGIS with a raster open; return what the window held. Pictures come into `folder`.

    `plugins` is the folder that the plugin lies in.
    """
    with TemporaryDirectory(prefix="cloud-removal-") as scratch:
        profile = Path(scratch) / "profiles" / "default" / "QGIS"
        profile.mkdir(parents=True)
        (profile / "QGIS3.ini").write_text(SETTINGS.replace("LOCALE", locale))
        runtime = Path(scratch) / "runtime"
        runtime.mkdir(mode=0o700)
        packages = sorted((ROOT / ".venv" / "lib").glob("python3*/site-packages"))
        environment = {
            **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
            "QGIS_PLUGINPATH": str(plugins),
            "PYTHONPATH": str(packages[0]),
            "XDG_RUNTIME_DIR": str(runtime),
            "CLOUDREMOVAL_RASTER": str(raster),
            "CLOUDREMOVAL_PICTURES": str(folder),
        }
        command = ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}", "qgis", "--nologo"]
        command += ["--noversioncheck", "--profiles-path", scratch, "--code", str(DRIVER)]
        run = subprocess.run(
            command,
            env=environment,
            cwd=scratch,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
    told = folder / "window.json"
    if not told.is_file():
        raise SystemExit(f"QGIS ended ({run.returncode}) without a word:\n{run.stderr[-3000:]}")
    found: dict[str, Any] = json.loads(told.read_text())
    if "error" in found:
        raise SystemExit(f"The window could not be driven: {found['error']}\n{run.stderr[-3000:]}")
    return found


def main() -> None:
    """Take the pictures and put them into docs/images."""
    with TemporaryDirectory(prefix="cloud-removal-") as folder:
        raster = Path(folder) / "cloudy.tif"
        write_clip(raster, simulated_clip().cloudy)
        found = take(Path(folder), raster)
        IMAGES.mkdir(exist_ok=True)
        for picture in sorted(Path(folder).glob("*.png")):
            # No palette: legends have few pixels, and would lose their colours to the map's.
            Image.open(picture).convert("RGB").save(IMAGES / picture.name, optimize=True)
            print((IMAGES / picture.name).relative_to(ROOT))
    json.dump(found, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
