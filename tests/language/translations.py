#!/usr/bin/env python3
"""Whether every translation is complete and fits its source text.

Usage: translations.py CHECKOUT LUPDATE. Prints each fault as file: context: "source": what is wrong; exit code 1 when
there are any. `./dev translations` adds what is missing to the files, to be translated there.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

# Plural forms that Qt asks for.
FORMS = {"en": 2, "fr": 2, "ru": 3, "ar": 6}
PLACEHOLDER = re.compile(r"%L?(\d)")  # a language may want its own digits
TAG = re.compile(r"</?\w+")


def messages(file):
    """Every message of a translation file by context, source and comment."""
    found = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def in_sources(root, lupdate):
    """Every message in the sources."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "all.ts"
        run = subprocess.run([lupdate, "-silent", "-locations", "none", "app", "ui", "plugins", "-ts", file],
                             cwd=root, check=True, capture_output=True, text=True)
        # What lupdate files under another context than the program asks for is never translated.
        if run.stderr:
            sys.exit(run.stderr)
        return messages(file)


def forms(message):
    """A message's translations: one, or each plural form."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def faults_of(message, language):
    """What is wrong with one message's translation."""
    source = message.findtext("source")
    translated = forms(message)
    if message.find("translation").get("type"):
        yield "not finished"
    elif not all(text.strip() for text in translated):
        yield "empty"
    if message.get("numerus") == "yes" and len(translated) != FORMS[language]:
        yield f"{len(translated)} plural forms, not {FORMS[language]}"
    for text in translated:
        if sorted(PLACEHOLDER.findall(text)) != sorted(PLACEHOLDER.findall(source)):
            yield f"other placeholders: {text}"
        if sorted(TAG.findall(text)) != sorted(TAG.findall(source)):
            yield f"other tags: {text}"


def faults(file, wanted):
    """What is wrong with a file."""
    language = file.stem.removeprefix("galley_")
    if language not in FORMS:
        yield "", "", "how many plural forms does this language have? Say it in FORMS"
        return
    there = messages(file)
    # English is its own translation but for plurals.
    needed = {key for key, message in wanted.items() if language != "en" or message.get("numerus") == "yes"}
    for key in sorted(needed - there.keys()):
        yield key[0], key[1], "missing; run ./dev translations"
    for key in sorted(there.keys() - needed):
        yield key[0], key[1], "in no source any more; run ./dev translations"
    for key in sorted(needed & there.keys()):
        for fault in faults_of(there[key], language):
            yield key[0], key[1], fault


def main():
    """Checks every file of translations/."""
    root = pathlib.Path(sys.argv[1])
    wanted = in_sources(root, sys.argv[2])
    if len(wanted) < 1000:
        sys.exit("translations.py: lupdate finds no strings")
    bad = 0
    for file in sorted((root / "translations").glob("*.ts")):
        for context, source, what in faults(file, wanted):
            print(f'{file.name}: {context}: "{source}": {what}')
            bad += 1
    sys.exit(1 if bad else 0)


main()
