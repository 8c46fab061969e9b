"""The worker's environment: where it lies, what is installed into it, what errors of pip mean.

Nothing is run or imported here. Paths are pure, so that each system's can be told on any other.
Which wheels there are was looked up on PyPI for the versions below.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath, PureWindowsPath
from urllib.parse import quote

from .errors import MissingPackageError

LINUX, WINDOWS, MACOS = "linux", "windows", "macos"

#: Pythons that the wheels of TensorFlow below are for.
OLDEST, NEWEST = (3, 10), (3, 13)
_TENSORFLOW, _LITERT = "2.21.0", "ai-edge-litert==2.3.0"
_WORKER = ("keras>=3.12,<4", "rasterio>=1.4,<2", "matplotlib>=3.8,<4", "numpy", _LITERT)
#: Bytes of disk that an installation takes, with pip's downloads: measured, rounded up.
WORKER_BYTES, GPU_BYTES, LITERT_BYTES = 3_000_000_000, 10_000_000_000, 200_000_000


def system_of(platform: str) -> str:
    """The system that Python's `sys.platform` names."""
    return {"win32": WINDOWS, "cygwin": WINDOWS, "darwin": MACOS}.get(platform, LINUX)


@dataclass(frozen=True)
class Layout:
    """Where our own folder `root` on a `system` has what."""

    root: str
    system: str

    def _path(self, *parts: str) -> str:
        return str(_pure(self.system)(self.root, *parts))

    @property
    def worker(self) -> str:
        """The folder of the worker's virtual environment."""
        return self._path("worker")

    @property
    def worker_python(self) -> str:
        """The Python in it."""
        if self.system == WINDOWS:
            return self._path("worker", "Scripts", "python.exe")
        return self._path("worker", "bin", "python")

    def packages(self, version: tuple[int, int]) -> str:
        """The folder with the packages for QGIS's own Python, which are of its version only."""
        return self._path(f"packages-cp{version[0]}{version[1]}")


def _pure(system: str) -> type[PurePath]:
    return PureWindowsPath if system == WINDOWS else PurePosixPath


def base_pythons(system: str, prefix: str, version: tuple[int, int]) -> list[str]:
    """Where QGIS's Python lies as a program of its own, given its `sys.base_exec_prefix`.

    Never `sys.executable`: inside QGIS that is QGIS itself, or any python3 on the path.
    """
    pure = _pure(system)
    if system == WINDOWS:
        return [str(pure(prefix, name)) for name in ("python.exe", "python3.exe")]
    exact = f"python{version[0]}.{version[1]}"
    folders = ["bin"]
    if system == MACOS:
        # QGIS.app keeps its Python beside the program, or in a framework.
        folders += ["", f"Versions/{version[0]}.{version[1]}/bin"]
    return [str(pure(prefix, folder, name)) for folder in folders for name in (exact, "python3")]


def worker_requirements(
    system: str, machine: str, version: tuple[int, int], gpu: bool = False
) -> list[str]:
    """What pip is to install into the worker's environment of a Python of this version.

    MissingPackageError where there are no wheels of TensorFlow for it.
    """
    if not OLDEST <= version <= NEWEST:
        raise MissingPackageError(
            f"There is no TensorFlow {_TENSORFLOW} for Python {version[0]}.{version[1]}, only for "
            f"{OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}. Install one of these beside "
            "QGIS (python.org), and give its path as PYTHON."
        )
    intel = machine.lower() in ("x86_64", "amd64")
    if system == MACOS and intel:
        raise MissingPackageError(
            f"There is no TensorFlow {_TENSORFLOW} for Macs with Intel processors. Train on "
            "another machine."
        )
    if system == WINDOWS and not intel:
        raise MissingPackageError(
            f"There is no TensorFlow {_TENSORFLOW} for Windows on {machine}. Train on another "
            "machine."
        )
    if gpu and system != LINUX:
        raise MissingPackageError(
            "TensorFlow uses NVIDIA GPUs on Linux only; on Windows it does so within WSL2. Switch "
            "GPU off."
        )
    if gpu:
        tensorflow = f"tensorflow[and-cuda]=={_TENSORFLOW}"
    elif intel and system == LINUX:
        tensorflow = f"tensorflow-cpu=={_TENSORFLOW}"
    else:
        tensorflow = f"tensorflow=={_TENSORFLOW}"
    return [tensorflow, *_WORKER]


def litert_requirements(system: str, machine: str, version: tuple[int, int]) -> list[str]:
    """What pip is to install for QGIS's own Python. MissingPackageError where there is none."""
    if version < OLDEST or (system == MACOS and machine.lower() == "x86_64"):
        raise MissingPackageError(
            f"There is no LiteRT for Python {version[0]}.{version[1]} on {system} {machine}. "
            "Install the worker: Remove Clouds uses that instead."
        )
    return [_LITERT]


def pip_install(
    python: str, requirements: Sequence[str], wheels: str = "", index_url: str = ""
) -> list[str]:
    """The command that installs into the environment of `python`; `wheels`: a folder, offline."""
    command = [python, "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    command += ["--progress-bar", "off", "--only-binary", ":all:"]
    if wheels:
        command += ["--no-index", "--find-links", wheels]
    elif index_url:
        command += ["--index-url", index_url]
    return [*command, *requirements]


def pip_install_aside(
    python: str,
    requirements: Sequence[str],
    folder: str,
    version: tuple[int, int],
    wheels: str = "",
    index_url: str = "",
) -> list[str]:
    """The command that puts packages for a Python of `version` into a folder of their own.

    Without what they depend on: numpy is QGIS's, and another one beside it would break QGIS.
    """
    command = pip_install(python, [], wheels, index_url)
    command += ["--no-deps", "--upgrade", "--target", folder]
    return [*command, "--python-version", f"{version[0]}.{version[1]}", *requirements]


def pip_variables(proxy: str) -> dict[str, str]:
    """Variables for pip's environment: a proxy with its password stays out of the command line."""
    return {"PIP_PROXY": proxy} if proxy else {}


def proxy_url(settings: Mapping[str, str]) -> str:
    """The URL of the proxy that QGIS's settings (`proxyType`, `proxyHost`, ...) name, or ''."""
    host = settings.get("proxyHost", "")
    if settings.get("proxyEnabled", "").lower() != "true" or not host:
        return ""
    kinds = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5"}
    kind = kinds.get(settings.get("proxyType", ""))
    if kind is None:
        return ""
    port = settings.get("proxyPort", "")
    user, password = settings.get("proxyUser", ""), settings.get("proxyPassword", "")
    login = f"{_quoted(user)}:{_quoted(password)}@" if user else ""
    return f"{kind}://{login}{host}{':' + port if port else ''}"


def _quoted(text: str) -> str:
    return quote(text, safe="")


@dataclass(frozen=True)
class Problem:
    """A kind of failure: what in the output shows it, what it is, and what to do."""

    signs: tuple[str, ...]
    what: str
    step: str


_PROBLEMS = (
    Problem(
        ("no space left", "errno 28", "not enough space", "disk full"),
        "The disk is full",
        "Make room, or choose another FOLDER.",
    ),
    Problem(
        ("407 proxy", "proxy authentication required", "cannot connect to proxy", "proxyerror"),
        "The proxy refused the connection",
        "Check proxy, user and password in QGIS under Settings > Options > Network, or the "
        "variables HTTP_PROXY and HTTPS_PROXY.",
    ),
    Problem(
        ("certificate_verify_failed", "ssl:", "sslerror", "certificate verify failed"),
        "The server's certificate was not trusted",
        "A company's proxy often signs with a certificate of its own: set the variable PIP_CERT to "
        "its file, or install from a folder of wheels (WHEELS).",
    ),
    Problem(
        ("ensurepip is not available", "no module named ensurepip", "no module named venv"),
        "This Python cannot make virtual environments",
        "On Debian and Ubuntu: sudo apt install python3-venv. Elsewhere give another PYTHON.",
    ),
    Problem(
        ("permission denied", "errno 13", "access is denied", "winerror 5", "winerror 32"),
        "A file or folder may not be written",
        "Close other QGIS windows that use the worker, or choose another FOLDER.",
    ),
    Problem(
        ("hashes do not match", "do not match the hashes"),
        "A download was damaged or changed on its way",
        "Try again; if it stays, ask who runs your network or package index.",
    ),
    Problem(
        (
            "newconnectionerror",
            "name resolution",
            "getaddrinfo failed",
            "network is unreachable",
            "connection refused",
            "read timed out",
            "connecttimeout",
            "connection to",
            "remotedisconnected",
            "connection reset",
        ),
        "The package index cannot be reached",
        "Check the network; behind a proxy, enter it in QGIS under Settings > Options > Network. "
        "Without a network, give a folder of wheels (WHEELS).",
    ),
    Problem(
        ("no matching distribution", "could not find a version", "requires-python"),
        "There is no package for this Python and system",
        "Give another PYTHON (3.10 to 3.13, 64 bit); with WHEELS, download them for this very "
        "system and Python.",
    ),
    Problem(
        ("resolutionimpossible", "conflicting dependencies"),
        "The packages do not fit together",
        "With WHEELS, download all of them with one pip command; else report this.",
    ),
    Problem(
        ("externally-managed-environment",),
        "This Python is managed by the system",
        "Give another PYTHON; ours never installs into the system's.",
    ),
)


def explained(output: str) -> str:
    """What a failed installation's output means, and the next step."""
    text = output.lower()
    for problem in _PROBLEMS:
        if any(sign in text for sign in problem.signs):
            return f"{problem.what}. {problem.step}"
    return "The installation failed for a reason that is not known here. Its last words follow."
