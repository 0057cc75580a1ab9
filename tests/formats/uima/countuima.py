#!/usr/bin/env python3
"""Counts spans, relations and covered UTF-16 units in UIMA files, independently of Galley.

Prints one line a file: spans, relations, units of all spans' text, and the file. Of WebAnno TSV 3 it knows what
GUM has (no parts of tokens, slots and chains), of XMI what INCEpTION's own samples have.
"""

import re
import sys
import xml.etree.ElementTree as tree


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


def count_xmi(path):
    elements = list(tree.parse(path).getroot())
    by_id = {element.get("{http://www.omg.org/XMI}id"): element for element in elements}
    spans, relations = {}, 0
    for element in elements:
        name = element.tag.split("}")[1]
        ends = [element.get(end) for end in ("Governor", "Dependent") if element.get(end)]
        relations += bool(ends) + ("target" in element.attrib) + ("next" in element.attrib)
        # Tokens count where a relation leads to them.
        for end in ends:
            spans[end] = by_id[end]
        if not ends and element.get("begin") and name not in ("Token", "Sentence", "DocumentMetaData"):
            spans[element.get("{http://www.omg.org/XMI}id")] = element
    units = sum(int(span.get("end")) - int(span.get("begin")) for span in spans.values())
    return len(spans), relations, units


def count_tsv(path):
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
    print(*(count_xmi if name.endswith(".xmi") else count_tsv)(name), name)
