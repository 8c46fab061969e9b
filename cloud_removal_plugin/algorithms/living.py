"""The algorithms of the provider that have been made and not been deleted yet."""

from __future__ import annotations

from weakref import WeakSet

from qgis.core import QgsProcessingAlgorithm

# The provider's own, and what dialogs, tasks and models have made of them.
LIVING: WeakSet[QgsProcessingAlgorithm] = WeakSet()
