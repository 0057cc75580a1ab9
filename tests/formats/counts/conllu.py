#!/usr/bin/env python3
"""Lists the entities of a CoNLL-U file with their places, without anything of Galley: conllu.py FILE

Of each document: its id, the length of its text in code points and the number of its bridges; then each entity:
label, begin, end. Text is made of "# text" lines: a space between sentences, a line end before a paragraph.
"""
import re
import sys


def documents(path):
    document = None
    sentence = {"rows": [], "newpar": False}
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id = "):
            if document:
                yield document
            document = {"id": line[14:], "sentences": []}
        elif line.startswith("# newpar") and not line.startswith("# newpar_"):
            sentence["newpar"] = True
        elif line.startswith("# text = "):
            sentence["text"] = line[9:]
        elif line == "":
            document["sentences"].append(sentence)
            sentence = {"rows": [], "newpar": False}
        elif not line.startswith("#"):
            sentence["rows"].append(line.split("\t"))
    yield document


def words(sentence, start):
    """(begin, end, misc) of each word, found in the sentence's own text."""
    text, at = sentence["text"], 0
    until = 0
    for row in sentence["rows"]:
        if "." in row[0] or "-" in row[0]:
            continue
        begin = text.index(row[1], at)
        assert text[at:begin].strip() == "", (text, row)
        at = begin + len(row[1])
        yield start + begin, start + at, row[9]


for document in documents(sys.argv[1]):
    text, entities, opened, bridges = "", [], {}, 0
    for sentence in document["sentences"]:
        if text:
            text += "\n" if sentence["newpar"] else " "
        for begin, end, misc in words(sentence, len(text)):
            for item in misc.split("|"):
                name, _, value = item.partition("=")
                if name in ("Bridge", "SplitAnte"):
                    bridges += value.count(",") + 1
                if name != "Entity":
                    continue
                for single, opens, closes in re.findall(r"\(([^()]*)\)|\(([^()]*)|([^()]+)\)", value):
                    if single:
                        entities.append((single.split("-")[1], begin, end))
                    elif opens:
                        opened.setdefault(opens.split("-")[0], []).append((opens.split("-")[1], begin))
                    else:
                        label, first = opened[closes].pop()
                        entities.append((label, first, end))
        text += sentence["text"]
    assert not any(opened.values())
    print(document["id"], len(text), bridges)
    for line in sorted("%s %d %d" % entity for entity in entities):
        print(line)
