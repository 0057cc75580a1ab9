#!/usr/bin/env python3
"""Holds our Web Annotations against the W3C's schemas, which lie in $GALLEY_CORPORA.

Usage: tst_webannotationschema.py FOLDER, of pages (*.jsonld). Exit code 77 when something is missing for it.
"""
import json
import os
import pathlib
import sys
import warnings

SKIPPED = 77
ANNOTATION = {"annotations": ["annotationTypeValueFound", "motivationSingularIfPresent"],
              "id": ["idValueFound"],
              "otherProperties": ["createdValidIfPresent", "creatorSingularIfPresent", "creatorValidIfPresent"]}
PAGE = {"collections": ["annotationPageTypeValueFound", "itemsFound"], "id": ["idValueFound"]}
BODY = {"bodyTarget": ["bodyResourcesFound", "optionalBodyPropertiesMust", "optionalBodyPropertiesShould",
                       "optionalBodyPurposePropertyShould", "languageValidIfPresent", "formatSingularIfPresent"]}
TARGET = {"bodyTarget": ["targetResourcesFound"]}
SELECTOR = {"specificResource": ["selectorDetected", "specificeResourceDetected"]}
AGENT = {"otherProperties": ["agentTypeFound", "agentSingularNameFound"]}


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(SKIPPED)


try:
    import jsonschema
except ImportError:
    skip("python3-jsonschema is not installed")


# The resolver is what Debian 12 and 13 both have.
warnings.simplefilter("ignore", DeprecationWarning)


def some(value):
    return value if isinstance(value, list) else [value]


class Checker:
    def __init__(self, folder):
        self.schemas = {path.name: json.loads(path.read_text(encoding="utf-8"))
                        for path in pathlib.Path(folder).glob("*.json")}
        self.faults = []

    def check(self, value, wanted, where):
        for file, names in wanted.items():
            for name in names:
                schema = {"$ref": f"{file}.json#/definitions/{name}"}
                resolver = jsonschema.RefResolver("", schema, store=self.schemas)
                for error in jsonschema.Draft4Validator(schema, resolver=resolver).iter_errors(value):
                    self.faults.append(f"{where}: {name}: {error.message[:200]}")

    def annotation(self, annotation, where):
        self.check(annotation, ANNOTATION, where)
        for body in some(annotation.get("body", [])):
            self.check(body, BODY, f"{where}, body")
        if not annotation.get("target"):
            self.faults.append(f"{where}: no target")
        for target in some(annotation.get("target", [])):
            self.check(target, TARGET, f"{where}, target")
            if isinstance(target, dict):
                self.check(target, SELECTOR, f"{where}, selector")
        if "creator" in annotation:
            self.check(annotation["creator"], AGENT, f"{where}, creator")

    def page(self, page, where):
        if page.get("@context") != "http://www.w3.org/ns/anno.jsonld":
            self.faults.append(f"{where}: another context")
        self.check(page, PAGE, where)
        ids = [annotation.get("id") for annotation in page["items"]]
        if len(set(ids)) != len(ids):
            self.faults.append(f"{where}: an id stands twice")
        for annotation in page["items"]:
            self.annotation(annotation, f"{where}, {annotation.get('id')}")


def main():
    corpora = os.environ.get("GALLEY_CORPORA")
    if not corpora:
        skip("GALLEY_CORPORA names no folder of corpora")
    checker = Checker(pathlib.Path(corpora) / "formats" / "w3c-anno-schemas" / "definitions")
    pages = sorted(pathlib.Path(sys.argv[1]).glob("*.jsonld"))
    for path in pages:
        checker.page(json.loads(path.read_text(encoding="utf-8")), path.name)
    for fault in checker.faults:
        print(fault)
    # A check that finds nothing here would find nothing anywhere.
    bad = Checker(pathlib.Path(corpora) / "formats" / "w3c-anno-schemas" / "definitions")
    bad.annotation({"id": "urn:a", "type": "Annotation", "motivation": "guessing",
                    "body": {"type": "TextualBody", "purpose": "guessing", "value": "x"},
                    "target": {"source": "urn:b", "selector": {"type": "TextPositionSelector", "start": -1}}}, "bad")
    print(f"{len(pages)} pages, {len(checker.faults)} faults; {len(bad.faults)} in a bad annotation")
    return 1 if checker.faults or len(bad.faults) < 3 or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
