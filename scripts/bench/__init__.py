"""Measures how fast a removal is, as ratios; `python -m scripts.bench --help`."""
