"""The published JSON Schema says of schema files what Galley's own reader says, as far as it can.

usage: tst_publishedschema.py SOURCE-FOLDER
"""

import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def faulty(base, fault):
    assert base.count(fault["replace"]) == 1, f"{fault['name']}: {fault['replace']!r} must stand once in the base"
    return json.loads(base.replace(fault["replace"], fault["with"]))


def wrong_verdicts(source):
    published = load(source / "resources/schemas/galley-schema.schema.json")
    jsonschema.Draft202012Validator.check_schema(published)
    validator = jsonschema.Draft202012Validator(published)

    good = sorted(source.glob("plugins/*/*.schema.json")) + sorted(source.glob("resources/schemas/examples/*.json"))
    good.append(source / "tests/data/schemas/base.schema.json")
    assert len(good) >= 6, "the shipped schemas were not found"
    for path in good:
        for error in validator.iter_errors(load(path)):
            yield f"{path}: refused at {error.json_path}: {error.message}"

    base = good[-1].read_text(encoding="utf-8")
    for fault in load(source / "tests/data/schemas/faults.json"):
        if validator.is_valid(faulty(base, fault)) == fault["shape"]:
            yield f"{fault['name']}: {'accepted' if fault['shape'] else 'refused'}"


problems = list(wrong_verdicts(pathlib.Path(sys.argv[1])))
print("\n".join(problems) or "all verdicts agree")
sys.exit(1 if problems else 0)
