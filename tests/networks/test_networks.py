"""Sizes, shift behaviour and arithmetic of the networks, run in a process without QGIS."""
