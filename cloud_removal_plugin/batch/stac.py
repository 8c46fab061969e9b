"""Which assets of a STAC item make the raster of a scene.

An item has one asset with several bands, or one asset a band. Bands are known by their
`common_name`: in `bands` (STAC 1.1) as `eo:common_name`, in `eo:bands` (STAC 1.0) as
`common_name`; near infrared is `nir` or, where there is no such band, `nir08`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse

from ..core.bands import ROLES
from ..core.errors import JobError

_NAMES = {role: (role,) for role in ROLES} | {"nir": ("nir", "nir08")}
# Assets that are pictures or masks of a scene, by the roles the STAC specification lists.
_NO_DATA_ROLES = {"thumbnail", "overview", "visual", "metadata", "snow-ice", "cloud", "data-mask"}


@dataclass(frozen=True)
class ItemRaster:
    """The raster of an item: at `path`, or to be stacked of files of one band by role."""

    name: str
    path: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict)
    stack: Mapping[str, str] = field(default_factory=dict)


def item_rasters(text: str, path: Path) -> tuple[ItemRaster, ...]:
    """The rasters of the item or item collection in the JSON `text` of the file `path`.

    JobError where it is neither, or an item has no asset of two or more of the common names blue,
    green, red and nir, or one that is not on disk.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise JobError(f"'{path}' is no JSON: {error}") from error
    kind = content.get("type") if isinstance(content, dict) else None
    items = content.get("features") if kind == "FeatureCollection" else [content]
    if kind not in ("Feature", "FeatureCollection") or not isinstance(items, list) or not items:
        raise JobError(
            f"'{path}' holds no STAC items: its type is {kind!r}. Give an item (Feature) or an "
            "item collection (FeatureCollection) that is not empty."
        )
    return tuple(_raster(item, path) for item in items)


def _raster(item: Any, path: Path) -> ItemRaster:
    name = item.get("id") if isinstance(item, dict) else None
    assets = item.get("assets") if isinstance(item, dict) else None
    if not isinstance(name, str) or not name or not isinstance(assets, dict):
        raise JobError(f"'{path}' holds an item without an id or assets; expected STAC items.")
    # The id becomes the name of a file.
    name = re.sub(r"[^\w.-]", "_", name)
    known = {}
    for key, asset in assets.items():
        if isinstance(asset, dict) and not any(role in _NO_DATA_ROLES for role in _said(asset)):
            known[key] = (asset, _roles(asset))
    whole = max(known.values(), key=lambda found: len(found[1]), default=({}, {}))
    if len(whole[1]) > 1:
        asset, roles = whole
        used = [_bands(asset)[index - 1] for index in roles.values()]
        settings = {"bands": roles, **_scale(used, asset)}
        return ItemRaster(name, _on_disk(asset, path, name), settings)
    stack: dict[str, str] = {}
    used = []
    for role in ROLES:
        singles = [
            asset for asset, roles in known.values() if role in roles and len(_bands(asset)) == 1
        ]
        if singles:
            stack[role] = _on_disk(singles[0], path, name)
            used.append({**singles[0], **_bands(singles[0])[0]})
    if len(stack) < 2:
        raise JobError(
            f"The item '{name}' in '{path}' has no assets of the common names "
            f"{', '.join(ROLES)}; it has {', '.join(assets) or 'none'}. Give common names to its "
            "bands, or name the files themselves."
        )
    settings = {"bands": {role: number for number, role in enumerate(stack, start=1)}}
    return ItemRaster(name, "", {**settings, **_scale(used, {})}, stack)


def _said(asset: Mapping[str, Any]) -> list[str]:
    """The roles of the asset itself."""
    roles = asset.get("roles")
    return [role for role in roles if isinstance(role, str)] if isinstance(roles, list) else []


def _bands(asset: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The bands with what the extensions eo and raster, each in a list of its own, say of them."""
    merged: list[dict[str, Any]] = []
    for name in ("bands", "eo:bands", "raster:bands"):
        listed = asset.get(name)
        if isinstance(listed, list) and all(isinstance(band, dict) for band in listed):
            merged += [{} for _ in range(len(listed) - len(merged))]
            for band, values in zip(merged, listed):
                band.update(values)
    return list(merged)


def _roles(asset: Mapping[str, Any]) -> dict[str, int]:
    """The 1-based band of each role that has one."""
    names = [band.get("eo:common_name", band.get("common_name")) for band in _bands(asset)]
    if not names:
        names = [asset.get("eo:common_name", asset.get("common_name"))]
    found = {}
    for role, common in _NAMES.items():
        hits = [names.index(name) + 1 for name in common if name in names]
        if hits:
            found[role] = hits[0]
    return found


def _scale(bands: Sequence[Mapping[str, Any]], asset: Mapping[str, Any]) -> dict[str, float]:
    """What all of the bands say of scale and offset; nothing where they say nothing or differ."""
    said = {}
    for name in ("scale", "offset"):
        values = [
            band.get(f"raster:{name}", band.get(name, asset.get(f"raster:{name}")))
            for band in bands
        ]
        value = values[0] if all(other == values[0] for other in values) else None
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            said[name] = float(value)
    return said


def _on_disk(asset: Mapping[str, Any], path: Path, name: str) -> str:
    href = asset.get("href")
    if not isinstance(href, str) or not href:
        raise JobError(f"An asset of the item '{name}' in '{path}' has no href.")
    url = urlparse(href)
    if url.scheme == "file":
        href = unquote(url.path)
    elif len(url.scheme) > 1:
        raise JobError(
            f"'{href}', of the item '{name}' in '{path}', is not on disk. Download the assets, and "
            "give the item collection with their paths."
        )
    # Relative hrefs are from the file that holds the item.
    return str(path.parent / href)
