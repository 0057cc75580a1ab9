#!/usr/bin/env python3
"""Counts what a folder of brat files holds, without any of Galley's code.

Usage: countbrat.py FOLDER. Prints one JSON object: articles, spans, relations (an event's arguments and an
equivalence's links among them), values, notes, and faults: spans whose text is not that of the line.
"""
import json
import pathlib
import sys


def count(folder):
    total = dict(articles=0, spans=0, relations=0, values=0, notes=0, faults=0)
    for path in sorted(pathlib.Path(folder).glob("*.ann")):
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        triggers = []
        total["articles"] += 1
        for line in path.read_bytes().decode("utf-8").split("\n"):
            fields = line.rstrip("\r").split("\t")
            kind = line[:1]
            if kind == "T":
                places = fields[1].split(" ", 1)[1].split(";")
                quote = " ".join(text[slice(*map(int, place.split()))] for place in places)
                total["spans"] += 1
                total["faults"] += quote.replace("\n", " ") != fields[2].replace("\n", " ")
            elif kind == "E":
                words = fields[1].split()
                trigger = words[0].rsplit(":", 1)[1]
                total["spans"] += trigger in triggers
                triggers.append(trigger)
                total["relations"] += len(words) - 1
            elif kind == "R":
                total["relations"] += 1
            elif kind == "*":
                total["relations"] += len(fields[1].split()) - 2
            elif kind and kind in "AMN":
                total["values"] += 1
            elif kind == "#":
                total["notes"] += 1
    return total


print(json.dumps(count(sys.argv[1])))
