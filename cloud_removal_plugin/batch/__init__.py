"""Many rasters, or strips of huge ones, on the machines of a Dask cluster; without QGIS.

`python -m cloud_removal_plugin.batch` is the command; Dask does all of the scheduling.
"""
