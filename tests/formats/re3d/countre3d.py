#!/usr/bin/env python3
"""Counts what a re3d folder holds, without any of Galley's code.

Usage: countre3d.py FOLDER. Prints one JSON object: documents, entities, relations; and those of which the text
at their offsets is another (of relations, at either end).
"""
import json
import pathlib
import sys


def lines(path):
    return [json.loads(line) for line in path.read_bytes().decode("utf-8").split("\n") if line.strip()]


def count(folder):
    total = dict(documents=0, entities=0, relations=0, wrongEntities=0, wrongRelations=0)
    for path in sorted(pathlib.Path(folder).rglob("documents.json")):
        texts = {item["_id"]: item["text"] for item in lines(path)}
        entities = lines(path.with_name("entities.json"))
        relations = lines(path.with_name("relations.json"))
        total["documents"] += len(texts)
        total["entities"] += len(entities)
        total["relations"] += len(relations)
        for item in entities:
            total["wrongEntities"] += texts[item["documentId"]][item["begin"]:item["end"]] != item["value"]
        for item in relations:
            text = texts[item["documentId"]]
            good = (text[item["sourceBegin"]:item["sourceEnd"]] == item["source"]
                    and text[item["targetBegin"]:item["targetEnd"]] == item["target"])
            total["wrongRelations"] += not good
    return total


print(json.dumps(count(sys.argv[1])))
