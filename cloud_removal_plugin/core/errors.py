"""The errors a user can meet; each message says what was seen, what was expected, what to do."""

from __future__ import annotations


class CloudRemovalError(Exception):
    """Base of every error the plugin raises on purpose."""


class RasterError(CloudRemovalError):
    """An input raster is missing, unreadable, damaged or empty."""


class BandError(CloudRemovalError):
    """The raster's bands cannot be matched with the bands the generator needs."""


class ScaleError(CloudRemovalError):
    """The pixel values cannot be turned into plausible reflectance."""


class BundleError(CloudRemovalError):
    """A model bundle is malformed, incomplete, or of a kind that cannot be used here."""


class OutputError(CloudRemovalError):
    """A result cannot be written where it was asked for."""


class MissingPackageError(CloudRemovalError):
    """A Python package that the work needs is not installed."""


class OutOfMemoryError(CloudRemovalError):
    """The work takes more memory than there is."""


class JobError(CloudRemovalError):
    """A job or one of its settings is malformed."""


class WorkerError(JobError):
    """A worker process ended without a result: it was killed, or it crashed."""


class Cancelled(CloudRemovalError):  # noqa: N818 - what the user did is no error
    """The user stopped the work; nothing was written."""
