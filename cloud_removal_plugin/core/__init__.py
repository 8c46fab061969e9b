"""Everything about rasters, clouds and generators that needs neither QGIS nor TensorFlow.

Rasters are `(bands, height, width)`, network tensors `(batch, height, width, bands)`.
Reflectance and opacity are 0..1 as float32.
"""
