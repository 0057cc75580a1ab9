#!/usr/bin/env python3
"""Counts spans, relations and covered UTF-16 units in WebAnno TSV 3 files, independently of Galley.

Prints one line a file: spans, relations, units of all spans' text, and the file. Meant for files without
sub-tokens, slots and chains, such as GUM's.
"""

import re
import sys


def header(lines):
    """Layers as (first column, columns, whether it is a relation)."""
    layers, at = [], 3
    for line in lines:
        found = re.match(r"#T_(SP|RL)=([^|]*)\|(.*)$", line)
        if found:
            count = len(found[3].split("|"))
            layers.append((at, count, found[1] == "RL"))
            at += count
    return layers


def cells(value):
    return [] if value == "_" else re.split(r"(?<!\\)\|", value)


def count(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        lines = file.read().split("\n")
    layers = header(lines)
    spans, relations = {}, 0
    for line in lines:
        fields = line.split("\t")
        if not re.match(r"\d+-\d+$", fields[0]):
            continue
        begin, end = map(int, fields[1].split("-"))
        for number, (first, columns, is_relation) in enumerate(layers):
            if is_relation:
                relations += len(cells(fields[first + columns - 1]))
                continue
            here = set()
            for column in range(first, first + columns):
                for place, cell in enumerate(cells(fields[column])):
                    own = re.search(r"(?<!\\)\[(\d+)\]$", cell)
                    here.add((number, own[1]) if own else (number, fields[0], place))
            for key in here:
                low, high = spans.get(key, (begin, end))
                spans[key] = (min(low, begin), max(high, end))
    return len(spans), relations, sum(high - low for low, high in spans.values())


for name in sys.argv[1:]:
    print(*count(name), name)
