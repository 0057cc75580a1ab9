#pragma once

#include "agreement/comparedplace.h"
#include "concordance/corpusreader.h"
#include "review/agreement/confusionmatrix.h"

#include <QStringList>

namespace Galley {

// What is behind a number, before its texts are read.
struct PlacesBehind
{
    struct Entry
    {
        ComparedSpans spans = {};
        int first = 0; // places in annotators
        int second = 0;
        QString firstMark = {}; // what each made of it, as the window calls it; empty: nothing
        QString secondMark = {};
    };

    QString title = {};
    QStringList annotators = {};
    QList<Entry> entries = {};
    QString week = {}; // only of articles published in it, "2024-W15"; empty: any
    bool cut = false;  // there are more
};

// More than anybody goes through.
constexpr qsizetype mostPlaces = 1000;

struct PlacesRead
{
    QList<ComparedPlace> places = {};
    bool cut = false; // there are more
};

// Reads the texts. Entries of several pairs at one place become one place.
[[nodiscard]] CorpusReader::Reading readPlaces(const PlacesBehind &behind,
                                               std::shared_ptr<PlacesRead> places);

} // namespace Galley
