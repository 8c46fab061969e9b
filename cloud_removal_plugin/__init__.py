"""Cloud Removal: takes clouds out of satellite rasters and says which pixels it made up.

Nothing of QGIS is imported here, so that `core`, `networks`, `jobs` and `worker` serve without it.
"""

from __future__ import annotations

from typing import Any

__version__ = "0.1.0"


def classFactory(iface: Any) -> Any:
    """The plugin object; `iface` is None in `qgis_process`."""
    from .plugin import CloudRemovalPlugin

    return CloudRemovalPlugin(iface)
