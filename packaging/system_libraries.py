"""Finds the system libraries that Qt lacks on this Linux, names their Debian packages and installs them.

Standard library only: it runs before anything of ours is installed.
"""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

# What Qt's libraries and platform plugins are linked to, and which Debian or Ubuntu package has it. Where the
# name changed with the move to 64-bit time, both names stand here, the newer one first.
PACKAGES = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libGLX.so.0": ("libglx0",),
    "libGLdispatch.so.0": ("libglvnd0",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libX11.so.6": ("libx11-6",),
    "libXau.so.6": ("libxau6",),
    "libXdmcp.so.6": ("libxdmcp6",),
    "libbrotlidec.so.1": ("libbrotli1",),
    "libbsd.so.0": ("libbsd0",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libexpat.so.1": ("libexpat1",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libpcre2-8.so.0": ("libpcre2-8-0",),
    "libpng16.so.16": ("libpng16-16t64", "libpng16-16"),
    "libstdc++.so.6": ("libstdc++6",),
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xinerama.so.0": ("libxcb-xinerama0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxcb.so.1": ("libxcb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libz.so.1": ("zlib1g",),
    "libzstd.so.1": ("libzstd1",),
}
LINKED_BY_QT = ("Qt/lib/libQt6Core.so.6", "Qt/lib/libQt6Gui.so.6", "Qt/lib/libQt6Widgets.so.6")
OFFSCREEN = "Qt/plugins/platforms/libqoffscreen.so"
X11 = "Qt/plugins/platforms/libqxcb.so"
WAYLAND = "Qt/plugins/platforms/libqwayland.so"


class MissingLibrariesError(Exception):
    """Something of the system is missing and could not be installed; the text says what to type."""


def plugins_for(purpose: str) -> tuple[str, ...]:
    """The Qt platform plugins that must load: always offscreen, a screen's where there is a screen.

    A bundle carries the libraries along, so building one needs those of a screen in any case.
    """
    plugins = [OFFSCREEN]
    if purpose == "build" or (purpose == "run" and (_is_set("DISPLAY") or _is_set("WAYLAND_DISPLAY"))):
        plugins.append(X11)
    if purpose == "run" and _is_set("WAYLAND_DISPLAY"):
        plugins.append(WAYLAND)
    return tuple(plugins)


def fingerprint(purpose: str) -> str:
    """Changes when the system's set of libraries changed or another set is asked for; empty where none is checked."""
    if sys.platform != "linux":
        return ""
    try:
        loader = Path("/etc/ld.so.cache").stat()
    except OSError:
        return f"{purpose}:unknown"
    return f"{loader.st_mtime_ns}:{loader.st_size}:{purpose == 'build'}:{','.join(plugins_for(purpose))}"


def ensure(pyside: Path, purpose: str) -> None:
    """Make sure that Qt in the folder `pyside` can load, installing Debian packages when we may.

    Raises:
        MissingLibrariesError: libraries are missing and cannot be installed from here.
    """
    if sys.platform != "linux":
        return
    files = [pyside / name for name in (*LINKED_BY_QT, *plugins_for(purpose))]
    missing = missing_libraries(file for file in files if file.exists())
    tools = missing_build_packages() if purpose == "build" else set()
    if not missing and not tools:
        return
    if not shutil.which("apt-get"):
        names = ", ".join(sorted(missing | tools))
        raise MissingLibrariesError(f"These system libraries are missing; install them first: {names}")
    _install(missing, tools)
    still = missing_libraries(file for file in files if file.exists())
    if still:
        raise MissingLibrariesError(f"Qt still lacks these system libraries: {', '.join(sorted(still))}")


def missing_libraries(files: Iterable[Path]) -> set[str]:
    """The sonames that the loader cannot find for these shared objects."""
    run = subprocess.run(["ldd", *map(str, files)], capture_output=True, text=True, check=False)
    return {line.split()[0] for line in run.stdout.splitlines() if line.rstrip().endswith("=> not found")}


def missing_build_packages() -> set[str]:
    """Debian packages of what PyInstaller calls: binutils, and Python as a shared library."""
    packages = set()
    if not (shutil.which("objdump") and shutil.which("objcopy")):
        packages.add("binutils")
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    own = Path(sysconfig.get_config_var("LIBDIR") or "/", sysconfig.get_config_var("INSTSONAME") or "none")
    if not own.exists() and not ctypes.util.find_library(f"python{version}"):
        packages.add(f"libpython{version}")
    return packages


def debian_packages(sonames: Iterable[str], known: set[str]) -> list[str]:
    """The packages that have these libraries, by the names that this release knows."""
    packages = set()
    for soname in sonames:
        names = PACKAGES.get(soname)
        if names is None:
            raise MissingLibrariesError(
                f"Qt needs the system library {soname}; install the package that has it."
            )
        packages.add(next((name for name in names if name in known), names[-1]))
    return sorted(packages)


def _install(missing: set[str], tools: set[str]) -> None:
    root = os.geteuid() == 0
    if root:
        # A fresh machine has no package lists yet; without a network the ones at hand must do.
        _apt("update")
    packages = sorted({*debian_packages(missing, _known_names(missing)), *tools})
    command = f"apt-get install {' '.join(packages)}"
    if not root:
        raise MissingLibrariesError(f"System packages are missing; install them first: sudo {command}")
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    run = _apt("install", "--yes", "--no-install-recommends", *packages)
    if run.returncode != 0:
        sys.stderr.write(run.stderr)
        raise MissingLibrariesError(f"System packages could not be installed; try it by hand: {command}")


def _known_names(sonames: set[str]) -> set[str]:
    """Those of the candidate package names that apt's lists have; asked only where there is a choice."""
    choices = {name for soname in sonames for name in PACKAGES.get(soname, ()) if len(PACKAGES[soname]) > 1}
    known = set()
    for name in choices:
        names = subprocess.run(["apt-cache", "pkgnames", name], capture_output=True, text=True, check=False)
        known |= choices & set(names.stdout.split())
    return known


def _apt(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "-qq", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def _is_set(variable: str) -> bool:
    return bool(os.environ.get(variable))
