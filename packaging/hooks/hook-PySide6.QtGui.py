"""Takes the place of PyInstaller's own hook: leaves out Qt plugins that we never use before their libraries follow.

The GTK theme alone would pull in half a desktop, the on-screen keyboard Qt Quick and Qt's network library.
"""

from pathlib import PurePath

from PyInstaller.utils.hooks.qt import add_qt6_dependencies  # type: ignore[import-untyped]  # PyInstaller has no types

UNUSED_PLUGINS = (
    "libqgtk3",
    "libqtuiotouchplugin",  # touch events by UDP: the one plugin that opens a socket
    "libqtvirtualkeyboard",
    "libqeglfs",
    "libqlinuxfb",
    "libqminimal",
    "libqvkkhrdisplay",
    "libqvnc",
)
UNUSED_FOLDERS = {"egldeviceintegrations", "networkinformation", "qmltooling", "tls"}

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [
    (source, target)
    for source, target in binaries
    if not PurePath(source).name.startswith(UNUSED_PLUGINS)
    and not UNUSED_FOLDERS & set(PurePath(source).parts)
]
