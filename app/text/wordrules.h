#pragma once

#include <QStringView>

// What tokens and sentences of news copy have in common beyond Unicode's own rules.
namespace Galley {

// Whether the full stop at a unit lost the space after it: "Defense.Public", but not "U.S", "Ph.D" or
// "example.org".
[[nodiscard]] bool isLostSpace(QStringView text, qsizetype dot);

// How a word before a full stop speaks against the end of a sentence there.
enum class Abbreviation {
    None,
    Title,    // a name follows: "Gen.", "Mr."
    Counter,  // a number follows: "No.", "Art.", "Aug."
    Joining,  // the sentence goes on: "e.g.", "vs."
    Ambiguous // may well end a sentence: "U.S.", "Inc.", an initial
};

// Without its last full stop: "U.S" or "Gen".
[[nodiscard]] Abbreviation abbreviation(QStringView word);

// Whether the word is one that sentences often begin with and names do not: "The", "In".
[[nodiscard]] bool isSentenceStarter(QStringView word);

} // namespace Galley
