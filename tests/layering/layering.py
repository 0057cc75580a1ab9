#!/usr/bin/env python3
"""Who may know whom: checks every #include of app/, ui/ and plugins/, and the length of every source.

Usage: layering.py CHECKOUT. Prints each fault as file:line: message; exit code 1 when there are any.
"""
import pathlib
import re
import sys

# A folder knows what stands before it here, through however many steps.
KNOWS = {
    "app/language": [],
    "app/text": [],
    "app/schema": ["app/text"],
    "app/annotation": ["app/schema"],
    "app/storage": ["app/annotation"],
    "app/formats": ["app/storage"],
    "app/exchange": ["app/formats", "app/search"],
    "app/search": ["app/storage"],
    "app/review": ["app/storage"],
    "app/suggest": ["app/storage"],
    "app/handbook": [],
    "app/team": ["app/exchange", "app/review"],
    "app/cli": ["app/handbook", "app/language", "app/exchange", "app/search", "app/review", "app/suggest", "app/team"],
    "app": ["app/cli", "app/language", "ui"],
    "ui": ["app/handbook", "app/language", "app/exchange", "app/search", "app/review", "app/suggest", "app/team"],
    "plugins/api": ["app/schema"],
    "plugins": ["plugins/api"],
}
# A plugin is loaded through its interface, which the registry therefore knows.
ALSO = {"app/schema": {"plugins/api"}}
MOST_LINES = 800
WIDGETS = re.compile(r"<(Qt(Widgets|Gui)/|Q(Widget|Application|GuiApplication|Painter|Pixmap|Image|Color|Font|Icon"
                     r"|Palette|Key\w*|Text(Layout|Document|Cursor|Option|Line)|Action|Dialog|MessageBox|Window)>)")
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')


def known(folder):
    """The folders that a folder may include from."""
    result, queue = set(ALSO.get(folder, ())) | {folder}, [folder]
    while queue:
        for other in KNOWS[queue.pop()]:
            if other not in result:
                result.add(other)
                queue.append(other)
    return result


def part(path):
    """The entry of KNOWS that a source belongs to."""
    words = path.split("/")
    for length in (2, 1):
        name = "/".join(words[:length])
        if length < len(words) and name in KNOWS:
            return name
    return None


def target(root, include, source):
    """Where an include with quotes leads, relative to the checkout; None when it leads out."""
    for folder in (source.rsplit("/", 1)[0], "app", "ui", "plugins"):
        if (root / folder / include).is_file():
            return f"{folder}/{include}"
    return None


def faults(root, source):
    text = (root / source).read_text(encoding="utf-8")
    lines = text.splitlines()
    if len(lines) > MOST_LINES:
        yield f"{source}:{len(lines)}: {len(lines)} lines; {MOST_LINES} are the most"
    own = part(source)
    if own is None:
        return
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        if own.startswith(("app/", "plugins")) and WIDGETS.search(line):
            yield f"{source}:{number}: {own} must do without widgets and without Qt's Gui library"
        found = target(root, match[2], source) if match[1] == '"' else None
        other = part(found) if found else None
        if ".." in match[2]:
            yield f"{source}:{number}: include with the folder's name, not with .."
        elif other and other not in known(own):
            yield f"{source}:{number}: {own} must not know {other}"


def sources(root):
    for top in ("app", "ui", "plugins", "tests"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                yield path.relative_to(root).as_posix()


def main():
    root = pathlib.Path(sys.argv[1])
    found = [fault for source in sources(root) for fault in faults(root, source)]
    print("\n".join(found) if found else "Every include keeps to the layers, and no source is too long.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
