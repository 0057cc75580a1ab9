#!/usr/bin/env python3
"""Reads a folder of brat files with brat's own parser.

Usage: BRAT_ANNOTATION_PY=…/server/src/annotation.py parsebrat.py FOLDER. Exit code 1 when it cannot parse a
line, when a text is not that of its span, or when a file reads as fewer annotations than it has lines.
"""
import importlib
import os
import pathlib
import sys


def main():
    parser = pathlib.Path(os.environ["BRAT_ANNOTATION_PY"])
    sys.path.insert(0, str(parser.parent))
    brat = importlib.import_module(parser.stem)
    faults = files = 0
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.ann")):
        files += 1
        read = brat.TextAnnotations(str(path.with_suffix("")), read_only=True)
        for number in read.failed_lines:
            print(f"{path}:{number + 1}: brat does not parse this line", file=sys.stderr)
            faults += 1
        lines = path.read_bytes().decode("utf-8").count("\n")
        if len(read) != lines:
            print(f"{path}: {lines} lines, and brat reads {len(read)}", file=sys.stderr)
            faults += 1
    print(f"{files} files, {faults} faults")
    return 1 if faults or not files else 0


sys.exit(main())
