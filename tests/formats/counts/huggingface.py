#!/usr/bin/env python3
"""Reads a dataset folder as its card says, without anything of Galley: huggingface.py FOLDER

Of each configuration and split: name, split, rows, and spans (tags that begin one, or spans). With the library
datasets when it is installed; else the card's features are held against each row by hand.
"""
import json
import os
import sys

folder = sys.argv[1]
try:
    import yaml
except ImportError:
    sys.exit(77)

card = yaml.safe_load(open(os.path.join(folder, "README.md"), encoding="utf-8").read().split("---\n")[1])
infos = {info["config_name"]: info["features"] for info in card["dataset_info"]}
TYPES = {"string": str, "int64": int, "float64": (int, float)}


def check(value, feature, where):
    if "dtype" in feature:
        assert isinstance(value, TYPES[feature["dtype"]]), (where, value)
    elif "list" in feature:
        for item in value:
            check_row(item, feature["list"], where)
    elif isinstance(feature["sequence"], str):
        assert all(isinstance(item, TYPES[feature["sequence"]]) for item in value), where
    else:
        names = feature["sequence"]["class_label"]["names"]
        assert [names[str(i)] for i in range(len(names))][0] == "O", where
        assert all(0 <= item < len(names) for item in value), where


def check_row(row, features, where):
    assert list(row) == [feature["name"] for feature in features], (where, list(row))
    for feature in features:
        check(row[feature["name"]], feature, where + "." + feature["name"])


def by_hand(config):
    for file in config["data_files"]:
        rows = [json.loads(line) for line in open(os.path.join(folder, file["path"]), encoding="utf-8")]
        for row in rows:
            check_row(row, infos[config["config_name"]], config["config_name"])
        yield file["split"], rows


def with_library(config):
    import datasets
    loaded = datasets.load_dataset(folder, config["config_name"])
    for split, rows in loaded.items():
        yield split, list(rows)


try:
    import datasets  # noqa: F401
    read = with_library
except ImportError:
    read = by_hand

for config in card["configs"]:
    features = infos[config["config_name"]]
    begins = {f["name"]: {int(i) for i, name in f["sequence"]["class_label"]["names"].items() if name[0] in "BSU"}
              for f in features if isinstance(f.get("sequence"), dict)}
    for split, rows in read(config):
        spans = sum(len(row["spans"]) for row in rows if "spans" in row)
        spans += sum(tag in numbers for name, numbers in begins.items() for row in rows for tag in row[name])
        print(config["config_name"], split, len(rows), spans)
