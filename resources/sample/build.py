#!/usr/bin/env python3
"""Makes sample.jsonl from the *.markup texts and marks.json. Run it after changing either.

In a text <id>…</id> encloses what the span of that id in marks.json covers; an id that comes twice makes a
span of several segments. The tags are taken out, and offsets counted in code points.
"""
import hashlib
import json
import pathlib
import re

HERE = pathlib.Path(__file__).parent
TAG = re.compile(r"<(/?)([a-z][0-9]+)>")


def read_markup(path):
    text, begins, segments, end = "", {}, {}, 0
    source = path.read_text(encoding="utf-8")
    for tag in TAG.finditer(source):
        text += source[end:tag.start()]
        end = tag.end()
        if not tag.group(1):
            begins[tag.group(2)] = len(text)
        else:
            segments.setdefault(tag.group(2), []).append([begins.pop(tag.group(2)), len(text)])
    assert not begins, f"{path.name}: never closed: {sorted(begins)}"
    return text + source[end:], segments


def span(number, mark, segments, text):
    layer, label, attributes, *note = mark
    result = {"id": f"s{number}", "layer": layer, "label": label, "segments": segments,
              "quote": " ".join(text[begin:end] for begin, end in segments)}
    if attributes:
        result["attributes"] = attributes
    if note:
        result["note"] = note[0]
    return result


def article(name, marks):
    text, segments = read_markup(HERE / f"{name}.markup")
    assert set(segments) == set(marks["spans"]), set(segments) ^ set(marks["spans"])
    ids = {key: f"s{number}" for number, key in enumerate(marks["spans"], 1)}
    line = {"format": "galley/1", **marks["meta"], "text": text,
            "sha256": hashlib.sha256(text.encode("utf-8")).hexdigest(),
            "schemas": [{"id": schema, "version": "1.0.1"}
                        for schema in ("actor", "attribution", "claim", "equipment")]}
    if marks["spans"]:
        line["sets"] = [{
            "annotator": "sample", "kind": "human", "state": marks["state"],
            "spans": [span(number, marks["spans"][key], segments[key], text)
                      for number, key in enumerate(marks["spans"], 1)],
            "relations": [{"id": f"r{number}", "type": kind, "from": ids[origin], "to": ids[target]}
                          for number, (kind, origin, target) in enumerate(marks["relations"], 1)]}]
    return line


def main():
    marks = json.loads((HERE / "marks.json").read_text(encoding="utf-8"))
    lines = [json.dumps(article(name, marks[name]), ensure_ascii=False, separators=(",", ":")) for name in marks]
    (HERE / "sample.jsonl").write_text("".join(line + "\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
