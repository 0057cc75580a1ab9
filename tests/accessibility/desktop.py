"""What a test needs of AT-SPI: to find things on the desktop, press keys and wait for what is told."""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds; a sanitizer build on a busy machine is slow
EVENTS = ("object:announcement", "object:text-caret-moved", "object:text-selection-changed",
          "object:property-change:accessible-description", "object:state-changed:focused")


def wait_until(found, what):
    """What found() gives once it gives something; meanwhile, events come in."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if result := found():
                return result
        except GLib.Error:
            pass  # what was there a moment ago is gone
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.02)
    raise AssertionError(f"waited {PATIENCE} s in vain for {what}")


def children(accessible):
    return [child for i in range(accessible.get_child_count()) if (child := accessible.get_child_at_index(i))]


def everything(accessible):
    """It and all that is in it, outer before inner."""
    yield accessible
    for child in children(accessible):
        yield from everything(child)


def has_state(accessible, *states):
    return all(accessible.get_state_set().contains(state) for state in states)


def application(process):
    """The one that a process is, once it is on the desktop."""
    def find():
        if process.poll() is not None:
            raise AssertionError(f"the program ended with {process.returncode}")
        return next((each for each in children(Atspi.get_desktop(0)) if each.get_process_id() == process.pid), None)
    return wait_until(find, "the program to be on the accessibility bus")


def activate(process):
    """Gives the keys to a program's window, as a window manager does."""
    def windows():
        found = subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(process.pid), "--name", "."],
                               capture_output=True, text=True)
        return found.stdout.split()
    window = wait_until(windows, "the program's window to be on the display")[-1]
    subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True, timeout=PATIENCE)


def press(key):
    """On the display; by xdotool's names: "Delete", "shift+Right"."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)


class Events:
    """What is told from now on."""

    def __init__(self):
        self.all = []
        self._listener = Atspi.EventListener.new(self._take)
        for name in EVENTS:
            self._listener.register(name)

    def _take(self, event):
        self.all.append((event.type.removeprefix("object:"), event.source, event.detail1, event.any_data))

    def clear(self):
        self.all.clear()

    def announcement(self, words):
        """Waits until one says so."""
        return wait_until(lambda: [text for kind, _, _, text in self.all
                                   if kind.startswith("announcement") and words in str(text)],
                          f"the announcement “{words}”; told so far: {[(k, str(d)) for k, _, _, d in self.all]}")

    def told(self, kind, source):
        return wait_until(lambda: [each for each in self.all if each[0].startswith(kind) and each[1] == source],
                          f"{kind}")
