#!/usr/bin/env python3
"""Counts tokens and spans in a file of tags, without anything of Galley: tags.py FILE

A span begins at B- and S-; at I- and E- where the tag before is of another label or none (IOB1 has no B- there).
Every column that holds nothing but tags counts, or the last.
"""
import re
import sys
from collections import Counter

TAG = re.compile(r"O$|[BIESLUM]-.+$")

sentences, sentence = [], []
for line in open(sys.argv[1], encoding="utf-8"):
    line = line.rstrip("\r\n")
    if line.startswith("-DOCSTART-") or line.startswith("#\t"):
        continue
    if not line.strip():
        sentences.append(sentence)
        sentence = []
        continue
    sentence.append(line.split("\t") if "\t" in line else line.split(" "))
sentences.append(sentence)

rows = [row for sentence in sentences for row in sentence]
width = len(rows[0])
first = 2 if all(row[0] == str(i + 1) for s in sentences for i, row in enumerate(s)) else 1
columns = [c for c in range(first, width) if all(TAG.match(row[c]) for row in rows)]
if columns != list(range(first, width)):
    columns = [width - 1]

spans = Counter()
for column in columns:
    for sentence in sentences:
        before = "O"
        for row in sentence:
            tag = row[column]
            goes_on = tag[0] in "IE" and before[0] not in "OES" and before[2:] == tag[2:]
            if tag != "O" and not goes_on:
                spans[tag[2:]] += 1
            before = tag
print("tokens", len(rows))
for label in sorted(spans):
    print(label, spans[label])
