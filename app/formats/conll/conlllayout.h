#pragma once

#include "formats/conll/conlllines.h"
#include "formats/conll/tagscheme.h"

#include "schema/schema.h"

#include <QJsonObject>

namespace Galley {

// What the user says of a column file; whatever is not said is recognised.
struct ConllChoice
{
    std::optional<TagScheme> scheme = {};
    qsizetype token = -1;         // column, from 0
    QList<qsizetype> tags = {};   // columns, from 0
    qsizetype sentences = 0;      // an article; 0: as the file is divided
    bool annotatorIsFile = false; // the file's name is the annotator's
};

[[nodiscard]] ConllChoice conllChoiceFrom(const QJsonObject &settings);

// How a column file is made.
struct ConllLayout
{
    qsizetype columns = 0;
    bool tabs = false;
    qsizetype token = 0;
    QList<qsizetype> tags = {};   // columns of tags
    QStringList layers = {};      // what each of them is called; empty where there is one without a name
    QList<qsizetype> passed = {}; // columns that are not read, beside an index of tokens
    TagScheme scheme = TagScheme::Iob2;
    qint64 documents = 0;
};

// Looks through a whole file: the scheme is the one that fewest tags break.
[[nodiscard]] Result<ConllLayout> surveyConll(ConllLines &lines, const ConllChoice &choice);

// The settings that make a choice.
[[nodiscard]] QList<Attribute> conllReadSettings();

} // namespace Galley
