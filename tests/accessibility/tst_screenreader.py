"""A client of AT-SPI reads the window, and works in it, as a screen reader does.

usage: tst_screenreader.py GALLEY

Starts Galley under an Xvfb and a session bus of its own, with everything that it writes in a temporary folder.
Exit code 77: something is not installed.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

CLIENT = pathlib.Path(__file__).with_name("client.py")


def missing():
    """What the test needs and is not here."""
    for program in ("Xvfb", "xdotool", "dbus-run-session"):
        if not shutil.which(program):
            return program
    if not list(pathlib.Path("/usr/share/dbus-1").glob("**/org.a11y.Bus.service")):
        return "at-spi2-core"
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        return "python3-gi with gir1.2-atspi-2.0"
    return None


def start_display():
    """An X server with a number that nobody uses, and that number."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    if not number:
        sys.exit("Xvfb did not start")
    return server, f":{number}"


def environment(folder, display):
    """One in which nothing of this user's desktop is found or changed."""
    names = os.environ.copy()
    for name in ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "NO_AT_BRIDGE"):
        names.pop(name, None)
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        names[f"XDG_{name}_HOME"] = str(folder / name.lower())
    settings = folder / "config/galley/galley.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text("[tour]\nseen=true\n")  # else it would take the keys
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    names |= {"XDG_RUNTIME_DIR": str(runtime), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "USER": "ann",
              "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8",
              "GSETTINGS_BACKEND": "memory", "PYTHONDONTWRITEBYTECODE": "1"}
    return names


def main(galley):
    if lacking := missing():
        print(f"skipped: {lacking} is not installed")
        return 77
    server, display = start_display()
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            return subprocess.run(["dbus-run-session", "--", sys.executable, CLIENT, galley, folder],
                                  env=environment(pathlib.Path(folder), display)).returncode
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
