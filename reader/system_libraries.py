"""The system libraries that Qt needs to show a window, and the line that installs them."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

from reader.platforms.processes import is_administrator
from reader.translation import tr

DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""What every Qt program loads, on a screen or without one: library -> Debian package."""

SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt needs besides on an X11 screen."""


def missing_packages(libraries: Mapping[str, str]) -> list[str]:
    """Return the Debian packages of those libraries that cannot be loaded here, each once."""
    missing = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def prepare_for_qt(*, screen: bool) -> str | None:
    """See that Qt can start; returns None, or a sentence that says what is missing.

    `screen` asks for what a window needs, else only for what drawing without a screen needs.
    As root on Debian what is missing is installed.
    """
    if not sys.platform.startswith("linux"):
        return None
    if screen and not _has_screen():
        return tr(
            "There is no screen to open a window on (neither DISPLAY nor "
            "WAYLAND_DISPLAY is set). Every command works without one: see broadsheet "
            "--help."
        )
    libraries = {**DRAWING, **(SCREEN if screen and _uses_x11() else {})}
    missing = missing_packages(libraries)
    if missing and install_debian_packages(missing):
        missing = missing_packages(libraries)
    if not missing:
        return None if not screen or not _uses_x11() or _reaches_x11() else _no_screen_there()
    return tr(
        "Qt needs system libraries that are not installed. Install them with: sudo "
        "apt-get install {missing}",
        missing=" ".join(missing),
    )


def install_debian_packages(packages: Sequence[str]) -> bool:
    """Install packages as root on a Debian system; returns whether that was done."""
    if not is_administrator() or shutil.which("apt-get") is None:
        return False
    print(
        tr("Installing system packages: {packages}", packages=" ".join(packages)),
        file=sys.stderr,
        flush=True,
    )
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (install, ["apt-get", "update", "-qq"], install):
        done = subprocess.run(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            check=False,
        )  # fmt: skip
        if command is install and done.returncode == 0:
            return True
    return False


def _chosen_platform() -> str:
    return os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]


def _has_screen() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in named)


def _no_screen_there() -> str:
    return tr(
        "The screen {screen} cannot be reached: nothing answers there, or this user is not allowed "
        "to use it. Every command works without one: see broadsheet --help.",
        screen=os.environ.get("DISPLAY") or ":0",
    )


def _reaches_x11() -> bool:
    """Whether the X server that DISPLAY names lets this process connect; Qt would abort it."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    # It is never null: what failed is a connection with an error.
    connection = xcb.xcb_connect(None, None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def _uses_x11() -> bool:
    chosen = _chosen_platform()
    if chosen:
        return chosen == "xcb"
    return not os.environ.get("WAYLAND_DISPLAY")
