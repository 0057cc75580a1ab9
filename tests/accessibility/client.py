"""Runs inside of the display and the session bus that tst_screenreader.py makes: client.py GALLEY FOLDER."""

import pathlib
import subprocess
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

import desktop  # noqa: E402
from desktop import everything, has_state, press, wait_until  # noqa: E402

ARTICLE = "😀 The army of Karsova met the navy of Tirun. Nobody knew why.\n\nA second paragraph.\n"


def equal(found, expected, what):
    if found != expected:
        raise AssertionError(f"{what}: {found!r} instead of {expected!r}")


class Reader:
    """The article, as a screen reader has it."""

    def __init__(self, application):
        self.accessible = wait_until(lambda: self.find(application), "an article to be shown")
        self.text = self.accessible.get_text_iface()

    @staticmethod
    def find(application):
        return next((each for each in everything(application)
                     if each.get_role() == Atspi.Role.DOCUMENT_FRAME and each.get_text_iface()
                     and Atspi.Text.get_character_count(each.get_text_iface()) > 0), None)

    def all(self):
        return Atspi.Text.get_text(self.text, 0, Atspi.Text.get_character_count(self.text))

    def offset(self, words):
        """Where they begin. Qt 6.8 counts UTF-16 units on the accessibility bus, in every program."""
        text = self.all()
        return len(text[:text.index(words)].encode("utf-16-le")) // 2

    def at(self, offset, granularity):
        return Atspi.Text.get_string_at_offset(self.text, offset, granularity).content

    def attributes(self, offset):
        """How the text looks there, and how far it looks so."""
        looks, begin, end = Atspi.Text.get_attribute_run(self.text, offset, True)
        return looks, Atspi.Text.get_text(self.text, begin, end)

    def go_to(self, words):
        offset = self.offset(words)
        Atspi.Text.set_caret_offset(self.text, offset)
        wait_until(lambda: Atspi.Text.get_caret_offset(self.text) == offset, f"the caret to be at “{words}”")
        return offset

    def spans(self):
        """What the view says of the spans at the caret."""
        self.accessible.clear_cache_single()
        return self.accessible.get_description()

    def labels(self):
        self.accessible.clear_cache_single()
        return self.accessible.get_attributes()


def read_the_article(reader):
    text = reader.all()
    equal(text.rstrip("\n"), ARTICLE.rstrip("\n"), "the text")
    offset = reader.offset("army")
    equal(reader.at(offset, Atspi.TextGranularity.WORD), "army", "the word")
    equal(reader.at(offset, Atspi.TextGranularity.SENTENCE), ARTICLE[:ARTICLE.index(" Nobody")], "the sentence")
    equal(reader.at(offset, Atspi.TextGranularity.PARAGRAPH).rstrip("\n"), ARTICLE.split("\n")[0], "the paragraph")
    if "army" not in reader.at(offset, Atspi.TextGranularity.LINE):
        raise AssertionError("the line at a place does not hold it")
    box = Atspi.Text.get_character_extents(reader.text, offset, Atspi.CoordType.SCREEN)
    equal(Atspi.Text.get_offset_at_point(reader.text, box.x + 1, box.y + box.height // 2, Atspi.CoordType.SCREEN),
          offset, "the character where it stands on the screen")
    if has_state(reader.accessible, Atspi.StateType.EDITABLE):
        raise AssertionError("an article says that it can be typed into")


def mark_a_word(reader, events):
    offset = reader.go_to("army")
    equal(reader.spans(), "", "what stands at a place without a span")
    equal(reader.attributes(offset)[0].get("underline"), None, "the underline of text without a span")
    events.clear()
    press("1")
    events.announcement("Marked as State or government")
    events.told("property-change:accessible-description", reader.accessible)
    if "State or government" not in reader.spans() or "army" not in reader.spans():
        raise AssertionError(f"the span at the caret is described as {reader.spans()!r}")
    equal(reader.labels().get("annotation"), "State or government", "the labels at the caret")
    looks, run = reader.attributes(offset)
    equal((looks.get("underline"), run), ("single", "army"), "the looks of the marked text")


def find_it_again(reader, events):
    reader.go_to("Nobody")
    equal(reader.spans(), "", "what stands beside a span")
    events.clear()
    press("Tab")
    events.told("text-caret-moved", reader.accessible)
    wait_until(lambda: "State or government" in reader.spans(), "Tab to go to the span")
    equal(Atspi.Text.get_caret_offset(reader.text), reader.offset("army"), "the caret after Tab")


def select(reader, events):
    reader.go_to("navy")
    events.clear()
    press("shift+ctrl+Right")
    events.told("text-selection-changed", reader.accessible)
    selected = Atspi.Text.get_selection(reader.text, 0)
    equal(Atspi.Text.get_text(reader.text, selected.start_offset, selected.end_offset).strip(), "navy", "the selection")


def take_it_back(reader, events):
    reader.go_to("army")
    events.clear()
    press("Delete")
    events.announcement("Mark removed: State or government")
    wait_until(lambda: reader.spans() == "", "the description to be empty after the mark is removed")


def be_refused(reader, events):
    reader.go_to("\n")
    events.clear()
    press("Delete")
    events.announcement("No span is in focus")


def nothing_is_nameless(application):
    """Whatever takes the keys says what it is."""
    nameless = [f"{each.get_role_name()} in {each.get_parent().get_role_name()} “{each.get_parent().get_name()}”"
                for each in everything(application)
                if has_state(each, Atspi.StateType.FOCUSABLE, Atspi.StateType.SHOWING)
                and each.get_role() not in NAMED_BY_THEIR_VALUE and not each.get_name()]
    if nameless:
        raise AssertionError("without a name: " + "; ".join(nameless))


# Cells of lists and tables are read as what they hold; the filler is a page's ground.
NAMED_BY_THEIR_VALUE = (Atspi.Role.TABLE_CELL, Atspi.Role.LIST_ITEM, Atspi.Role.FILLER)


def make_project(galley, folder):
    project = folder / "reader.galley"
    article = folder / "meeting.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    subprocess.run([galley, "new", project], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([galley, "import", project, article], check=True, stdout=subprocess.DEVNULL)
    return project


def main(galley, folder):
    project = make_project(galley, pathlib.Path(folder))
    events = desktop.Events()
    process = subprocess.Popen([galley, project])
    try:
        application = desktop.application(process)
        reader = Reader(application)
        desktop.activate(process)
        reader.accessible.get_component_iface().grab_focus()
        wait_until(lambda: has_state(reader.accessible, Atspi.StateType.FOCUSED), "the article to have the keys")
        for name, step in (("read the article", lambda: read_the_article(reader)),
                           ("mark a word", lambda: mark_a_word(reader, events)),
                           ("find it again", lambda: find_it_again(reader, events)),
                           ("select", lambda: select(reader, events)),
                           ("take it back", lambda: take_it_back(reader, events)),
                           ("be refused", lambda: be_refused(reader, events)),
                           ("nothing is nameless", lambda: nothing_is_nameless(application))):
            print(f"{name} …", flush=True)
            step()
    finally:
        process.terminate()
        process.wait(30)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except AssertionError as failure:
        sys.exit(f"FAIL: {failure}")
