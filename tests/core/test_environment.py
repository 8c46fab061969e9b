"""The worker's environment on each system, told on any: paths, packages, commands, errors."""

from __future__ import annotations

import pytest

from cloud_removal_plugin.core.environment import (
    LINUX,
    MACOS,
    WINDOWS,
    Layout,
    base_pythons,
    explained,
    litert_requirements,
    pip_install,
    pip_install_aside,
    pip_variables,
    proxy_url,
    system_of,
    worker_requirements,
)
from cloud_removal_plugin.core.errors import MissingPackageError


@pytest.mark.parametrize(
    ("platform", "system"), [("linux", LINUX), ("win32", WINDOWS), ("darwin", MACOS)]
)
def test_the_system_comes_from_sys_platform(platform: str, system: str) -> None:
    assert system_of(platform) == system


@pytest.mark.parametrize(
    ("system", "root", "python", "packages"),
    [
        (
            LINUX,
            "/home/me/.local/share/QGIS/QGIS3/profiles/default/cloud_removal",
            "/home/me/.local/share/QGIS/QGIS3/profiles/default/cloud_removal/worker/bin/python",
            "/home/me/.local/share/QGIS/QGIS3/profiles/default/cloud_removal/packages-cp312",
        ),
        (
            WINDOWS,
            r"C:\Users\Jörg Müller\AppData\Roaming\QGIS\QGIS3\profiles\default/cloud_removal",
            r"C:\Users\Jörg Müller\AppData\Roaming\QGIS\QGIS3\profiles\default\cloud_removal"
            r"\worker\Scripts\python.exe",
            r"C:\Users\Jörg Müller\AppData\Roaming\QGIS\QGIS3\profiles\default\cloud_removal"
            r"\packages-cp312",
        ),
        (
            MACOS,
            "/Users/me/Library/Application Support/QGIS/QGIS3/profiles/default/cloud_removal",
            "/Users/me/Library/Application Support/QGIS/QGIS3/profiles/default/cloud_removal"
            "/worker/bin/python",
            "/Users/me/Library/Application Support/QGIS/QGIS3/profiles/default/cloud_removal"
            "/packages-cp312",
        ),
    ],
)
def test_where_things_lie(system: str, root: str, python: str, packages: str) -> None:
    layout = Layout(root, system)
    assert layout.worker_python == python
    assert layout.packages((3, 12)) == packages


def test_the_base_python_is_never_guessed_from_the_path() -> None:
    assert base_pythons(LINUX, "/usr", (3, 11)) == ["/usr/bin/python3.11", "/usr/bin/python3"]
    assert base_pythons(WINDOWS, r"C:\OSGeo4W\apps\Python312", (3, 12))[0] == (
        r"C:\OSGeo4W\apps\Python312\python.exe"
    )
    mac = base_pythons(MACOS, "/Applications/QGIS.app/Contents/MacOS", (3, 9))
    assert mac[:2] == [
        "/Applications/QGIS.app/Contents/MacOS/bin/python3.9",
        "/Applications/QGIS.app/Contents/MacOS/bin/python3",
    ]


@pytest.mark.parametrize(
    ("system", "machine", "version", "gpu", "tensorflow"),
    [
        (LINUX, "x86_64", (3, 11), False, "tensorflow-cpu==2.21.0"),
        (LINUX, "x86_64", (3, 11), True, "tensorflow[and-cuda]==2.21.0"),
        (LINUX, "aarch64", (3, 12), False, "tensorflow==2.21.0"),
        (WINDOWS, "AMD64", (3, 12), False, "tensorflow==2.21.0"),
        (MACOS, "arm64", (3, 13), False, "tensorflow==2.21.0"),
    ],
)
def test_the_tensorflow_of_each_system(
    system: str, machine: str, version: tuple[int, int], gpu: bool, tensorflow: str
) -> None:
    found = worker_requirements(system, machine, version, gpu)
    assert found[0] == tensorflow
    assert {name.split("=")[0].split(">")[0] for name in found[1:]} == {
        "keras",
        "rasterio",
        "matplotlib",
        "numpy",
        "ai-edge-litert",
    }


@pytest.mark.parametrize(
    ("system", "machine", "version", "gpu", "said"),
    [
        (LINUX, "x86_64", (3, 9), False, "for Python 3.9, only for 3.10 to 3.13"),
        (LINUX, "x86_64", (3, 14), False, "for Python 3.14"),
        (MACOS, "x86_64", (3, 12), False, "Macs with Intel processors"),
        (WINDOWS, "ARM64", (3, 12), False, "Windows on ARM64"),
        (WINDOWS, "AMD64", (3, 12), True, "on Linux only"),
    ],
)
def test_what_there_is_no_tensorflow_for_is_said(
    system: str, machine: str, version: tuple[int, int], gpu: bool, said: str
) -> None:
    with pytest.raises(MissingPackageError, match=said):
        worker_requirements(system, machine, version, gpu)


def test_litert_where_there_is_one() -> None:
    assert litert_requirements(WINDOWS, "AMD64", (3, 12)) == ["ai-edge-litert==2.3.0"]
    for system, machine, version in ((WINDOWS, "AMD64", (3, 9)), (MACOS, "x86_64", (3, 12))):
        with pytest.raises(MissingPackageError, match="Install the worker"):
            litert_requirements(system, machine, version)


def test_pip_installs_wheels_only_and_never_aside_of_its_environment() -> None:
    command = pip_install("/w/bin/python", ["keras"])
    assert command[:4] == ["/w/bin/python", "-m", "pip", "install"]
    assert command[-1] == "keras"
    assert ":all:" in command
    assert "--user" not in command
    assert "--break-system-packages" not in command


def test_offline_wheels_go_before_an_index() -> None:
    command = pip_install("python", ["keras"], wheels="/media/wheels", index_url="https://mirror")
    assert command[-4:] == ["--no-index", "--find-links", "/media/wheels", "keras"]
    assert "https://mirror" in pip_install("python", ["keras"], index_url="https://mirror")


def test_litert_goes_into_its_own_folder_without_numpy() -> None:
    command = pip_install_aside("python", ["ai-edge-litert"], "/own/packages-cp312", (3, 12))
    assert "--no-deps" in command
    assert command[command.index("--target") + 1] == "/own/packages-cp312"
    assert command[command.index("--python-version") + 1] == "3.12"


def test_the_proxy_of_qgis_is_used_with_its_password_quoted() -> None:
    settings = {
        "proxyEnabled": "true",
        "proxyType": "HttpProxy",
        "proxyHost": "proxy.example.org",
        "proxyPort": "3128",
        "proxyUser": "me",
        "proxyPassword": "a:b@c",
    }
    url = proxy_url(settings)
    assert url == "http://me:a%3Ab%40c@proxy.example.org:3128"
    assert pip_variables(url) == {"PIP_PROXY": url}
    assert not any("a:b" in part for part in pip_install("python", ["keras"]))
    assert proxy_url({**settings, "proxyType": "Socks5Proxy"}).startswith("socks5://")
    assert proxy_url({**settings, "proxyEnabled": "false"}) == ""
    assert proxy_url({**settings, "proxyType": "DefaultProxy"}) == ""
    assert pip_variables("") == {}


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        (
            "ProxyError('Cannot connect to proxy.', OSError('Tunnel failed: 407 Proxy "
            "Authentication Required'))",
            "The proxy refused",
        ),
        (
            "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))",
            "certificate was not trusted",
        ),
        (
            "The virtual environment was not created successfully because ensurepip is not "
            "available.",
            "sudo apt install python3-venv",
        ),
        ("PermissionError: [WinError 5] Access is denied: 'x.pyd'", "may not be written"),
        (
            "Failed to establish a new connection: [Errno -2] Name resolution failed",
            "package index cannot be reached",
        ),
        (
            "ERROR: No matching distribution found for tensorflow==2.21.0",
            "no package for this Python and system",
        ),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "damaged"),
        ("error: externally-managed-environment", "managed by the system"),
        ("Segmentation fault", "not known here"),
    ],
)
def test_errors_of_pip_get_a_next_step(output: str, said: str) -> None:
    assert said in explained(output)
